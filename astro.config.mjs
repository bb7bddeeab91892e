// @ts-check
import { defineConfig } from 'astro/config';
import { satteri } from '@astrojs/markdown-satteri';
import starlight from '@astrojs/starlight';
import { readSidebar } from './src/data/sidebar.ts';
import { basedLinks } from './src/markdown/based-links.ts';

/**
 * A setting from the environment; an empty one counts as absent.
 * @param {string} name
 */
const setting = (name) => {
  const value = process.env[name]?.trim();
  return value === '' ? undefined : value;
};

// Where the site will stand. `npm start` needs neither; a deployment sets both.
const site = setting('SITE_URL') ?? 'http://localhost:4321';
if (!URL.canParse(site)) {
  throw new Error(`SITE_URL takes an address such as https://example.org, not "${site}".`);
}
// `opcodex`, `/opcodex` and `/opcodex/` are the same folder.
const base = `/${(setting('BASE_PATH') ?? '').replace(/^\/+|\/+$/g, '')}`;
/** Where the project itself stands; without it the site links to no repository. */
const repository = setting('REPOSITORY_URL');

/** @param {string} name */
const override = (name) => `./src/components/overrides/${name}.astro`;
const asset = (/** @type {string} */ file) => `${base.replace(/\/$/, '')}/${file}`;

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  build: { format: 'directory' },
  compressHTML: true,
  // A table page links to hundreds of codes: fetch one when the pointer rests on it, not before.
  prefetch: { prefetchAll: true, defaultStrategy: 'hover' },
  markdown: { processor: satteri({ mdastPlugins: [basedLinks(base)] }) },
  integrations: [
    starlight({
      title: 'Opcodex',
      description: 'Every Discord opcode, close code and error, merged over all sources.',
      favicon: '/favicon.svg',
      head: [
        { tag: 'link', attrs: { rel: 'apple-touch-icon', href: asset('apple-touch-icon.png') } },
        { tag: 'link', attrs: { rel: 'manifest', href: asset('manifest.webmanifest') } },
        {
          tag: 'link',
          attrs: {
            rel: 'search',
            type: 'application/opensearchdescription+xml',
            title: 'Opcodex',
            href: asset('opensearch.xml'),
          },
        },
      ],
      customCss: [
        './src/styles/tokens.css',
        './src/styles/theme.css',
        './src/styles/shared.css',
        './src/styles/prose.css',
        './src/styles/print.css',
      ],
      components: {
        Header: override('Header'),
        Footer: override('Footer'),
        PageTitle: override('PageTitle'),
        Search: override('Search'),
      },
      // Numbers and names are short and alike: a word that is the whole term outweighs one that holds it.
      pagefind: { ranking: { termSimilarity: 40 } },
      routeMiddleware: './src/components/overrides/route-data.ts',
      sidebar: readSidebar(),
      social: repository ? [{ icon: 'github', label: 'GitHub', href: repository }] : [],
      tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 2 },
      // Codes have neighbours of their own; the order of the sidebar says nothing.
      pagination: false,
      credits: false,
      disable404Route: true,
    }),
  ],
});
