import type { Fact } from '../../schemas/fact.ts';
import { sourceName } from './times.ts';
import {
  UNOFFICIAL,
  type CompareIndex,
  type Comparison,
  type Difference,
  type EditionRef,
} from './types.ts';

/** The lists of a table's differences, in the order in which they are told. */
export const KINDS = ['added', 'removed', 'renamed', 'changed'] as const;

/** One of the lists of a table's differences. */
export type Kind = (typeof KINDS)[number];

/** An edition as people read it: `Userdoccers, 2026-07-22`, `discord-api-types v9`. */
export function editionName({ source, version, at }: EditionRef, index: CompareIndex): string {
  const name = sourceName(source, index) + (version === undefined ? '' : ` ${version}`);
  return at === undefined ? name : `${name}, ${at}`;
}

/**
 * What the lists are called. Of one source time has passed: codes were added. Two sources hold
 * different opinions: codes stand in one alone. Two tables only share their numbers.
 */
export function kindTitles(
  { query, oneSource }: Comparison,
  index: CompareIndex,
): Record<Kind, string> {
  if (query.against !== undefined) {
    const [a, b] = [query.table, query.against].map(
      (id) => index.tables.find((table) => table.id === id)?.name,
    );
    const only = { added: `Only in ${b ?? ''}`, removed: `Only in ${a ?? ''}` };
    return { ...only, renamed: 'Same number, other meaning', changed: 'Otherwise stated' };
  }
  if (!oneSource) {
    const [a, b] = [query.a, query.b].map(({ source }) =>
      source === UNOFFICIAL ? 'unofficial sources' : sourceName(source, index),
    );
    const only = { added: `Only in ${b ?? ''}`, removed: `Only in ${a ?? ''}` };
    return { ...only, renamed: 'Other name', changed: 'Otherwise stated' };
  }
  const { version: from } = query.a;
  const { version: to } = query.b;
  if (from !== to && from !== undefined && to !== undefined) {
    const between = { added: `Only in ${to}`, removed: `Only in ${from}` };
    return { ...between, renamed: 'Other name', changed: 'Otherwise stated' };
  }
  return { added: 'Added', removed: 'Removed', renamed: 'Renamed', changed: 'Changed' };
}

/** What a fact is called, and what its value: `direction`, `send`. */
export function factWords(fact: NonNullable<Difference['fact']>, value: Fact[keyof Fact]): string {
  if (fact === 'encoding') return value === 'json' ? 'JSON' : String(value ?? 'not said');
  if (fact === 'struck') return value === true ? 'struck out' : 'live';
  if (fact === 'deprecated') return value === true ? 'deprecated' : 'not deprecated';
  if (fact === 'documented') {
    return value === undefined ? 'not said' : value === true ? 'documented' : 'undocumented';
  }
  if (fact === 'reconnect') return value === undefined ? 'not said' : value === true ? 'yes' : 'no';
  return String(value ?? 'not said');
}
