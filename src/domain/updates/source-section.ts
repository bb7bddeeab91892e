import type { Code } from '../../schemas/code.ts';
import type { Moment } from '../../schemas/history.ts';
import { codeText } from '../codes.ts';
import { commitUrl } from '../github.ts';
import { escaped, inlineCode, link } from '../markdown/escape.ts';
import type { LibraryUpdate, RowNews, SourceUpdate, TableUpdate } from './types.ts';
import { quoted } from './upstream-text.ts';

/** How each kind of row is called at the start of its line. */
const WORDS = {
  added: 'new',
  removed: 'gone',
  renamed: 'renamed',
  changed: 'changed',
  respelt: 'respelt',
  reworded: 'reworded',
} as const;

/** A source with its tables and payloads, and at most so many lines for each table. */
export function sourceSection(
  { source, from, to, tables, payloads }: SourceUpdate,
  most: number,
): string {
  const head = `### ${escaped(source.name)}: ${wayOf(source.repository, from, to)}`;
  return [
    head,
    ...tables.map((table) => tableSection(source.repository, table, most)),
    ...payloads.map(
      ({ table, codes }) =>
        `**${escaped(table.name)}**: payloads of ${codesOf(codes, most)} are described otherwise.`,
    ),
  ].join('\n\n');
}

/** What libraries call codes now, and no longer. */
export function librarySection(updates: readonly LibraryUpdate[], most: number): string {
  const lines = updates.flatMap(({ library, table, added, gone }) => {
    const told = (word: string, names: LibraryUpdate['added']): string[] =>
      names.length === 0
        ? []
        : [
            `- ${escaped(library.name)}, ${escaped(table.name)}, ${word}: ${some(
              names.map(({ code, name }) => `${inlineCode(codeText(code))} ${quoted(name)}`),
              most,
            )}`,
          ];
    return [...told('new', added), ...told('gone', gone)];
  });
  return ['### Libraries', lines.join('\n')].join('\n\n');
}

/** From which commit to which, with a link to what lies between. */
function wayOf(repository: string | undefined, from: Moment | undefined, to: Moment): string {
  const end = commitOf(repository, to);
  if (from === undefined) return `read for the first time, at ${end}`;
  if (from.commit === to.commit) return `read again at ${end}`;
  const between =
    repository === undefined || from.commit === null || to.commit === null
      ? ''
      : ` (${link('what lies between', `https://github.com/${repository}/compare/${from.commit}...${to.commit}`)})`;
  return `from ${commitOf(repository, from)} to ${end}${between}`;
}

function tableSection(
  repository: string | undefined,
  { table, live, rows, rewritten }: TableUpdate,
  most: number,
): string {
  const told = rows.filter(({ kind }) => kind !== 'reworded');
  const reworded = rows.filter(({ kind }) => kind === 'reworded');
  const lines = [
    ...told.slice(0, most).map((row) => `- ${lineOf(repository, row)}`),
    ...(told.length > most ? [`- and ${String(told.length - most)} more`] : []),
    ...(reworded.length > 0
      ? [`- explained in other words: ${codesOf(new Set(reworded.map(({ code }) => code)), most)}`]
      : []),
    ...(rewritten > 0
      ? [`- ${String(rewritten)} spans of its past are told otherwise than before`]
      : []),
  ];
  return [`**${escaped(table.name)}**, ${String(live)} codes now`, lines.join('\n')].join('\n\n');
}

function lineOf(repository: string | undefined, row: RowNews): string {
  const { kind, code, former, versions, at } = row;
  const where = versions.length === 0 ? '' : ` (${versions.join(', ')})`;
  const old = former ? ' (former meaning)' : '';
  const when = at === undefined ? '' : `, ${commitOf(repository, at)}`;
  return `${WORDS[kind]} ${inlineCode(codeText(code))}${old}${where} ${said(row)}${when}`;
}

function said({ kind, fact, before, after }: RowNews): string {
  if (kind === 'added') return value(after);
  if (kind === 'removed') return value(before);
  const name = fact === undefined || fact === 'label' ? '' : `${fact} `;
  return `${name}${value(before)} → ${value(after)}`;
}

function value(fact: string | boolean | undefined): string {
  if (fact === undefined) return 'not stated';
  return typeof fact === 'boolean' ? (fact ? 'yes' : 'no') : quoted(fact);
}

/** The day of a commit, linked to it. */
function commitOf(repository: string | undefined, { date, commit, approximate }: Moment): string {
  const day = `${approximate ? '≤ ' : ''}${date.slice(0, 10)}`;
  const url = commitUrl(repository, commit);
  return url === undefined ? day : link(day, url);
}

function codesOf(codes: Iterable<Code>, most: number): string {
  return some(
    [...codes].map((code) => inlineCode(codeText(code))),
    most,
  );
}

function some(items: readonly string[], most: number): string {
  const shown = items.slice(0, most).join(', ');
  return items.length > most ? `${shown} and ${String(items.length - most)} more` : shown;
}
