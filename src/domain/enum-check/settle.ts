import { codeText } from '../codes.ts';
import { forTable } from './for-table.ts';
import { guessTable, type Guess } from './guess-table.ts';
import { flatMix, mixedFault, noTable, unfitFault, type Placed } from './settle-faults.ts';
import type { CheckTable, Paste, Reading } from './types.ts';

/** What of a paste is checked, and against which table. */
export interface Settled {
  table: CheckTable;
  /** How the table was found; absent where it was asked for. */
  guess?: Guess;
  /** The declarations that belong to the table, as one. */
  reading: Reading;
  /** Declarations that are left out: they belong elsewhere, or say again what another one says. */
  passedOver: Reading[];
}

/** A table that fits no better has nothing to do with a declaration. */
const LEAST_FIT = 0.25;

/**
 * A table that was not asked for has to fit so well. Codes without names have to be so many, and one of
 * them so large: small numbers may be anything.
 */
const GUESSED_FIT = 0.5;
const GUESSED_CODES = 3;
const GUESSED_LEAST = 100;

/** A declaration is another table's where that one fits so well, and this one but a part as well. */
const OWN_FIT = 0.6;
const PART = 0.6;

/**
 * Chooses what of a paste is checked, and against which table.
 *
 * @param tables in the registry's order
 * @param wanted id of the table that was asked for; absent where it is to be guessed
 * @throws PasteFault `table`, `mixed` or `unfit`
 */
export function settle(paste: Paste, tables: readonly CheckTable[], wanted?: string): Settled {
  const asked = wanted === undefined ? undefined : tables.find(({ table }) => table.id === wanted);
  if (wanted !== undefined && asked === undefined) throw noTable(wanted, tables);
  const placed = paste.readings.map((reading) => ({
    reading,
    guesses: guessTable(tables, reading),
  }));
  const table = asked ?? likeliest(placed);
  if (table === undefined) throw unfitFault(placed);
  const own = ownOf(placed, table, asked !== undefined);
  if (own.length === 0) throw unfitFault(placed, table);
  const others = placed.filter((each) => !own.includes(each) && isOthers(each, table));
  if (asked === undefined && others.length > 0) throw mixedFault([...own, ...others], table);
  const chosen = withoutRepeats(own, table);
  for (const each of chosen) {
    const fault = flatMix(each.reading, table, tables);
    if (fault !== undefined) throw fault;
  }
  const guess = chosen[0]?.guesses.find((each) => each.table === table);
  return {
    table,
    ...(asked === undefined && guess !== undefined && { guess }),
    reading: joined(chosen.map(({ reading }) => forTable(reading, table))),
    passedOver: placed.filter((each) => !chosen.includes(each)).map(({ reading }) => reading),
  };
}

/** Whether codes without names tell of a table. */
function isTelling({ members }: Reading): boolean {
  const isLarge = members.some(({ code }) => typeof code === 'string' || code >= GUESSED_LEAST);
  return isLarge && members.length >= GUESSED_CODES;
}

function isNamed({ reading }: Placed): boolean {
  return reading.members.some(({ name }) => name !== undefined);
}

function fitOf({ guesses }: Placed, table: CheckTable): number {
  return guesses.find((each) => each.table === table)?.fit ?? 0;
}

/** The table to which most of the members belong. */
function likeliest(placed: readonly Placed[]): CheckTable | undefined {
  const sums = new Map<CheckTable, number>();
  for (const each of placed) {
    const { reading, guesses } = each;
    const [best] = guesses;
    if (best === undefined || best.fit < GUESSED_FIT) continue;
    if (!isNamed(each) && !isTelling(reading)) continue;
    sums.set(best.table, (sums.get(best.table) ?? 0) + best.fit * reading.members.length);
  }
  return [...sums].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** The declarations that belong to a table; where it was asked for and none fits well, those that may. */
function ownOf(placed: readonly Placed[], table: CheckTable, isAsked: boolean): Placed[] {
  const fitting = placed.filter((each) => {
    const fit = fitOf(each, table);
    return fit >= LEAST_FIT && fit >= (each.guesses[0]?.fit ?? 0) * PART;
  });
  if (fitting.length > 0 || !isAsked) return fitting;
  const best = Math.max(...placed.map((each) => fitOf(each, table)));
  return best === 0 ? [] : placed.filter((each) => fitOf(each, table) === best);
}

function isOthers(each: Placed, table: CheckTable): boolean {
  const best = each.guesses[0]?.fit ?? 0;
  const isNamed = each.reading.members.filter(({ name }) => name !== undefined).length > 1;
  return isNamed && best >= OWN_FIT && fitOf(each, table) < best * PART;
}

/**
 * The declarations without those that say again what a larger one says, such as the arms that turn an
 * enum's members back into numbers; beside one with names a list of bare codes is left out.
 */
function withoutRepeats(own: readonly Placed[], table: CheckTable): Placed[] {
  const sizeOf = ({ reading }: Placed): number => reading.members.length;
  const named = own.filter(isNamed);
  const candidates = named.length > 0 ? named : own;
  const taken = new Set<string>();
  const chosen = candidates
    .toSorted((a, b) => sizeOf(b) - sizeOf(a))
    .filter(({ reading }) => {
      const codes = forTable(reading, table).members.map(({ code }) => codeText(code));
      const repeated = codes.filter((code) => taken.has(code)).length;
      if (repeated * 2 >= codes.length) return false;
      for (const code of codes) taken.add(code);
      return true;
    });
  return candidates.filter((each) => chosen.includes(each));
}

/** Several declarations as one, written to as to the largest. */
function joined(readings: readonly Reading[]): Reading {
  const [largest] = readings.toSorted((a, b) => b.members.length - a.members.length);
  if (largest === undefined) throw new Error('There is no declaration to join.');
  if (readings.length === 1) return largest;
  const lines = readings.flatMap(({ line, endLine }) => [line, endLine]);
  return {
    ...largest,
    line: Math.min(...lines),
    endLine: Math.max(...lines),
    members: readings.flatMap(({ members }) => members),
  };
}
