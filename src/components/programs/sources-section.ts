import { sourceUrl } from '../../domain/api/paths.ts';
import type { At } from '../../domain/api/responses.ts';
import type { TableView } from '../../domain/codex/types.ts';
import { escaped, inlineCode, link } from '../../domain/markdown/escape.ts';
import { markdownTable } from '../../domain/markdown/table.ts';
import { isConstant } from '../../domain/text/words.ts';
import type { Entry } from '../../schemas/entry.ts';
import { seenAt } from '../code/seen.ts';
import type { Dated, SourceRow } from '../code/source-rows.ts';
import { factTitles, factWord, listed } from '../code/words.ts';

/** What each source says of a code, as a table with dates that lead to their commits. */
export function sourcesSection(
  { table }: TableView,
  { conflicts }: Entry,
  rows: readonly SourceRow[],
  at: At,
): string {
  const head = [
    'Source',
    table.labels === 'message' ? 'Name or message' : 'Name',
    ...table.facts.map((name) => factTitles[name]),
    'Since',
    'Until',
    'Read in',
  ];
  const cells = rows.map((row) => [
    link(escaped(row.source.name), at(sourceUrl(row.source.id))),
    [labelCell(row.fact.label), ...marksOf(row)].join(', '),
    ...table.facts.map((name) => factWord(row.fact, name) ?? ''),
    [dateLink(row.since), ...row.absences.map(absence)].join(', '),
    row.until === undefined ? '' : dateLink(row.until),
    row.files.flatMap(fileLink).join(', '),
  ]);
  const disputed = conflicts.map(({ fact }) => (fact === 'name' ? 'the name' : `the ${fact}`));
  return [
    '## What each source says',
    ...(disputed.length > 0 ? [`The sources disagree on ${listed(disputed)}.`] : []),
    markdownTable(head, cells),
  ].join('\n\n');
}

/** A day, which leads to its commit where that is known. */
export function dateLink({ day, approximate, url }: Dated): string {
  return (approximate ? '≤ ' : '') + (url === undefined ? day : link(day, url));
}

/** A label as Markdown: a constant as code, a message without the back-ticks that it has in its source. */
export function labelCell(label: string): string {
  const text = label.replaceAll('`', '');
  return isConstant(text) && /.[A-Z_]/.test(text) ? inlineCode(text) : escaped(text);
}

function absence({ from, to }: { from: Dated; to: Dated }): string {
  return `not from ${dateLink(from)} to ${dateLink(to)}`;
}

function fileLink({ path, version, url }: SourceRow['files'][number]): string[] {
  const name = version ?? path.split('/').at(-1) ?? path;
  return url === undefined ? [] : [link(escaped(name), url)];
}

function marksOf({ fact, former, versions, struckSince, seen }: SourceRow): string[] {
  const { label, identifier } = fact;
  return [
    ...(identifier === undefined || identifier === label ? [] : [inlineCode(identifier)]),
    ...(former ? ['former meaning'] : []),
    ...(fact.struck
      ? [struckSince === undefined ? 'struck out' : `struck out ${struckSince}`]
      : []),
    ...(fact.deprecated ? ['deprecated'] : []),
    ...(fact.documented === false ? ['calls it undocumented'] : []),
    ...(versions.length > 0 ? [`in ${listed(versions)}`] : []),
    ...(seen === undefined ? [] : [link(`seen in ${escaped(seenAt(seen))}`, seen)]),
  ];
}
