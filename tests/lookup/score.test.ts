import { describe, expect, test } from 'vitest';
import type { Confidence, Hit, LookupAnswer } from '../../src/domain/lookup/types.ts';
import type { Code } from '../../src/schemas/code.ts';
import type { Query } from './support/queries.ts';
import { faultsOf, mark, tally, tallyByKind } from './support/score.ts';

const json = (code: Code): { table: string; code: Code } => ({ table: 'json-error-codes', code });
const hit = (code: Code, confidence: Confidence = 'certain'): Hit => ({
  ...json(code),
  confidence,
  reason: 'Said so',
});
const at = { start: 0, end: 1 };
const answer = (given: Partial<LookupAnswer>): LookupAnswer => ({
  hits: [],
  formErrors: [],
  unknown: [],
  ...given,
});
const query = (given: Partial<Query>): Query => ({
  id: 'a-01',
  kind: 'a',
  query: 'text',
  expect: [],
  ...given,
});

describe('a query that expects codes', () => {
  const asked = query({ expect: [json(1), json(2)], or: [json(3)], also: [json(4)] });

  test('is right where the first hit is the first expected', () => {
    const marked = mark(asked, answer({ hits: [hit(1), hit(2)] }));
    expect(marked).toMatchObject({ first: true, top3: true, listed: true, strays: [] });
    expect(faultsOf(marked)).toEqual([]);
  });

  test('takes what may stand first as well, but not the second expected', () => {
    expect(mark(asked, answer({ hits: [hit(3)] })).first).toBe(true);
    expect(mark(asked, answer({ hits: [hit(2), hit(1)] }))).toMatchObject({
      first: false,
      top3: true,
      listed: true,
    });
  });

  test('tells the first three from what comes behind them', () => {
    const hits = [hit(5), hit(6), hit(7), hit(1)];
    expect(mark(asked, answer({ hits }))).toMatchObject({ first: false, top3: false });
  });

  test('wants every expected code listed', () => {
    expect(faultsOf(mark(asked, answer({ hits: [hit(1)] })))).toEqual(['not listed']);
    expect(faultsOf(mark(asked, answer({})))).toEqual(['not first', 'not listed']);
  });

  test('holds confident hits beside them apart, at no cost', () => {
    const hits = [hit(1), hit(2), hit(4), hit(8, 'likely'), hit(9, 'possible')];
    const marked = mark(asked, answer({ hits }));
    expect(marked.strays).toEqual([hit(8, 'likely')]);
    expect(marked.falseHits).toEqual([]);
    expect(faultsOf(marked)).toEqual([]);
  });

  test('tells tables apart', () => {
    const hits = [{ ...hit(1), table: 'gateway-opcodes' }];
    expect(mark(asked, answer({ hits })).first).toBe(false);
  });
});

describe('a query without a code', () => {
  test('counts a confident hit as a fault, a possible one not', () => {
    const marked = mark(query({}), answer({ hits: [hit(1, 'possible'), hit(2, 'likely')] }));
    expect(marked.first).toBeUndefined();
    expect(marked.falseHits).toEqual([hit(2, 'likely')]);
    expect(faultsOf(marked)).toEqual(['false hit']);
    expect(faultsOf(mark(query({}), answer({ hits: [hit(1, 'possible')] })))).toEqual([]);
  });
});

describe('form errors', () => {
  const fault = {
    path: 'embeds[0].title',
    code: 'BASE_TYPE_REQUIRED',
    message: 'It is needed',
    at,
  };
  const mine = query({ formErrors: [{ path: 'embeds[0].title', code: 'BASE_TYPE_REQUIRED' }] });

  test('are right where exactly the expected ones were found', () => {
    expect(mark(mine, answer({ formErrors: [fault] })).formErrors).toBe(true);
    expect(mark(mine, answer({})).formErrors).toBe(false);
    expect(mark(mine, answer({ formErrors: [fault, fault] })).formErrors).toBe(false);
  });

  test('are held to path and code, and to the message where one is expected', () => {
    const other = { ...fault, path: 'embeds[1].title' };
    expect(mark(mine, answer({ formErrors: [other] })).formErrors).toBe(false);
    const coded = { ...fault, code: 'BASE_TYPE_CHOICES' };
    expect(mark(mine, answer({ formErrors: [coded] })).formErrors).toBe(false);
    const worded = query({ formErrors: [{ path: 'embeds[0].title', message: 'Another' }] });
    expect(mark(worded, answer({ formErrors: [fault] })).formErrors).toBe(false);
  });

  test('may write an index that stands first either way', () => {
    const list = query({ formErrors: [{ path: '12.name' }] });
    const found = answer({ formErrors: [{ ...fault, path: '[12].name' }] });
    expect(mark(list, found).formErrors).toBe(true);
  });

  test('are a fault where none was expected, and not asked about where any may come', () => {
    const found = answer({ formErrors: [fault] });
    expect(mark(query({}), found).formErrors).toBe(false);
    expect(mark(query({}), answer({})).formErrors).toBeUndefined();
    expect(mark(query({ formErrors: 'any' }), found).formErrors).toBeUndefined();
  });
});

describe('unknown codes', () => {
  const found = answer({ unknown: [{ code: 50999, at }] });

  test('are right where exactly those were named', () => {
    expect(mark(query({ unknown: [50999] }), found).unknown).toBe(true);
    expect(mark(query({ unknown: [50998] }), found).unknown).toBe(false);
    expect(mark(query({ unknown: [] }), found).unknown).toBe(false);
  });

  test('are strays where the query leaves them open', () => {
    const marked = mark(query({}), found);
    expect(marked.unknown).toBeUndefined();
    expect(marked.strays).toEqual(found.unknown);
  });
});

test('a tally counts what was asked and what was right, by kind and in all', () => {
  const marks = [
    mark(query({ expect: [json(1)] }), answer({ hits: [hit(1)] })),
    mark(query({ expect: [json(1)] }), answer({ hits: [hit(2), hit(1)] })),
    mark(query({ kind: 'none/b' }), answer({ hits: [hit(1)] })),
    mark(query({ kind: 'none/b', unknown: [7] }), answer({})),
  ];
  expect(tally(marks)).toEqual({
    queries: 4,
    asked: 2,
    first: 1,
    top3: 2,
    listed: 2,
    without: 2,
    falseHits: 1,
    strays: 1,
    formErrors: { asked: 0, right: 0 },
    unknown: { asked: 1, right: 0 },
  });
  expect(tallyByKind(marks).map(({ kind, tally: { queries } }) => [kind, queries])).toEqual([
    ['a', 2],
    ['none/b', 2],
  ]);
});
