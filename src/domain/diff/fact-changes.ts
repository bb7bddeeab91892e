import type { Fact } from '../../schemas/fact.ts';
import { namesDiffer } from '../merge/same-name.ts';
import type { Diff, FactChange, FactName, SameName } from './types.ts';

/** The lists of a diff that hold facts. */
export type ChangeKind = Exclude<keyof Diff, 'added' | 'removed'>;

/** A change of a fact, without the row that it belongs to. */
export type Change = Pick<FactChange, 'fact' | 'before' | 'after'>;

/** Every fact, in the order in which changes are told. */
const KINDS = {
  label: 'renamed',
  identifier: 'renamed',
  direction: 'changed',
  reconnect: 'changed',
  encoding: 'changed',
  struck: 'changed',
  deprecated: 'changed',
  documented: 'changed',
  explanation: 'reworded',
} as const satisfies Record<FactName, ChangeKind>;

const FACTS = Object.keys(KINDS) as FactName[];

/** The place of a fact in the order in which changes are told. */
export function factOrder(fact: FactName): number {
  return FACTS.indexOf(fact);
}

/** Names are the same that differ in case and punctuation alone. */
export const sameName: SameName = (a, b) => !namesDiffer([a, b], 'name');

/** The facts on which two rows differ. Empty where they agree on all. */
export function factChanges(before: Fact, after: Fact): Change[] {
  return FACTS.filter((fact) => before[fact] !== after[fact]).map((fact) => ({
    fact,
    before: before[fact],
    after: after[fact],
  }));
}

/** Which list of a diff a change belongs to. */
export function kindOf({ fact, before, after }: Change, same: SameName = sameName): ChangeKind {
  const kind = KINDS[fact];
  if (kind !== 'renamed') return kind;
  const bothNamed = typeof before === 'string' && typeof after === 'string';
  return bothNamed && !same(before, after) ? 'renamed' : 'respelt';
}

/**
 * Whether a row lost its deprecated mark only because a strike took its place: that is one change.
 *
 * @param all every change of the same row
 */
export function gaveWay({ fact, after }: Change, all: readonly Change[]): boolean {
  const struck = all.some((other) => other.fact === 'struck' && other.after === true);
  return struck && fact === 'deprecated' && after === undefined;
}
