/** One step on the way from the home page to this page. */
export interface Crumb {
  label: string;
  /** Path from the site's root; absent on the last step, which is the page itself. */
  url?: string;
}
