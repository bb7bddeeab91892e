import { affixesOf } from './affixes.ts';
import { Keys } from './keys.ts';
import { Names } from './names.ts';
import { forTable } from './for-table.ts';
import type { CheckTable, PastedMember, Reading } from './types.ts';

/** How well a table fits members of a paste. */
export interface Guess {
  table: CheckTable;
  /** From 0 to 1: the share of the members whose code and name the table has. */
  fit: number;
  /** How sure it is that no other table is meant; `certain` where the fit is good and no other comes near. */
  confidence: 'certain' | 'likely' | 'possible';
}

/** So many members are enough to tell by. */
const ENOUGH = 1000;

/** What a member counts whose code the table has, under another name or without one. */
const OTHER_NAME = 0.1;
const NO_NAME = 0.75;

/** How much it speaks for a table that the members are most of its codes: it settles ties. */
const COVERAGE = 0.03;

/**
 * The tables that a declaration may belong to, best first; those that have none of its codes are left
 * out.
 *
 * @param tables in the registry's order
 */
export function guessTable(tables: readonly CheckTable[], reading: Reading): Guess[] {
  const scored = tables
    .map((table) => ({ table, ...scoreOf(table, spread(forTable(reading, table).members)) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.score - a.score);
  return scored.map(({ table, fit, score }, at) => {
    const rival = at === 0 ? scored[1] : scored[0];
    const lead = score - (rival?.score ?? 0);
    const isCertain = fit >= 0.75 && lead >= 0.2;
    const isLikely = fit >= 0.5 && lead >= 0.08;
    return { table, fit, confidence: isCertain ? 'certain' : isLikely ? 'likely' : 'possible' };
  });
}

/** Members from all over a long list. */
function spread(members: readonly PastedMember[]): readonly PastedMember[] {
  const step = Math.ceil(members.length / ENOUGH);
  return step <= 1 ? members : members.filter((_, at) => at % step === 0);
}

function scoreOf(
  table: CheckTable,
  members: readonly PastedMember[],
): { fit: number; score: number } {
  const { keys, names } = knownOf(table);
  const affixes = affixesOf(members, keys.byKey);
  const found = new Set<string>();
  let sum = 0;
  for (const { code, name } of members) {
    const known = keys.byKey.get(keys.keyOf(code));
    if (known === undefined) continue;
    found.add(keys.keyOf(code));
    if (name === undefined) sum += typeof code === 'string' ? 1 : NO_NAME;
    else sum += names.fits(name, known, affixes) ? 1 : OTHER_NAME;
  }
  const fit = sum / members.length;
  return { fit, score: fit + (COVERAGE * found.size) / table.codes.length };
}

/** A table is asked of every declaration of a paste. */
const known = new WeakMap<CheckTable, { keys: Keys; names: Names }>();

function knownOf(table: CheckTable): { keys: Keys; names: Names } {
  const made = known.get(table);
  if (made !== undefined) return made;
  const keys = new Keys(table.codes);
  const making = { keys, names: new Names(keys.byKey, new Map()) };
  known.set(table, making);
  return making;
}
