import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readContentFolder } from '../../src/data/read-content.ts';
import { assemble } from '../../src/domain/codex/assemble.ts';
import { measure, type Usage } from '../measure.ts';
import { codePage, tablePage } from './markdown.ts';

const COLLECTIONS = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** A Starlight site as it comes, with the same tables and codes, and what it took to build it. */
export interface StockSite {
  /** The folder in which it was built. */
  folder: string;
  pages: number;
  usage: Usage;
}

/**
 * Builds our data with nothing but Starlight, as somebody would who starts with it today: a Markdown file
 * for each code, one for each table, tables in the sidebar, all else as it comes.
 *
 * @param folder where the project is made, below our own folder, whose packages it uses; nothing is removed
 */
export async function buildStock(root: string, folder: string): Promise<StockSite> {
  const { tables } = assemble(readContentFolder(root));
  const pages = new Map<string, string>();
  for (const view of tables) {
    pages.set(view.table.url, tablePage(view));
    for (const entry of view.entries) pages.set(entry.url, codePage(view, entry));
  }
  const sidebar = tables.map(({ table }) => ({ label: table.name, link: table.url }));
  // The packages are borrowed, their caches are not.
  const config = `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';

export default defineConfig({
  site: 'https://example.org',
  cacheDir: './.cache/astro',
  vite: { cacheDir: './.cache/vite' },
  integrations: [starlight({ title: 'Codes', sidebar: ${JSON.stringify(sidebar)} })],
});
`;
  const files = new Map([
    ['astro.config.mjs', config],
    // What it names here, Astro bundles; elsewhere it would look for files of Starlight as they are.
    ['package.json', '{ "type": "module", "dependencies": { "@astrojs/starlight": "*" } }'],
    ['src/content.config.ts', COLLECTIONS],
  ]);
  for (const [url, text] of pages) files.set(`src/content/docs${url}index.md`, text);
  for (const [file, text] of files) {
    const path = join(folder, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  const astro = join(root, 'node_modules/astro/bin/astro.mjs');
  const usage = await measure(process.execPath, [astro, 'build'], { cwd: folder });
  return { folder: join(folder, 'dist'), pages: pages.size, usage };
}
