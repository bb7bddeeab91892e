import type { Code } from '../../schemas/code.ts';
import { editionName, factWords, KINDS, kindTitles, type Kind } from './words.ts';
import { formatQuery } from './reference.ts';
import { sourceName } from './times.ts';
import type {
  CompareIndex,
  CompareTable,
  Comparison,
  Difference,
  TableComparison,
} from './types.ts';

/**
 * A comparison as Markdown for an issue or a changelog: a heading that links back, then for each table
 * with a difference its counts and one line for each code.
 *
 * @param origin address of the site with its base path, without a slash at its end
 */
export function comparisonMarkdown(
  comparison: Comparison,
  index: CompareIndex,
  { origin }: { origin: string },
): string {
  const { query, tables, lone } = comparison;
  const titles = kindTitles(comparison, index);
  const [a, b] = [editionName(query.a, index), editionName(query.b, index)];
  const link = `${origin}/compare/?${formatQuery(query)}`;
  const told = tables.filter((table) => KINDS.some((kind) => table[kind].length > 0));
  const names = { a: sourceName(query.a.source, index), b: sourceName(query.b.source, index) };
  const unstated = tables.flatMap(({ table, unstated: facts }) =>
    facts.map(
      ({ fact, by, codes }) =>
        `${table.name}: only ${names[by]} states ${fact} (${String(codes)} codes).`,
    ),
  );
  const sections = told.map((table) => sectionOf(table, titles, origin));
  const alone = lone.map(
    ({ table, side, codes }) =>
      `${table.name}: only in ${side === 'a' ? a : b} (${String(codes)} codes).`,
  );
  const none = told.length === 0 && lone.length === 0 ? ['No difference.'] : [];
  return [
    `### [${text(a)} → ${text(b)}](${link})`,
    ...sections,
    ...[...unstated, ...alone].map(text),
    ...none,
  ]
    .join('\n\n')
    .concat('\n');
}

function sectionOf(table: TableComparison, titles: Record<Kind, string>, origin: string): string {
  const counts = KINDS.filter((kind) => table[kind].length > 0)
    .map((kind) => `${uncapitalised(titles[kind])} ${String(table[kind].length)}`)
    .join(', ');
  const name = [table.table, table.against]
    .flatMap((each) => (each === undefined ? [] : [each.name]))
    .join(' / ');
  const lines = KINDS.flatMap((kind) =>
    table[kind].map((each) => `- ${titles[kind]}: ${lineOf(each, kind, table, origin)}`),
  );
  return [`#### ${text(name)}: ${text(counts)}`, '', ...lines].join('\n');
}

function lineOf(
  { code, former, a, b, fact }: Difference,
  kind: Kind,
  { table, against }: TableComparison,
  origin: string,
): string {
  const where = linkOf(code, kind === 'added' ? (against ?? table) : table, origin);
  const number = former ? `${where} (former meaning)` : where;
  const [left, right] = [text(a?.fact.label ?? ''), text(b?.fact.label ?? '')];
  if (kind === 'added') return `${number} ${right}${b?.fact.struck ? ' (struck out)' : ''}`;
  if (kind === 'removed') return `${number} ${left}`;
  if (kind === 'renamed') return `${number} ${left} → ${right}`;
  if (fact === undefined) return `${number} ${right}`;
  return `${number} ${right}: ${fact} ${factWords(fact, a?.fact[fact])} → ${factWords(fact, b?.fact[fact])}`;
}

function linkOf(code: Code, table: CompareTable, origin: string): string {
  return `[${text(String(code))}](${origin}${table.url}${String(code)}/)`;
}

function uncapitalised(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}

/** Text in which nothing reads as Markdown or HTML. */
function text(plain: string): string {
  return plain.replace(/[\\`*_[\]<>|~#&]/g, '\\$&').replace(/\s+/g, ' ');
}
