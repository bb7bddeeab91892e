import { codeText } from '../domain/codes.ts';
import { sourceName } from '../domain/compare/times.ts';
import type { CompareIndex } from '../domain/compare/types.ts';
import type { Drift, PastedMember, Reading } from '../domain/enum-check/types.ts';
import type { Outcome } from './run.ts';

/** A check for people: what was held against what, each difference with its line, what is missing. */
export function report(outcome: Outcome, index: CompareIndex): string {
  const { file, answer, counted, missing } = outcome;
  const { singular } = outcome.settled.table.table;
  const lines = counted.toSorted(byLine).map((drift) => driftLine(file, drift, singular));
  const allowed = answer.drifts.length - counted.length;
  return [
    headOf(outcome, index),
    ...(lines.length > 0 ? [lines.join('\n')] : []),
    summary(answer.right, counted) + (allowed > 0 ? ` ${String(allowed)} allowed.` : ''),
    ...(missing === ''
      ? []
      : [`Missing members, as the file writes its own:\n\n${cleared(missing)}`]),
  ].join('\n\n');
}

function headOf({ file, settled, edition }: Outcome, index: CompareIndex): string {
  const { table, guess, reading, passedOver } = settled;
  const name = sourceName(edition.source, index);
  const version = edition.version === undefined ? '' : ` ${edition.version}`;
  const read = index.sources.find(({ id }) => id === edition.source)?.read;
  const lastRead = read === undefined ? 'as last read' : `as read on ${read}`;
  const when = edition.at === undefined ? lastRead : `at ${edition.at}`;
  const unsure = guess?.confidence === 'possible' ? ', which is not sure' : '';
  const guessed = guess === undefined ? '' : ` The table is guessed${unsure}.`;
  return [
    `${file}: ${placeOf(reading)}, ${countOf(reading)}`,
    `${table.table.name} of ${name}${version}, ${when}.${guessed}`,
    ...(passedOver.length === 0
      ? []
      : [
          `Passed over: ${passedOver.slice(0, 8).map(placeOf).join(', ')}${passedOver.length > 8 ? ` and ${String(passedOver.length - 8)} more` : ''}.`,
        ]),
  ].join('\n');
}

function placeOf({ name, line, endLine }: Reading): string {
  const lines =
    line === endLine ? `line ${String(line)}` : `lines ${String(line)} to ${String(endLine)}`;
  return name === '' ? lines : `${plain(name)} (${lines})`;
}

function countOf({ members }: Reading): string {
  return members.length === 1 ? '1 code' : `${String(members.length)} codes`;
}

function byLine(a: Drift, b: Drift): number {
  return lineOf(a) - lineOf(b);
}

/** What is missing has no line, and comes last. */
function lineOf(drift: Drift): number {
  return drift.kind === 'missing' ? Infinity : drift.member.line;
}

function driftLine(file: string, drift: Drift, singular: string): string {
  if (drift.kind === 'missing') {
    const { code, url } = drift.known;
    return `${file}: missing ${codeText(code)} ${drift.label} (${url})`;
  }
  const { member } = drift;
  const said = `${file}:${String(member.line)}: ${drift.kind} ${codeText(member.code)}${nameOf(member)}`;
  switch (drift.kind) {
    case 'unknown':
      return `${said}: no source lists such a ${singular}`;
    case 'unlisted':
      return `${said}: not in this edition, ${drift.known.status} elsewhere (${drift.known.url})`;
    case 'delisted':
      return `${said}: was official and is not any more (${drift.known.url})`;
    case 'retired':
      return `${said}: gone (${drift.known.url})`;
    case 'renamed':
      return `${said}: listed as “${drift.label}” (${drift.known.url})`;
    case 'twice':
      return `${said}: first on line ${String(drift.first.line)}${nameOf(drift.first)}`;
  }
}

function nameOf({ name }: PastedMember): string {
  return name === undefined ? '' : ` ${plain(name)}`;
}

const WORDS: Readonly<Record<Drift['kind'], string>> = {
  missing: 'missing',
  unknown: 'unknown',
  unlisted: 'not in this edition',
  delisted: 'delisted',
  retired: 'retired',
  renamed: 'renamed',
  twice: 'given twice',
};

function summary(right: number, counted: readonly Drift[]): string {
  const parts = Object.entries(WORDS).flatMap(([kind, word]) => {
    const count = counted.filter((drift) => drift.kind === kind).length;
    return count === 0 ? [] : [`${String(count)} ${word}`];
  });
  const codes = `${String(right)} ${right === 1 ? 'code' : 'codes'} right`;
  return parts.length === 0 ? `No drift: ${codes}.` : `${[codes, ...parts].join(', ')}.`;
}

/** Text of a paste in one line, and without what would steer a terminal. */
function plain(text: string): string {
  return cleared(text).replace(/\s+/g, ' ').trim();
}

function cleared(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]+|[\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu, ' ');
}
