import { codeText } from '../codes.ts';
import { closest } from '../compare/closest.ts';
import { forTable } from './for-table.ts';
import { guessTable, type Guess } from './guess-table.ts';
import { PasteFault } from './paste-fault.ts';
import type { CheckTable, Reading } from './types.ts';

/** A declaration with the tables that it may belong to. */
export interface Placed {
  reading: Reading;
  /** Best first. */
  guesses: Guess[];
}

/** No table has the id that was asked for. */
export function noTable(wanted: string, tables: readonly CheckTable[]): PasteFault {
  const ids = tables.map(({ table }) => table.id);
  const names = new Map(
    tables.flatMap(
      ({ table: { id, name } }) =>
        [
          [id, id],
          [name, id],
        ] as const,
    ),
  );
  const near = names.get(closest(wanted, [...names.keys()]) ?? '');
  const meant = near === undefined ? '' : `Did you mean ${near}? `;
  return new PasteFault(
    'table',
    `No table is called “${shown(wanted)}”.`,
    `${meant}The tables are ${ids.join(', ')}.`,
    near === undefined ? [] : [near],
  );
}

/** No declaration has codes of a table, or fits any well enough to guess it. */
export function unfitFault(placed: readonly Placed[], table?: CheckTable): PasteFault {
  const count = placed.reduce((sum, { reading }) => sum + reading.members.length, 0);
  const codes = count === 1 ? 'The one code' : `None of the ${String(count)} codes`;
  const isNot = count === 1 ? 'is not' : 'is';
  const fitting = placed.flatMap(({ guesses }) => guesses).sort((a, b) => b.fit - a.fit);
  const tables = [...new Set(fitting.map((guess) => guess.table.table))].slice(0, OFFERED);
  const ids = tables.map(({ id }) => id);
  if (table !== undefined) {
    const names = tables.map(({ name }) => name).join(' or ');
    return new PasteFault(
      'unfit',
      `${codes} in this text ${isNot} in ${table.table.name}.`,
      names === ''
        ? 'They are in no other table either: is the language right?'
        : `Check them against ${names}, or give another text.`,
      ids,
    );
  }
  if (tables.length === 0) {
    return new PasteFault(
      'unfit',
      `${codes} in this text ${isNot} in any table.`,
      'Give a text that declares codes that Discord sends. If it does, choose its language and table.',
    );
  }
  return new PasteFault(
    'unfit',
    'No table fits the codes in this text well enough to guess it.',
    'Choose the table to check.',
    ids,
  );
}

/** So many tables are offered at most. */
const OFFERED = 3;

/** Declarations of several tables, of which none was asked for. */
export function mixedFault(placed: readonly Placed[], main: CheckTable): PasteFault {
  const byTable = new Map<CheckTable, Reading[]>([[main, []]]);
  for (const { reading, guesses } of placed) {
    const fits = guesses.some(
      ({ table, fit }) => table === main && fit >= (guesses[0]?.fit ?? 0) * 0.6,
    );
    const table = fits ? main : guesses[0]?.table;
    if (table !== undefined) byTable.set(table, [...(byTable.get(table) ?? []), reading]);
  }
  const told = [...byTable].map(
    ([{ table }, readings]) => `${table.name} (${readings.map(placeText).join(', ')})`,
  );
  return new PasteFault(
    'mixed',
    `This text declares codes of several tables: ${told.join('; ')}.`,
    'Choose the table to check: the others are passed over then.',
    [...byTable.keys()].map(({ table }) => table.id),
  );
}

function placeText({ name, line }: Reading): string {
  return name === '' ? `line ${String(line)}` : `${shown(name)}, line ${String(line)}`;
}

/** So many members, and such a share of all, make a list one of two tables. */
const STRANGERS = 3;
const SHARE = 0.3;
const FIT = 0.75;

/** One list with codes of a table and as clearly of another; undefined where it is not. */
export function flatMix(
  reading: Reading,
  table: CheckTable,
  tables: readonly CheckTable[],
): PasteFault | undefined {
  const known = new Set(table.codes.map(({ code }) => codeText(code)));
  const { members } = forTable(reading, table);
  const strangers = members.filter(
    ({ code, name }) => name !== undefined && !known.has(codeText(code)),
  );
  if (strangers.length < Math.max(STRANGERS, members.length * SHARE)) return undefined;
  const [other] = guessTable(
    tables.filter((each) => each !== table),
    { ...reading, members: strangers },
  );
  if (other === undefined || other.fit < FIT) return undefined;
  const [first] = strangers;
  return new PasteFault(
    'mixed',
    `One list holds codes of ${table.table.name} and of ${other.table.table.name}: from line ${String(first?.line)} on ${String(strangers.length)} of its ${String(members.length)} members are ${other.table.table.name}.`,
    'Give the members of one table at a time.',
    [table.table.id, other.table.table.id],
  );
}

/** No more of a paste than fits in a sentence. */
function shown(text: string): string {
  const line = text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
