import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fact } from '../schemas/fact.ts';
import { historySchema, type Moment } from '../schemas/history.ts';
import { renderHistory } from './render.ts';
import { SpanBuilder, type Said } from './spans.ts';

const moment = (index: number): Moment => ({
  date: new Date(Date.UTC(2020, 0, 1, index)).toISOString().replace('.000Z', 'Z'),
  commit: index.toString(16).padStart(40, '0'),
});

const fact: fc.Arbitrary<Fact> = fc
  .record(
    {
      label: fc.constantFrom('Knock', 'Open'),
      direction: fc.constantFrom('send', 'receive'),
      struck: fc.constant(true),
    },
    { requiredKeys: ['label'] },
  )
  .map((made) => made as Fact);

const said: fc.Arbitrary<Said> = fc.record({
  code: fc.constantFrom(1, 2, 10, '5xx', 500, 'GUILD_MOVED'),
  version: fc.constantFrom(undefined, 'v9', 'v10'),
  former: fc.constantFrom(undefined, true),
  fact,
});

const keyOf = ({ code, version, former }: Omit<Said, 'fact'>): string =>
  JSON.stringify([code, version ?? null, former ?? null]);

const snapshots = fc.array(fc.uniqueArray(said, { selector: keyOf, maxLength: 8 }), {
  minLength: 1,
  maxLength: 12,
});

function built(moments: readonly (readonly Said[])[]): ReturnType<SpanBuilder['build']> {
  const builder = new SpanBuilder();
  moments.forEach((rows, index) => {
    builder.record(moment(index), rows);
  });
  return builder.build('a-source', 'a-table');
}

describe('SpanBuilder', () => {
  test('at each moment, the spans that hold it are what was said then', () => {
    fc.assert(
      fc.property(snapshots, (moments) => {
        const history = built(moments);
        moments.forEach((rows, index) => {
          const at = moment(index).date;
          const open = history.codes.flatMap((line) =>
            line.spans
              .filter(({ from, to }) => from.date <= at && (to === null || at < to.date))
              .map(({ from: _from, to: _to, ...rest }) => [keyOf(line), rest] as const),
          );
          // As many as were said: no line may hold two spans at one moment.
          expect(open).toHaveLength(rows.length);
          expect(new Map(open)).toEqual(new Map(rows.map((row) => [keyOf(row), row.fact])));
        });
      }),
    );
  });

  test('spans of a line are in order, apart, and differ where they touch', () => {
    fc.assert(
      fc.property(snapshots, (moments) => {
        for (const { spans } of built(moments).codes) {
          spans.forEach((span, index) => {
            const next = spans[index + 1];
            if (span.to === null) expect(next).toBeUndefined();
            else expect(span.from.date < span.to.date).toBe(true);
            if (next === undefined || span.to === null) return;
            expect(span.to.date <= next.from.date).toBe(true);
            const { from: _a, to: _b, ...mine } = span;
            const { from: _c, to: _d, ...its } = next;
            if (span.to.date === next.from.date) expect(mine).not.toEqual(its);
          });
        }
      }),
    );
  });

  test('what comes out is in the schema, and its bytes do not hang on any order of insertion', () => {
    const shuffled = (rows: readonly Said[]): fc.Arbitrary<Said[]> =>
      fc.shuffledSubarray([...rows], { minLength: rows.length }).map((mixed) =>
        mixed.map((row) => ({
          ...row,
          fact: Object.fromEntries(Object.entries(row.fact).reverse()) as Fact,
        })),
      );
    const both = snapshots.chain((moments) =>
      fc.tuple(fc.constant(moments), fc.tuple(...moments.map(shuffled))),
    );
    fc.assert(
      fc.property(both, ([moments, mixed]) => {
        const text = renderHistory(built(moments));
        expect(historySchema.parse(JSON.parse(text))).toEqual(
          JSON.parse(JSON.stringify(built(moments))),
        );
        expect(renderHistory(built(mixed))).toBe(text);
      }),
    );
  });

  test('the order of keys within a fact begins no new span', () => {
    const history = built([
      [{ code: 1, fact: { label: 'Knock', direction: 'send' } }],
      [{ code: 1, fact: { direction: 'send', label: 'Knock' } }],
    ]);
    expect(history.codes[0]?.spans).toHaveLength(1);
  });

  test('of one row in two files, the first speaks', () => {
    const history = built([
      [
        { code: 1, fact: { label: 'First' } },
        { code: 1, fact: { label: 'Second' } },
      ],
    ]);
    expect(history.codes.map(({ spans }) => spans.map(({ label }) => label))).toEqual([['First']]);
  });

  test('where a code was seen stands on its line', () => {
    const seen = 'https://example.org/threads/3';
    const history = built([
      [
        { code: 'A_CODE', seen, fact: { label: 'a' } },
        { code: 'B_CODE', fact: { label: 'b' } },
      ],
    ]);
    expect(history.codes.map((line) => line.seen)).toEqual([seen, undefined]);
  });

  test('codes stand by number, classes behind their numbers, names by letter; versions by number', () => {
    const row = (code: Said['code'], version?: string, former?: true): Said => ({
      code,
      version,
      former,
      fact: { label: 'x' },
    });
    const history = built([
      [
        row('B_EVENT'),
        row(600),
        row('A_EVENT'),
        row('5xx'),
        row(-1),
        row(10, 'v10'),
        row(10, 'v9', true),
        row(10, 'v9'),
        row(9),
        row(599),
      ],
    ]);
    expect(history.codes.map(({ code, version, former }) => [code, version, former])).toEqual([
      [-1, undefined, undefined],
      [9, undefined, undefined],
      [10, 'v9', undefined],
      [10, 'v9', true],
      [10, 'v10', undefined],
      [599, undefined, undefined],
      ['5xx', undefined, undefined],
      [600, undefined, undefined],
      ['A_EVENT', undefined, undefined],
      ['B_EVENT', undefined, undefined],
    ]);
  });
});
