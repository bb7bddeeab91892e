import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { nameFor, settleFilter, settleMeta } from './settle.ts';

/** `pagefind-entry.json`, as far as it is of interest here. */
interface Entry {
  languages: Record<string, { hash: string }>;
}

/**
 * Gives Pagefind's index the same bytes for the same pages: Pagefind writes its filters, and the values
 * of each, in an order that differs from run to run, and names files by their bytes.
 *
 * @param folder `pagefind/` of the built site; nothing is done where there is none
 * @returns how many files were put in order
 */
export function settleFolder(folder: string): number {
  const entryFile = join(folder, 'pagefind-entry.json');
  if (!existsSync(entryFile)) return 0;
  const renamed = new Map<string, string>();
  const settled = new Map<string, Uint8Array>();
  const take = (file: string, name: string, bytes: Uint8Array): void => {
    rmSync(join(folder, file));
    settled.set(name, gzipSync(bytes, { level: 9 }));
  };
  for (const file of filtersIn(folder)) {
    const old = file.replace(/\.pf_filter$/, '');
    const filter = settleFilter(unpacked(join(folder, 'filter', file)));
    const name = nameFor(filter, old);
    renamed.set(old, name);
    take(`filter/${file}`, `filter/${name}.pf_filter`, filter);
  }
  const entry = JSON.parse(readFileSync(entryFile, 'utf8')) as Entry;
  for (const language of Object.values(entry.languages)) {
    const old = `pagefind.${language.hash}.pf_meta`;
    const meta = settleMeta(unpacked(join(folder, old)), renamed);
    language.hash = nameFor(meta, language.hash);
    take(old, `pagefind.${language.hash}.pf_meta`, meta);
  }
  for (const [name, bytes] of settled) writeFileSync(join(folder, name), bytes);
  writeFileSync(entryFile, JSON.stringify(entry));
  return settled.size;
}

const unpacked = (file: string): Uint8Array => gunzipSync(readFileSync(file));

function filtersIn(folder: string): string[] {
  const filters = join(folder, 'filter');
  return existsSync(filters) ? readdirSync(filters).sort() : [];
}
