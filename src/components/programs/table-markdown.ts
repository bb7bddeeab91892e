import { markdownUrl, tableJson } from '../../domain/api/paths.ts';
import type { At } from '../../domain/api/responses.ts';
import { statusCounts } from '../../domain/api/counts.ts';
import { codeText } from '../../domain/codes.ts';
import type { TableView } from '../../domain/codex/types.ts';
import { escaped, link } from '../../domain/markdown/escape.ts';
import { markdownTable } from '../../domain/markdown/table.ts';
import { titleOf } from '../../domain/share/texts.ts';
import type { Entry } from '../../schemas/entry.ts';
import { factTitles, factWord } from '../code/words.ts';

/**
 * A whole table as Markdown: each code with its name, status, facts and summary, and a link to all
 * that is known of it.
 *
 * @param at the absolute address of a path from the site's root
 */
export function tableMarkdown(view: TableView, at: At): string {
  const { table } = view;
  const links = [link('Page', at(table.url)), link('JSON', at(tableJson(table.id)))];
  return `${[
    `# ${escaped(table.name)}`,
    tableIntro(view),
    codeTable(view, (entry) => link(codeText(entry.code), at(markdownUrl(entry.url)))),
    links.join(' · '),
  ].join('\n\n')}\n`;
}

/** What a table holds, in a few sentences. */
export function tableIntro(view: TableView): string {
  const counts = Object.entries(statusCounts(view)).filter(([, count]) => count > 0);
  const told = counts.map(([status, count]) => `${count} ${status}`).join(', ');
  return `${escaped(view.table.summary)} ${view.entries.length} codes: ${told}.`;
}

/**
 * The codes of a table, a row for each.
 *
 * @param shown what stands in a code's cell, as Markdown
 */
export function codeTable({ table, entries }: TableView, shown: (entry: Entry) => string): string {
  const head = [
    'Code',
    'Name',
    'Status',
    ...table.facts.map((name) => factTitles[name]),
    'Summary',
  ];
  const rows = entries.map((entry) => [
    shown(entry),
    escaped(nameBeside(entry)),
    entry.status,
    ...table.facts.map((name) => factWord(entry, name) ?? ''),
    escaped(entry.summary ?? ''),
  ]);
  return markdownTable(head, rows);
}

/** A code's name, where it says more than the code itself. */
function nameBeside({ code, name }: Entry): string {
  return titleOf({ code: codeText(code), name }) === codeText(code) ? '' : name;
}
