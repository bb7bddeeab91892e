import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { measure } from './measure.ts';
import { buildStock, type StockSite } from './stock/build.ts';

/** Sites that benches share: each is built when it is first asked for, and once. */
export interface Builds {
  /** The folder of our own site. */
  ours: () => Promise<string>;
  /** Stock Starlight's of the same data. */
  stock: () => Promise<StockSite>;
  /** Takes away what was built. */
  remove: () => Promise<void>;
}

/**
 * @param given the folder of our site where it is built already
 * @throws Error (of `ours`) where the folder holds no site
 */
export function sharedBuilds(root: string, given: string | undefined): Builds {
  const folders: string[] = [];
  let ours: Promise<string> | undefined;
  let stock: Promise<StockSite> | undefined;

  async function buildOurs(): Promise<string> {
    if (given === undefined) {
      const folder = await mkdtemp(join(tmpdir(), 'opcodex-site-'));
      folders.push(folder);
      const out = join(folder, 'dist');
      await measure('npm', ['run', '--silent', 'build', '--', '--outDir', out], { cwd: root });
      return out;
    }
    const folder = resolve(root, given);
    if (!existsSync(join(folder, 'lookup-index.json')))
      throw new Error(`${folder} holds no built site: --site takes the folder of a build.`);
    return folder;
  }

  async function makeStock(): Promise<StockSite> {
    // Below our own folder, where it finds our packages; Git and the linters pass over it.
    await mkdir(join(root, '.astro'), { recursive: true });
    const folder = await mkdtemp(join(root, '.astro/stock-'));
    folders.push(folder);
    return buildStock(root, folder);
  }

  return {
    ours: () => (ours ??= buildOurs()),
    stock: () => (stock ??= makeStock()),
    remove: async () => {
      for (const folder of folders) await rm(folder, { recursive: true, force: true });
    },
  };
}
