import { compareKeys, keyText } from './row-key.ts';
import type { Diff, FactChange, Row, RowKey } from './types.ts';

/** Every change of a fact, whatever its kind. */
export function allChanges({ renamed, changed, respelt, reworded }: Diff): FactChange[] {
  return [...renamed, ...changed, ...respelt, ...reworded];
}

/**
 * The edition that a diff leads to, in the order of codes.
 *
 * @throws RangeError where the edition is not the one that the diff starts from
 */
export function apply(edition: readonly Row[], diff: Diff): Row[] {
  const rows = new Map(edition.map((row) => [keyText(row), row]));
  for (const row of diff.removed) {
    if (!rows.delete(keyText(row))) throw foreign(row, 'a row to remove', 'none');
  }
  for (const change of allChanges(diff)) {
    const row = rows.get(keyText(change));
    if (row === undefined) throw foreign(change, 'a row to change', 'none');
    rows.set(keyText(change), withFact(row, change));
  }
  for (const row of diff.added) {
    if (rows.has(keyText(row))) throw foreign(row, 'no row yet', 'one');
    rows.set(keyText(row), row);
  }
  return [...rows.values()].sort(compareKeys);
}

/** The diff that leads back. */
export function invert(diff: Diff): Diff {
  const back = (changes: readonly FactChange[]): FactChange[] =>
    changes.map((change) => ({ ...change, before: change.after, after: change.before }));
  return {
    added: diff.removed,
    removed: diff.added,
    renamed: back(diff.renamed),
    changed: back(diff.changed),
    respelt: back(diff.respelt),
    reworded: back(diff.reworded),
  };
}

/**
 * The row after a change.
 *
 * @throws RangeError where the row does not say what the change starts from
 */
export function withFact(row: Row, { fact, before, after }: FactChange): Row {
  if (row[fact] !== before) throw foreign(row, `${fact} ${String(before)}`, String(row[fact]));
  const next: Record<string, unknown> = { ...row, [fact]: after };
  if (after === undefined) Reflect.deleteProperty(next, fact);
  return next as unknown as Row;
}

function foreign(key: RowKey, expected: string, received: string): RangeError {
  return new RangeError(
    `The diff is of other editions: at ${String(key.code)} expected ${expected}, received ${received}.`,
  );
}
