import type { Code } from '../../schemas/code.ts';
import { commitUrl } from '../github.ts';
import { pinned } from './pinned.ts';
import { formatQuery } from './reference.ts';
import { editionName, factWords, KINDS, kindTitles, type Kind } from './words.ts';
import type {
  CompareIndex,
  CompareTable,
  Comparison,
  Difference,
  TableComparison,
} from './types.ts';

/** GitHub takes no more than 65,536 characters in an issue; some are left for what is said beside it. */
const MOST_CHARACTERS = 60_000;

/** What every line needs to make its links. */
interface Site {
  /** Address of the site with its base path, without a slash at its end. */
  origin: string;
  index: CompareIndex;
}

/**
 * A comparison as Markdown for an issue or a changelog: a heading that links back, then for each table
 * with a difference its counts and one line for each code, with the day and commit of the change.
 * What would be longer than an issue may be is told in counts alone.
 *
 * @param origin address of the site with its base path, without a slash at its end
 */
export function comparisonMarkdown(
  comparison: Comparison,
  index: CompareIndex,
  { origin }: { origin: string },
): string {
  const { tables, lone } = comparison;
  const query = pinned(comparison.query, index);
  const titles = kindTitles(comparison, index);
  const names = { a: editionName(query.a, index), b: editionName(query.b, index) };
  const head = `### [${text(names.a)} → ${text(names.b)}](${origin}/compare/?${formatQuery(query)})`;
  const told = tables.filter((table) => KINDS.some((kind) => table[kind].length > 0));
  const remarks = [
    ...tables.flatMap(({ table, unstated }) =>
      unstated.map(
        ({ fact, by, codes }) =>
          `${table.name}: only ${names[by]} states ${fact} (${String(codes)} codes).`,
      ),
    ),
    ...lone.map(
      ({ table, side, codes }) => `${table.name}: only in ${names[side]} (${String(codes)} codes).`,
    ),
  ].map(text);
  const none = told.length === 0 && lone.length === 0 ? ['No difference.'] : [];
  const whole = (sections: string[]): string =>
    [head, ...sections, ...remarks, ...none].join('\n\n').concat('\n');

  const full = whole(told.map((table) => sectionOf(table, titles, { origin, index })));
  if (full.length <= MOST_CHARACTERS) return full;
  const counts = told.map((table) => headingOf(table, titles));
  return whole([...counts, 'The list is too long for an issue: see the link above.']);
}

function headingOf(table: TableComparison, titles: Record<Kind, string>): string {
  const counts = KINDS.filter((kind) => table[kind].length > 0)
    .map((kind) => `${uncapitalised(titles[kind])} ${String(table[kind].length)}`)
    .join(', ');
  const name = [table.table, table.against]
    .flatMap((each) => (each === undefined ? [] : [each.name]))
    .join(' / ');
  return `#### ${text(name)}: ${text(counts)}`;
}

function sectionOf(table: TableComparison, titles: Record<Kind, string>, site: Site): string {
  const lists = KINDS.filter((kind) => table[kind].length > 0).map((kind) => {
    const lines = table[kind].map((each) => `- ${lineOf(each, kind, table, site)}`);
    return [`**${text(titles[kind])}**`, '', ...lines].join('\n');
  });
  return [headingOf(table, titles), ...lists].join('\n\n');
}

function lineOf(
  difference: Difference,
  kind: Kind,
  { table, against }: TableComparison,
  site: Site,
): string {
  const { code, former } = difference;
  const where = linkOf(code, kind === 'added' ? (against ?? table) : table, site.origin);
  const number = former ? `${where} (former meaning)` : where;
  return `${number} ${wordsOf(difference, kind)}${dateOf(difference, kind, site)}`;
}

function wordsOf({ a, b, fact }: Difference, kind: Kind): string {
  const [left, right] = [text(a?.fact.label ?? ''), text(b?.fact.label ?? '')];
  if (kind === 'added') return `${right}${b?.fact.struck ? ' (struck out)' : ''}`;
  if (kind === 'removed') return left;
  if (kind === 'renamed' || fact === undefined) return `${left} → ${right}`;
  const name = fact === 'struck' || fact === 'deprecated' ? '' : `${fact} `;
  const [from, to] = [factWords(fact, a?.fact[fact]), factWords(fact, b?.fact[fact])];
  return `${right}: ${name}${from} → ${to}`;
}

/** The day since which the second edition has said so, linked to its commit. */
function dateOf({ b, gone }: Difference, kind: Kind, { index }: Site): string {
  const since = kind === 'removed' ? gone : b && { source: b.source, moment: b.moment };
  if (since?.moment === undefined) return '';
  const { date, commit, approximate } = since.moment;
  const source = index.sources.find(({ id }) => id === since.source);
  const url = commitUrl(source?.repository, commit);
  const day = `${approximate ? '≤ ' : ''}${date.slice(0, 10)}`;
  return url === undefined ? ` (${day})` : ` ([${day}](${url}))`;
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
