import { markdownUrl, tableJson } from '../../domain/api/paths.ts';
import type { At } from '../../domain/api/responses.ts';
import { statusCounts } from '../../domain/api/counts.ts';
import { codeText } from '../../domain/codes.ts';
import type { TableView } from '../../domain/codex/types.ts';
import { escaped, link } from '../../domain/markdown/escape.ts';
import { markdownTable } from '../../domain/markdown/table.ts';
import { titleOf } from '../../domain/share/texts.ts';
import type { Entry } from '../../schemas/entry.ts';
import { counted } from '../counted.ts';
import { reconnectRemark } from '../code/reconnect.ts';
import { factColumns, factShort, factTitles, type FactName } from '../code/words.ts';

/**
 * A whole table as Markdown: its families, where it has some, and each code with its name, status, facts and
 * summary, and a link to all that is known of it.
 *
 * @param at the absolute address of a path from the site's root
 */
export function tableMarkdown(view: TableView, at: At): string {
  const { table } = view;
  const links = [link('Page', at(table.url)), link('JSON', at(tableJson(table.id)))];
  return `${[
    `# ${escaped(table.name)}`,
    tableIntro(view),
    ...familySections(view, at),
    codeTable(view, (entry) => link(codeText(entry.code), at(markdownUrl(entry.url)))),
    links.join(' · '),
  ].join('\n\n')}\n`;
}

/** The families of a table as a list, and the heading of what stands behind it. */
function familySections({ families }: TableView, at: At): string[] {
  if (families.size === 0) return [];
  const items = [...families.values()].map(({ family, name, url, entries }) => {
    const title = escaped(`${family} ${name}`);
    return `- ${link(title, at(markdownUrl(url)))}: ${counted(entries.length, 'code', 'codes')}`;
  });
  return ['## Families', items.join('\n'), '## Codes'];
}

/** What a table holds, in a few sentences. */
export function tableIntro(view: TableView): string {
  const counts = Object.entries(statusCounts(view)).filter(([, count]) => count > 0);
  const told = counts.map(([status, count]) => `${count} ${status}`).join(', ');
  return `${escaped(view.table.summary)} ${view.entries.length} codes: ${told}.`;
}

/**
 * The codes of a table, a row for each. Behind the word for what to do after a close stands what our note
 * adds to it.
 *
 * @param shown what stands in a code's cell, as Markdown
 */
export function codeTable(view: TableView, shown: (entry: Entry) => string): string {
  const columns = factColumns(view);
  const head = ['Code', 'Name', 'Status', ...columns.map((name) => factTitles[name]), 'Summary'];
  const rows = view.entries.map((entry) => [
    shown(entry),
    escaped(nameBeside(entry)),
    entry.status,
    ...columns.map((name) => factCell(view, entry, name)),
    escaped(entry.summary ?? ''),
  ]);
  return markdownTable(head, rows);
}

function factCell(view: TableView, entry: Entry, name: FactName): string {
  const word = factShort(entry, name) ?? '';
  const remark = name === 'reconnect' ? reconnectRemark(view, entry) : undefined;
  return remark === undefined ? word : `${word}. ${escaped(remark)}`;
}

/** A code's name, where it says more than the code itself. */
function nameBeside({ code, name }: Entry): string {
  return titleOf({ code: codeText(code), name }) === codeText(code) ? '' : name;
}
