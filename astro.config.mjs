// @ts-check
import { defineConfig } from 'astro/config';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import { readSidebar } from './src/data/sidebar.ts';
import { hosting } from './src/hosting/integration.ts';
import { hostRedirects } from './src/hosting/redirects-integration.ts';
import { offline } from './src/offline/integration.ts';
import { clientBuild } from './src/packing/client-build.ts';
import { packing } from './src/packing/integration.ts';
import { settledSearch } from './src/search-index/integration.ts';
import { basedLinks } from './src/markdown/based-links.ts';
import { plainMarkup } from './src/markdown/plain-markup.ts';

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
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: clientBuild,
  compressHTML: true,
  // `elements/prefetch.ts` does it, for a quarter of the weight.
  prefetch: false,
  markdown: { processor: satteri({ mdastPlugins: [plainMarkup(), basedLinks(base)] }) },
  integrations: [
    // Starlight brings its own unless there is one.
    sitemap({ filter: (page) => !page.endsWith('/offline/') }),
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
        MarkdownContent: override('MarkdownContent'),
        PageFrame: override('PageFrame'),
        PageTitle: override('PageTitle'),
        Search: override('Search'),
        Sidebar: override('Sidebar'),
        ThemeProvider: override('ThemeProvider'),
        ThemeSelect: override('ThemeSelect'),
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
    // In this order: each reads what those before it have written.
    settledSearch(),
    packing(),
    hostRedirects(),
    hosting(),
    offline({ enabled: setting('OFFLINE') !== 'off' }),
  ],
});
