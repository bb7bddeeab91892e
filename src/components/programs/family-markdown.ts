import { codeJson, markdownUrl } from '../../domain/api/paths.ts';
import type { At } from '../../domain/api/responses.ts';
import { codeText } from '../../domain/codes.ts';
import type { FamilyView, TableView } from '../../domain/codex/types.ts';
import { escaped, link } from '../../domain/markdown/escape.ts';
import { placedProse } from '../../domain/markdown/prose.ts';
import { codeTable } from './table-markdown.ts';

/**
 * Everything that a family's page knows, as Markdown to read.
 *
 * @param at the absolute address of a path from the site's root
 */
export function familyMarkdown(view: TableView, family: FamilyView, at: At): string {
  const { table } = view;
  const { name, summary, from, to, url, body, entries } = family;
  const sections = [
    `# ${family.family} ${escaped(name)}`,
    `${escaped(table.name)} from ${from} to ${to}, ${entries.length} listed`,
    escaped(summary),
    ...(body === undefined ? [] : [placedProse(body, at)]),
    '## Codes',
    codeTable({ ...view, entries }, (entry) =>
      link(codeText(entry.code), at(markdownUrl(entry.url))),
    ),
    [
      link('Page', at(url)),
      link('JSON', at(codeJson(url))),
      link(escaped(table.name), at(markdownUrl(table.url))),
    ].join(' · '),
  ];
  return `${sections.join('\n\n')}\n`;
}
