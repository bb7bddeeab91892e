import type { Conflict, Entry } from '../../schemas/entry.ts';
import type { Recovery } from '../../schemas/recovery.ts';
import type { Table } from '../../schemas/registry.ts';
import type { TableView } from '../../domain/codex/types.ts';
import { codeText } from '../../domain/codes.ts';
import { normalise } from '../../domain/text/normalise.ts';

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

const RECOVERY: Readonly<Record<Recovery, string>> = {
  resume: 'resume',
  identify: 'identify again',
  connect: 'connect again',
  stop: 'stop',
};

/**
 * Whether and how to connect again after a close, shortly: as our note says, or else as the sources' column
 * "reconnect" does. Undefined where neither says it.
 */
export function reconnectShort({
  recovery,
  reconnect,
}: Pick<Entry, 'recovery' | 'reconnect'>): string | undefined {
  if (recovery !== undefined) return RECOVERY[recovery];
  if (reconnect === undefined) return undefined;
  return reconnect ? 'yes' : 'no';
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

/** Where what to do after a close does not hold, or needs a word more: our note's sentence. */
export function reconnectRemark(
  { notes }: Pick<TableView, 'notes'>,
  { code }: Pick<Entry, 'code'>,
): string | undefined {
  return notes.get(codeText(code))?.facts?.reconnect?.but;
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
