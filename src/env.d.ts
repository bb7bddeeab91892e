declare namespace App {
  interface Locals {
    /** What `page.astro` tells the overrides of Starlight's components about the page. */
    shell?: {
      /** The page brings its own `h1`; Starlight's is left out. */
      ownTitle: boolean;
      /** Whether the list of tables stands beside the page on wide screens. */
      beside: boolean;
      /** Search engines may list the page. */
      listed: boolean;
      breadcrumbs: import('./components/breadcrumb.ts').Crumb[];
      /** Stands for the page where its address is pasted; absent where the site's own does. */
      picture?: import('./components/og/picture.ts').Picture | undefined;
    };
  }
}
