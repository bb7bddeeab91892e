import { codeJson, markdownUrl } from '../../domain/api/paths.ts';
import type { At } from '../../domain/api/responses.ts';
import { codeText } from '../../domain/codes.ts';
import type { Codex, TableView } from '../../domain/codex/types.ts';
import { escaped, inlineCode, link } from '../../domain/markdown/escape.ts';
import { placedProse } from '../../domain/markdown/prose.ts';
import { titleOf } from '../../domain/share/texts.ts';
import type { Entry } from '../../schemas/entry.ts';
import { elsewhere, neighboursOf } from '../code/neighbours.ts';
import { noticeOf } from '../code/notice.ts';
import { sourceRows } from '../code/source-rows.ts';
import { standingOf } from '../code/standing.ts';
import { undocumentedWords } from '../code/undocumented.ts';
import { factColumns, factShort, factTitles } from '../code/words.ts';
import { answersSection } from './answers-section.ts';
import { historySection } from './history-section.ts';
import { librariesSection } from './libraries-section.ts';
import { payloadSection } from './payload-section.ts';
import { sourcesSection } from './sources-section.ts';
import { typescriptSection } from './typescript-section.ts';

/**
 * Everything that a code's page knows, as Markdown to read.
 *
 * @param at the absolute address of a path from the site's root
 */
export function codeMarkdown(codex: Codex, view: TableView, entry: Entry, at: At): string {
  const code = codeText(entry.code);
  const sources = new Map(codex.sources.map((each) => [each.source.id, each]));
  const rows = sourceRows(view, entry, sources);
  const notice = noticeOf(view, entry, rows);
  const { body, facts } = view.notes.get(code) ?? {};
  const undocumented = undocumentedWords(view, entry, rows);
  const sections = [
    `# ${escaped(titleOf({ code, name: entry.name }))}`,
    standingLine(view, entry),
    entry.summary === undefined ? '' : escaped(entry.summary),
    notice === undefined ? '' : escaped(notice),
    undocumented === undefined ? '' : escaped(undocumented),
    answersSection(codex, facts, at),
    body === undefined ? '' : placedProse(body, at),
    sourcesSection(view, entry, rows, at),
    librariesSection(codex, view, entry),
    payloadSection(view.payloads.get(code) ?? [], sources),
    typescriptSection(view, entry, at),
    historySection(view, entry, sources),
    sameNumberSection(codex, view, entry, at),
    linksLine(view, entry, at),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

/** `JSON error code · documented since 2017-01-20 · MissingPermissions`, and its facts. */
function standingLine(view: TableView, entry: Entry): string {
  const { singular } = view.table;
  const standing = standingOf(view, entry);
  const about = standing?.approximate ? '≤ ' : '';
  const facts = factColumns({ ...view, entries: [entry] }).flatMap((name) => {
    const word = factShort(entry, name);
    return word === undefined ? [] : [`${factTitles[name].toLowerCase()}: ${word}`];
  });
  return [
    escaped(singular.charAt(0).toUpperCase() + singular.slice(1)),
    standing === undefined
      ? entry.status
      : `${standing.title.toLowerCase()} ${about}${standing.day}`,
    ...facts,
    inlineCode(entry.identifier),
  ].join(' · ');
}

function sameNumberSection(codex: Codex, view: TableView, entry: Entry, at: At): string {
  const others = elsewhere(codex, view, entry).map(({ view: { table }, entry: other }) => {
    const title = titleOf({ code: codeText(other.code), name: other.name });
    return `- ${escaped(table.singular)} ${link(escaped(title), at(markdownUrl(other.url)))}, ${other.status}`;
  });
  return others.length === 0 ? '' : `## Same number elsewhere\n\n${others.join('\n')}`;
}

function linksLine(view: TableView, entry: Entry, at: At): string {
  const { previous, next } = neighboursOf(view, entry);
  const neighbour = (word: string, other: Entry | undefined): string[] =>
    other === undefined
      ? []
      : [`${word}: ${link(codeText(other.code), at(markdownUrl(other.url)))}`];
  return [
    link('Page', at(entry.url)),
    link('JSON', at(codeJson(entry.url))),
    link(escaped(view.table.name), at(markdownUrl(view.table.url))),
    ...neighbour('Previous', previous),
    ...neighbour('Next', next),
  ].join(' · ');
}
