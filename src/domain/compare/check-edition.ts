import { checkDate, type DateProblem } from './check-date.ts';
import { closest } from './closest.ts';
import { readEdition } from './reference.ts';
import { sourceName, timesOf, versionsOf } from './times.ts';
import { UNOFFICIAL, type CompareIndex, type CompareTable, type EditionRef } from './types.ts';

/** An edition held against what there is. */
export interface CheckedEdition {
  /** The edition; where something is wrong with it, the nearest that works. */
  ref: EditionRef;
  /** What is wrong, each a sentence or two. Empty where nothing is. */
  messages: string[];
}

/**
 * Holds an edition of an address against what there is.
 *
 * @param text as in the address; null where it names none
 * @param fallback the source that takes the place of one that nothing resembles
 * @param table the table that is asked for; absent for all
 */
export function checkEdition(
  text: string | null,
  fallback: string,
  index: CompareIndex,
  table: CompareTable | undefined,
): CheckedEdition {
  if (text === null || text.trim() === '') {
    return { ref: { source: fallback }, messages: ['The address does not name this edition.'] };
  }
  const messages: string[] = [];
  const asked = readEdition(text);
  const source = checkSource(asked.source, fallback, index, messages);
  const lists = checkTable(source, index, table, messages);
  const version = checkVersion(asked.version, source, index, lists, messages);
  const ref = { source, ...(version !== undefined && { version }) };
  const times = timesOf(ref, index, lists);
  const problem = checkDate(asked.at, times);
  const at = problem === undefined ? asked.at : problem.nearest;
  if (problem !== undefined) messages.push(dateMessage(problem, asked, ref, index, lists));
  return { ref: { ...ref, ...(at !== undefined && { at }) }, messages };
}

function checkSource(
  asked: string,
  fallback: string,
  { sources }: CompareIndex,
  messages: string[],
): string {
  const ids = [...sources.map(({ id }) => id), UNOFFICIAL];
  if (ids.includes(asked)) return asked;
  messages.push(
    asked === '' ? 'No source stands before the date.' : `No source is called “${shown(asked)}”.`,
  );
  const named = new Map([
    ...ids.map((id) => [id, id] as const),
    ...sources.map(({ id, name }) => [name, id] as const),
  ]);
  return named.get(closest(asked, [...named.keys()]) ?? '') ?? fallback;
}

/** The table, unless the source never had it: then any of the source's. */
function checkTable(
  source: string,
  index: CompareIndex,
  table: CompareTable | undefined,
  messages: string[],
): CompareTable | undefined {
  if (table === undefined || timesOf({ source }, index, table).length > 0) return table;
  messages.push(`${table.name} never stood in ${sourceName(source, index)}.`);
  return undefined;
}

function checkVersion(
  asked: string | undefined,
  source: string,
  index: CompareIndex,
  table: CompareTable | undefined,
  messages: string[],
): string | undefined {
  const known = versionsOf(source, index, table);
  if (asked === undefined || known.includes(asked)) return asked;
  const of = table === undefined ? '' : ` of ${table.name}`;
  const only = known.length === 0 ? 'it keeps one list alone' : `only ${known.join(', ')}`;
  messages.push(`${sourceName(source, index)}: no version “${shown(asked)}”${of}, ${only}.`);
  return nearestVersion(asked, known);
}

/** Of two that are as near the newer one. */
function nearestVersion(asked: string, known: readonly string[]): string | undefined {
  const number = (version: string): number => Number(version.replace(/\D/g, ''));
  const distance = (version: string): number => Math.abs(number(version) - number(asked));
  return known.toSorted((a, b) => distance(a) - distance(b) || number(b) - number(a))[0];
}

function dateMessage(
  { kind, since = '', approximate }: DateProblem,
  { at = '' }: EditionRef,
  { source, version }: EditionRef,
  index: CompareIndex,
  table: CompareTable | undefined,
): string {
  const who = [sourceName(source, index), version].filter((part) => part !== undefined).join(' ');
  const lists = table === undefined ? 'codes' : table.name;
  const day = since.slice(0, 10);
  switch (kind) {
    case 'impossible':
      return `“${shown(at)}” is no date. Write one as 2024-10-01.`;
    case 'before':
      if (approximate) return `Of ${who} only the reading of ${day} is known, after ${at}.`;
      return `${who} first listed ${lists} on ${day}, after ${at}.`;
    case 'gap':
      return `${who} did not list ${lists} on ${at}: the list was away from ${day}.`;
    case 'after':
      return `${who} no longer listed ${lists} from ${day} on.`;
  }
}

/** An address may hold anything: no more of it than fits in a sentence. */
export function shown(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > 40 ? `${trimmed.slice(0, 40)}…` : trimmed;
}
