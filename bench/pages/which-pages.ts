import { readContentFolder } from '../../src/data/read-content.ts';
import { assemble } from '../../src/domain/codex/assemble.ts';
import { findFile, hostedFile } from '../host/files.ts';

/** Pages of one kind, with what they may weigh. */
export interface PageKind {
  name: string;
  paths: string[];
  /** In kilobytes and numbers; absent where nobody has set any. */
  goals: { total?: number; requests?: number; script?: number };
}

/** From this many rows on a table is as large as the largest may be. */
const LARGE = 730;

/**
 * Pages of all kinds of a built site; of code pages the best known, and the heaviest of all.
 *
 * @param only the paths of some pages, to take no other
 */
export function pagesToWeigh(root: string, folder: string, only?: readonly string[]): PageKind[] {
  const codex = assemble(readContentFolder(root));
  const codes = codex.tables.flatMap(({ entries }) => entries.map(({ url }) => url));
  const tables = codex.tables.filter(({ entries }) => entries.length > 0);
  const isLarge = ({ entries }: (typeof tables)[number]): boolean => entries.length >= LARGE;
  const url = ({ table }: (typeof tables)[number]): string => table.url;
  const known = ['/json/50013/', '/gateway/close/4014/', '/gateway/op/2/', '/http/429/'];
  const kinds: PageKind[] = [
    {
      name: 'code',
      paths: only ? codes : [...new Set([...known, ...heaviest(folder, codes, 3)])],
      goals: { total: 25, requests: 6, script: 3 },
    },
    {
      name: 'table',
      paths: tables.filter((view) => !isLarge(view)).map(url),
      goals: { total: 35 },
    },
    { name: 'largest table', paths: tables.filter(isLarge).map(url), goals: { total: 60 } },
    {
      name: 'other',
      paths: ['/', '/compare/', '/check/', '/changes/', '/search/', GUIDE, '/json/5xxxx/'].filter(
        (path) => findFile(folder, path) !== undefined,
      ),
      goals: {},
    },
  ];
  if (only === undefined) return kinds;
  const chosen = kinds.map((kind) => ({
    ...kind,
    paths: kind.paths.filter((path) => only.includes(path)),
  }));
  const others = only.filter((path) => !kinds.some(({ paths }) => paths.includes(path)));
  return [...chosen, { name: 'more', paths: others, goals: {} }].filter(
    ({ paths }) => paths.length > 0,
  );
}

/** Pages that stock Starlight has too. */
export const COMPARED = ['/json/50013/', '/gateway/close/4014/', '/gateway/close/', '/json/'];
/** A guide among all. */
export const GUIDE = '/guides/using-the-api/';

/** The pages whose HTML is heaviest, heaviest first: by a quick compression, then by the thorough one. */
function heaviest(folder: string, paths: readonly string[], count: number): string[] {
  const byWeight = (some: readonly string[], quality: number): string[] =>
    some
      .map((path) => {
        const file = findFile(folder, path);
        return { path, bytes: file === undefined ? 0 : hostedFile(file, quality).body.length };
      })
      .sort((a, b) => b.bytes - a.bytes)
      .map(({ path }) => path);
  return byWeight(byWeight(paths, 4).slice(0, 4 * count), 11).slice(0, count);
}
