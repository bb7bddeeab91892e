import type { Conflict, Entry } from '../../schemas/entry.ts';
import type { Table } from '../../schemas/registry.ts';
import type { TableView } from '../../domain/codex/types.ts';
import { normalise } from '../../domain/text/normalise.ts';
import { reconnectShort } from './reconnect.ts';

/** A fact beside the name, as a column or a line of its own. */
export type FactName = Table['facts'][number];

/** How a fact is headed. */
export const factTitles = {
  direction: 'Direction',
  reconnect: 'Reconnect',
  encoding: 'Encoding',
} as const satisfies Record<FactName, string>;

/** What a fact's value is called, where it has one. */
export function factWord(fact: Pick<Entry, FactName>, name: FactName): string | undefined {
  const value = fact[name];
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return value === 'json' ? 'JSON' : value;
}

/** What stands below a fact's title in a table: the source's word, for a close what to do then. */
export function factShort(
  entry: Pick<Entry, FactName | 'recovery'>,
  name: FactName,
): string | undefined {
  return name === 'reconnect' ? reconnectShort(entry) : factWord(entry, name);
}

/**
 * The facts that have a column in a table, in their order: those that its sources state, and how to connect
 * again wherever an entry says it.
 */
export function factColumns({ table, entries }: Pick<TableView, 'table' | 'entries'>): FactName[] {
  const names = Object.keys(factTitles) as FactName[];
  return names.filter(
    (name) =>
      table.facts.includes(name) ||
      (name === 'reconnect' && entries.some((entry) => reconnectShort(entry) !== undefined)),
  );
}

/** Names joined as in a sentence: `A`, `A and B`, `A, B and C`. */
export function listed(names: readonly string[]): string {
  const last = names.at(-1);
  if (last === undefined || names.length === 1) return last ?? '';
  return `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** A value on which sources disagree with the ids of those that hold it. */
export interface Side {
  value: string;
  sources: string[];
}

/** The sides of a conflict, in the order in which their first source is believed. */
export function sidesOf({ fact, values }: Conflict): Side[] {
  const sides = new Map<string, Side>();
  for (const { source, value } of values) {
    const key = fact === 'name' ? normalise(value) || value : value;
    const side = sides.get(key) ?? { value, sources: [] };
    side.sources.push(source);
    sides.set(key, side);
  }
  return [...sides.values()];
}
