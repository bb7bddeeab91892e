import {
  changesJson,
  changesUrl,
  codesJson,
  feedUrl,
  indexJson,
  llmsFullTxt,
  markdownUrl,
} from '../../domain/api/paths.ts';
import type { At } from '../../domain/api/responses.ts';
import { codeText } from '../../domain/codes.ts';
import type { Codex, TableView } from '../../domain/codex/types.ts';
import { escaped, link } from '../../domain/markdown/escape.ts';
import { placedProse } from '../../domain/markdown/prose.ts';
import { titleOf } from '../../domain/share/texts.ts';
import type { Guide } from '../../data/guides.ts';
import { listed } from '../code/words.ts';
import { statusLooks } from '../status.ts';
import { codeTable, tableIntro } from './table-markdown.ts';

const TITLE = '# Opcodex';

const ABOUT =
  '> Every Discord opcode, close code and error, documented or not, merged over all sources: what each means, what to do, who lists it and since when.';

/**
 * The way to everything for language models, in the form of llms.txt.
 *
 * @param at the absolute address of a path from the site's root
 */
export function llmsText(codex: Codex, guides: readonly Guide[], at: At): string {
  const line = (name: string, address: string, about: string): string =>
    `- ${link(escaped(name), address)}: ${escaped(about)}`;
  const section = (title: string, lines: readonly string[]): string =>
    `## ${title}\n\n${lines.join('\n')}`;
  return whole([
    TITLE,
    ABOUT,
    `Each code has a page at its table's address and the code, such as ${at('/json/50013/')}. Behind it stand index.md, which tells everything as Markdown, and index.json, which tells it as data. A number alone (${at('/50013/')}) leads to the codes that it can mean.`,
    statusWords(),
    section(
      'Tables',
      codex.tables.map(({ table, entries }) =>
        line(table.name, at(markdownUrl(table.url)), `${table.summary} ${entries.length} codes.`),
      ),
    ),
    section(
      'Families of JSON error codes',
      codex.tables.flatMap(({ families }) =>
        [...families.values()].map(({ family, name, summary, url }) =>
          line(`${family} ${name}`, at(markdownUrl(url)), summary),
        ),
      ),
    ),
    section(
      'Guides',
      guides.map(({ title, description, url }) => line(title, at(url), description)),
    ),
    section('Data', [
      line(
        'Index of the API',
        at(indexJson),
        'Tables, sources, libraries and schemas, with counts, dates and commits.',
      ),
      line(
        'All codes',
        at(codesJson),
        'Every code of every table with its name, status and address, as JSON.',
      ),
      line(
        'All changes',
        at(changesJson),
        'The dated log of every change in every source, as JSON.',
      ),
    ]),
    section('Optional', [
      line(
        'The whole reference in one file',
        at(llmsFullTxt),
        'Every table and every note as Markdown.',
      ),
      line('Changes', at(changesUrl()), 'The log to read.'),
      line('Feed', at(feedUrl()), 'New changes as Atom.'),
      line('Sources', at('/sources/'), 'Who lists the codes, under which licence, read how far.'),
    ]),
  ]);
}

/**
 * The whole reference in one file: every table with its codes, and below each the notes in full.
 *
 * @param at the absolute address of a path from the site's root
 */
export function llmsFullText(codex: Codex, at: At): string {
  const sources = codex.sources.map(
    ({ source, head }) => `${source.name} (${head.head.date.slice(0, 10)})`,
  );
  return whole([
    TITLE,
    ABOUT,
    `The page of a code is its table's address and the code, such as ${at('/json/50013/')}; behind it, index.md says what each source says and since when.`,
    statusWords(),
    `Sources, and the day up to which each was read: ${escaped(listed(sources))}.`,
    ...codex.tables.map((view) => tableSection(view, at)),
  ]);
}

function tableSection(view: TableView, at: At): string {
  const { table, entries, notes } = view;
  const told = entries.flatMap(({ code, name, summary }) => {
    const note = notes.get(codeText(code));
    if (note?.body === undefined) return [];
    const title = `### ${escaped(titleOf({ code: codeText(code), name }))}`;
    return [[title, escaped(summary ?? ''), placedProse(note.body, at, 2)].join('\n\n')];
  });
  return [
    `## ${escaped(table.name)}`,
    `${tableIntro(view)} ${at(table.url)}`,
    codeTable(view, ({ code }) => codeText(code)),
    ...told,
  ].join('\n\n');
}

function statusWords(): string {
  return Object.values(statusLooks)
    .map(({ word, meaning }) => `- ${word}: ${meaning}`)
    .join('\n');
}

function whole(sections: readonly string[]): string {
  return `${sections.join('\n\n')}\n`;
}
