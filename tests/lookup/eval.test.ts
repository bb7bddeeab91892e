import { describe, expect, test } from 'vitest';
import { codex, root } from '../facts/support/content.ts';
import { evaluate, shippedIndex } from './support/evaluate.ts';
import { readQueries } from './support/queries.ts';
import { describeFailure, failuresOf } from './support/report.ts';
import { tally, type Mark } from './support/score.ts';

const queries = readQueries(root);
const marks = evaluate(shippedIndex(codex), queries);
const total = tally(marks);

/** What went wrong among some marks, readably. */
const wrong = (among: Mark[]): string => failuresOf(among).map(describeFailure).join('\n\n');

describe('the set of queries', () => {
  test('is large, and much of it names no code', () => {
    expect(total.queries).toBeGreaterThanOrEqual(300);
    expect(queries.filter(({ kind }) => kind.startsWith('none/')).length).toBeGreaterThanOrEqual(
      60,
    );
  });

  test('expects only codes that there are', () => {
    const known = new Set(
      codex.tables.flatMap(({ table, entries }) =>
        entries.map(({ code }) => `${table.id} ${String(code)}`),
      ),
    );
    const missing = queries.flatMap(({ id, expect: wanted, or = [], also = [] }) =>
      [...wanted, ...or, ...also]
        .filter(({ table, code }) => !known.has(`${table} ${String(code)}`))
        .map(({ table, code }) => `${id}: ${table} ${String(code)}`),
    );
    expect(missing).toEqual([]);
  });
});

describe('the lookup', () => {
  test('puts the right code first in at least 98 of 100', () => {
    const failures = wrong(marks.filter(({ first }) => first === false));
    expect(total.first / total.asked, failures).toBeGreaterThanOrEqual(0.98);
  });

  test('finds nothing confidently in text without a code', () => {
    expect(wrong(marks.filter(({ falseHits }) => falseHits.length > 0))).toBe('');
  });

  test('lists every code of a paste that names several', () => {
    const several = marks.filter(({ query }) => query.kind === 'several');
    expect(several.length).toBeGreaterThan(0);
    expect(wrong(several.filter(({ listed }) => listed === false))).toBe('');
  });

  test('reads every form error', () => {
    expect(total.formErrors.asked).toBeGreaterThan(0);
    expect(wrong(marks.filter(({ formErrors }) => formErrors === false))).toBe('');
  });

  test('says of every unknown code that nobody lists it', () => {
    expect(total.unknown.asked).toBeGreaterThan(0);
    expect(wrong(marks.filter(({ unknown }) => unknown === false))).toBe('');
  });
});
