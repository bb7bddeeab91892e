import { allChanges, withFact } from './apply.ts';
import { addChanges, emptyDiff, sorted } from './diff.ts';
import { kindOf } from './fact-changes.ts';
import { keyText } from './row-key.ts';
import type { Diff, FactChange, Row, SameName } from './types.ts';

/** What a diff does to one row. */
interface Deed {
  added?: Row;
  removed?: Row;
  changes: FactChange[];
}

/**
 * The sum of two diffs that follow on each other: what leads from the first one's start to the
 * second one's end. What one adds and the other takes away leaves no trace.
 *
 * @param options.same as for `diff`, and the same as the two were made with
 * @throws RangeError where the second does not start where the first one ends
 */
export function compose(first: Diff, second: Diff, options: { same?: SameName } = {}): Diff {
  const [early, late] = [deedsOf(first), deedsOf(second)];
  const result = emptyDiff();
  for (const key of new Set([...early.keys(), ...late.keys()])) {
    join(result, early.get(key) ?? { changes: [] }, late.get(key) ?? { changes: [] }, options.same);
  }
  return sorted(result);
}

function deedsOf(diff: Diff): Map<string, Deed> {
  const deeds = new Map<string, Deed>();
  for (const row of diff.added) deeds.set(keyText(row), { added: row, changes: [] });
  for (const row of diff.removed) deeds.set(keyText(row), { removed: row, changes: [] });
  for (const change of allChanges(diff)) {
    const deed = deeds.get(keyText(change)) ?? { changes: [] };
    deeds.set(keyText(change), { ...deed, changes: [...deed.changes, change] });
  }
  return deeds;
}

function join(result: Diff, early: Deed, late: Deed, same: SameName | undefined): void {
  if (early.added !== undefined) {
    if (late.removed === undefined) result.added.push(late.changes.reduce(withFact, early.added));
  } else if (early.removed !== undefined) {
    if (late.added === undefined) result.removed.push(early.removed);
    else addChanges(result, early.removed, late.added, same);
  } else if (late.removed !== undefined) {
    result.removed.push(early.changes.map(undone).reduce(withFact, late.removed));
  } else if (late.added !== undefined) {
    result.added.push(late.added);
  } else {
    for (const change of sumOf(early.changes, late.changes)) {
      result[kindOf(change, same)].push(change);
    }
  }
}

function undone(change: FactChange): FactChange {
  return { ...change, before: change.after, after: change.before };
}

function sumOf(early: readonly FactChange[], late: readonly FactChange[]): FactChange[] {
  const sum = new Map(early.map((change) => [change.fact, change]));
  for (const change of late) {
    const before = sum.get(change.fact);
    if (before !== undefined && before.after !== change.before) {
      throw new RangeError(
        `The diffs do not follow on each other: ${change.fact} of ${String(change.code)} was expected to be ${String(before.after)}, received ${String(change.before)}.`,
      );
    }
    sum.set(change.fact, {
      ...change,
      before: before === undefined ? change.before : before.before,
    });
  }
  return [...sum.values()].filter(({ before, after }) => before !== after);
}
