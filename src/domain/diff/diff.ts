import { factChanges, factOrder, kindOf } from './fact-changes.ts';
import { compareKeys, keyOf, keyText } from './row-key.ts';
import type { Diff, Row, SameName } from './types.ts';

/** A diff of nothing. */
export function emptyDiff(): Diff {
  return { added: [], removed: [], renamed: [], changed: [], respelt: [], reworded: [] };
}

/** Whether a diff says that two editions are one and the same. */
export function isEmpty(diff: Diff): boolean {
  return Object.values(diff).every((list: readonly unknown[]) => list.length === 0);
}

/**
 * What leads from one edition to another. Rows are told apart by code, API version and whether they
 * are a former meaning; the order of the rows has no bearing.
 *
 * @param options.same whether two labels are one name; by default apart from case and punctuation
 */
export function diff(
  before: readonly Row[],
  after: readonly Row[],
  options: { same?: SameName } = {},
): Diff {
  const old = new Map(before.map((row) => [keyText(row), row]));
  const kept = new Set(after.map(keyText));
  const result = emptyDiff();
  result.removed.push(...before.filter((row) => !kept.has(keyText(row))));
  for (const row of after) {
    const known = old.get(keyText(row));
    if (known === undefined) result.added.push(row);
    else addChanges(result, known, row, options.same);
  }
  return sorted(result);
}

/** Files the differing facts of one row under their kinds. */
export function addChanges(result: Diff, before: Row, after: Row, same?: SameName): void {
  for (const change of factChanges(before, after)) {
    result[kindOf(change, same)].push({ ...keyOf(after), ...change });
  }
}

/** Puts every list in the order of codes, and changes of one row in the order of facts. */
export function sorted(result: Diff): Diff {
  const { added, removed, ...changes } = result;
  for (const rows of [added, removed]) rows.sort(compareKeys);
  for (const list of Object.values(changes)) {
    list.sort((a, b) => compareKeys(a, b) || factOrder(a.fact) - factOrder(b.fact));
  }
  return result;
}
