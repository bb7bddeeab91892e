import { fileURLToPath } from 'node:url';
import type { UserConfig } from 'vite';
import { slimPreload } from './slim-preload.ts';

/** What every page runs, as `elements/site.ts` imports it; Vite's helper loads what it fetches later. */
const EVERY_PAGE =
  /preload-helper|elements\/(?:after-frame|copy-start|form-tabs|lookup-key|lookup-start|menu|offline-start|part|prefetch|search-open|site|slash-key|theme)\.ts$/;

/** How scripts and styles are built for the browser: in files, and what all pages run in one of them. */
export const clientBuild: UserConfig = {
  plugins: [slimPreload()],
  resolve: {
    alias: [
      {
        // Starlight keeps the state of a sidebar that folds; ours does not.
        find: /.*components-internals\/SidebarPersistState$/,
        replacement: fileURLToPath(new URL('../elements/nothing.ts', import.meta.url)),
      },
    ],
  },
  // A page's security policy allows files, and browsers keep them.
  build: { assetsInlineLimit: 0 },
  environments: {
    client: {
      build: {
        rolldownOptions: {
          output: { codeSplitting: { groups: [{ name: 'site', test: EVERY_PAGE }] } },
        },
      },
    },
  },
};
