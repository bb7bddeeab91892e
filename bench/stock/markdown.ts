import type { TableView } from '../../src/domain/codex/types.ts';
import type { Entry } from '../../src/schemas/entry.ts';

/** A code's page: what happened, what each source says, and our note. */
export function codePage(view: TableView, entry: Entry): string {
  const testimonies = Object.entries(entry.sources).map(([id, { label, since, until }]) => [
    nameOf(view, id),
    label,
    since,
    until ?? '',
  ]);
  return [
    frontMatter(`${String(entry.code)} ${entry.name}`, entry.url, entry.summary),
    entry.summary ?? '',
    `**Status**: ${entry.status}. **Identifier**: \`${entry.identifier}\`.`,
    view.notes.get(String(entry.code))?.body ?? '',
    '## Sources',
    table(['Source', 'Says', 'Since', 'Until'], testimonies),
  ].join('\n\n');
}

/** A table's page: a row for each code. */
export function tablePage({ table: { name, summary, url }, entries, sources }: TableView): string {
  const rows = entries.map((entry) => [
    `[${String(entry.code)}](${entry.url})`,
    entry.name,
    entry.status,
    ...sources.map(({ id }) => (entry.sources[id] ? 'yes' : 'no')),
    Object.values(entry.sources)
      .map(({ since }) => since.slice(0, 7))
      .sort()[0] ?? '',
  ]);
  const head = ['Code', 'Name', 'Status', ...sources.map(({ short }) => short), 'Since'];
  return [frontMatter(name, url, summary), summary, table(head, rows)].join('\n\n');
}

function frontMatter(title: string, url: string, description: string | undefined): string {
  // JSON is YAML.
  const fields = { title, slug: url.slice(1, -1), ...(description && { description }) };
  return ['---', JSON.stringify(fields), '---'].join('\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replace(/[|<>{}*_`]/g, '\\$&').replace(/\s+/g, ' ')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const nameOf = ({ sources }: TableView, id: string): string =>
  sources.find((source) => source.id === id)?.name ?? id;
