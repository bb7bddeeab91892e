import { compareVersions } from '../versions.ts';
import { unionOf } from './presence.ts';
import {
  UNOFFICIAL,
  type CompareIndex,
  type CompareTable,
  type EditionRef,
  type Holding,
  type Presence,
} from './types.ts';

/** What a source is called: its name, or what the unofficial ones are called together. */
export function sourceName(source: string, { sources }: CompareIndex): string {
  if (source === UNOFFICIAL) return 'All unofficial sources';
  return sources.find(({ id }) => id === source)?.name ?? source;
}

/** The API versions that a source ever kept of a table, or of any table; oldest first. */
export function versionsOf(source: string, index: CompareIndex, table?: CompareTable): string[] {
  const versions = holdings(source, index, table).flatMap((one) => Object.keys(one.versions ?? {}));
  return [...new Set(versions)].sort(compareVersions);
}

/** When an edition's source held codes of a table, or of any table; empty where it never did. */
export function timesOf(
  { source, version }: EditionRef,
  index: CompareIndex,
  table?: CompareTable,
): Presence[] {
  const held = holdings(source, index, table);
  if (version === undefined) return unionOf(held.flatMap(({ times }) => times));
  return unionOf(held.flatMap(({ versions }) => versions?.[version] ?? []));
}

function holdings(
  source: string,
  { sources, tables }: CompareIndex,
  table: CompareTable | undefined,
): Holding[] {
  const wanted = table === undefined ? tables : [table];
  return wanted.flatMap(({ id, authority }) =>
    sources
      .filter((each) => (source === UNOFFICIAL ? each.id !== authority : each.id === source))
      .flatMap((each) => each.tables[id] ?? []),
  );
}
