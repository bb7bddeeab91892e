import type { CompareReport } from '../../schemas/comparison.ts';
import { pinned } from './pinned.ts';
import { formatEdition, formatQuery } from './reference.ts';
import { KINDS, type Kind } from './words.ts';
import type { CompareIndex, Comparison, Difference, LoneTable } from './types.ts';

type TableReport = CompareReport['tables'][number];
type DifferenceReport = TableReport[Kind][number];
type CellReport = NonNullable<DifferenceReport['a']>;
type LoneReport = CompareReport['onlyIn']['a'][number];

/**
 * A comparison as a plain object, to copy as JSON.
 *
 * @param origin address of the site with its base path, without a slash at its end
 */
export function comparisonReport(
  { query: asked, tables, lone, unversioned }: Comparison,
  index: CompareIndex,
  { origin }: { origin: string },
): CompareReport {
  const query = pinned(asked, index);
  const alone = (wanted: LoneTable['side']): LoneReport[] =>
    lone
      .filter(({ side }) => side === wanted)
      .map(({ table, codes }) => ({ table: table.id, codes }));
  return {
    a: formatEdition(query.a),
    b: formatEdition(query.b),
    url: `${origin}/compare/?${formatQuery(query)}`,
    tables: tables.map(({ table, against, size, same, unstated, ...lists }) => ({
      table: table.id,
      ...(against !== undefined && { against: against.id }),
      counts: {
        ...size,
        added: lists.added.length,
        removed: lists.removed.length,
        renamed: lists.renamed.length,
        changed: lists.changed.length,
        same,
      },
      unstated,
      ...reports(lists),
    })),
    onlyIn: { a: alone('a'), b: alone('b') },
    unversioned: unversioned.map(({ id }) => id),
  };
}

function reports(lists: Record<Kind, Difference[]>): Record<Kind, DifferenceReport[]> {
  const entries = KINDS.map((kind) => [kind, lists[kind].map(reportOf)] as const);
  return Object.fromEntries(entries) as Record<Kind, DifferenceReport[]>;
}

function reportOf({ code, former, fact, a, b }: Difference): DifferenceReport {
  return {
    code,
    ...(former && { former }),
    ...(fact !== undefined && { fact }),
    ...(a !== undefined && { a: cellOf(a) }),
    ...(b !== undefined && { b: cellOf(b) }),
  };
}

function cellOf({ source, fact, moment }: NonNullable<Difference['a']>): CellReport {
  const { explanation: _, ...said } = fact;
  return {
    source,
    ...said,
    ...(moment !== undefined && { since: moment.date, commit: moment.commit }),
    ...(moment?.approximate && { approximate: moment.approximate }),
  };
}
