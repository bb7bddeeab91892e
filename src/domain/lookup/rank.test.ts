import { describe, expect, test } from 'vitest';
import type { Mention } from './mention.ts';
import { prepare } from './prepare.ts';
import { hitsOf } from './rank.ts';
import { smallIndex } from './testing/small-index.ts';

const index = prepare(smallIndex);

const entry = (table: string, code: number | string): number =>
  index.entries.findIndex((each) => each.table.id === table && each.code === code);

const JSON_ERROR = entry('json-error-codes', 50013);
const GENERAL = entry('json-error-codes', 0);
const STATUS = entry('http-status-codes', 401);
const CLOSE = entry('gateway-close-codes', 4014);
const OPCODE = entry('gateway-opcodes', 10);
const FORM = entry('form-error-codes', 'BASE_TYPE_REQUIRED');

function mention(
  entries: number[],
  strength: number,
  start = 0,
  rest: Partial<Mention> = {},
): Mention {
  return {
    ...{
      start,
      end: start + 5,
      first: 0,
      last: 0,
      strength,
      slot: 'none',
      label: '',
      agreed: false,
      fielded: false,
      spoken: false,
    },
    candidates: entries.map((at, rank) => ({ entry: at, fit: 10 - rank * 5 })),
    kind: 'number',
    ...rest,
  };
}

const ranked = (...mentions: Mention[]): string[] =>
  hitsOf(mentions, index).map(({ code, confidence }) => `${code} ${confidence}`);

describe('how sure a hit is', () => {
  test.each([
    [100, '50013 certain'],
    [60, '50013 likely'],
    [20, '50013 possible'],
  ])('strength %d: %s', (strength, hit) => {
    expect(ranked(mention([JSON_ERROR], strength))).toEqual([hit]);
  });

  test('of two that fit alike none is certain, and what fits less is only possible', () => {
    const candidates = [CLOSE, JSON_ERROR].map((at, rank) => ({ entry: at, fit: 10 - rank }));
    expect(ranked(mention([], 100, 0, { candidates }))).toEqual(['4014 likely', '50013 possible']);
    expect(ranked(mention([CLOSE, JSON_ERROR], 100))).toEqual(['4014 certain', '50013 possible']);
  });
});

describe('what stands first', () => {
  test('a close before a status before an opcode, however they stand in the text', () => {
    const all = [OPCODE, STATUS, CLOSE].map((at, place) => mention([at], 90, place * 10));
    expect(ranked(...all)).toEqual(['4014 certain', '401 certain', '10 certain']);
  });

  test('an error of a form behind the error that it belongs to', () => {
    expect(ranked(mention([FORM], 90), mention([JSON_ERROR], 90, 10))).toEqual([
      '50013 certain',
      'BASE_TYPE_REQUIRED certain',
    ]);
  });

  test('what is only possible behind all else, the surest first', () => {
    expect(
      ranked(mention([JSON_ERROR], 20), mention([OPCODE], 40, 10), mention([STATUS], 60, 20)),
    ).toEqual(['401 likely', '10 possible', '50013 possible']);
  });

  test('of two alike the one that is named first', () => {
    const other = entry('json-error-codes', 50001);
    expect(ranked(mention([other], 90, 50), mention([JSON_ERROR], 90, 10))[0]).toBe(
      '50013 certain',
    );
  });

  test('a status before a code 0, which says that the status says it all', () => {
    const [zero, status] = [mention([GENERAL], 90), mention([STATUS], 60, 10)];
    expect(ranked(zero, status)).toEqual(['401 certain', '0 certain']);
    expect(ranked(mention([JSON_ERROR], 90), status)).toEqual(['50013 certain', '401 likely']);
  });
});

describe('a code that is named again', () => {
  test('is one hit, at its surest place, with the others in order', () => {
    const hits = hitsOf(
      [40, 90, 60, 50].map((strength, at) => mention([CLOSE], strength, at * 10)),
      index,
    );
    expect(hits).toHaveLength(1);
    expect(hits[0]).toMatchObject({ confidence: 'certain', at: { start: 10, end: 15 } });
    expect(hits[0]?.again?.map(({ start }) => start)).toEqual([0, 20, 30]);
  });

  test('may be named very often', () => {
    const [hit] = hitsOf(
      Array.from({ length: 5000 }, (_, at) => mention([CLOSE], 90, at * 10)),
      index,
    );
    expect(hit?.again?.length).toBe(1000);
  });
});

test('no mentions are no hits', () => {
  expect(ranked()).toEqual([]);
});
