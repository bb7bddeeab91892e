import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { History, Span } from '../../schemas/history.ts';
import type { Table } from '../../schemas/registry.ts';
import { codeText } from '../codes.ts';
import { asOf } from '../history/as-of.ts';
import { merge } from '../merge/merge.ts';
import { listsNow } from '../merge/testimony.ts';
import { arbitraryHistories } from '../testing/arbitrary-history.ts';
import { makeTable } from '../testing/content.ts';
import { momentAt } from '../testing/moment.ts';
import { countsAt, growthOf, type GrowthCounts } from './growth.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const table = makeTable('some-codes');
const other = makeTable('other-codes');
const time = (hours: number): number => Date.parse(momentAt(hours).date);

/** A history of codes, each listed over some hours. */
const historyOf = (source: string, ...stretches: [code: number, ...Stretch[]][]): History => ({
  source,
  table: table.id,
  codes: stretches.map(([code, ...spans]) => ({ code, spans: spans.map(spanOf) })),
});

type Stretch = [from: number, to: number | null, fact?: Partial<Span>];
const spanOf = ([from, to, fact]: Stretch): Span => ({
  from: momentAt(from),
  to: to === null ? null : momentAt(to),
  label: 'Some',
  ...fact,
});

const stepsOf = (histories: History[], settle = 0) =>
  growthOf([{ table, histories }], { settle }).steps.map(({ at, documented, known }) => [
    (at - time(0)) / HOUR,
    documented,
    known,
  ]);

describe('growthOf', () => {
  test('steps where a count changes, and counts a code of two sources once', () => {
    const official = historyOf('official', [1, [0, null]], [2, [10, 30]]);
    const userdoccers = historyOf('userdoccers', [2, [20, null]], [3, [20, null]]);
    expect(stepsOf([official, userdoccers])).toEqual([
      [0, 1, 1],
      [10, 2, 2],
      [20, 2, 3],
      [30, 1, 3],
    ]);
  });

  test('a struck row is known and not documented; a rewording is no step', () => {
    const official = historyOf('official', [
      1,
      [0, 5],
      [5, 9, { label: 'Other' }],
      [9, null, { struck: true }],
    ]);
    expect(stepsOf([official])).toEqual([
      [0, 1, 1],
      [9, 0, 1],
    ]);
  });

  test('the same number in two tables is two codes', () => {
    const both = [table, other].map((each) => ({
      table: each,
      histories: [{ ...historyOf('official', [1, [0, null]]), table: each.id }],
    }));
    expect(growthOf(both).steps).toEqual([{ at: time(0), documented: 2, known: 2 }]);
  });

  test('a list without dates takes no part, but what it alone lists is told', () => {
    const approximate = { from: { ...momentAt(40), approximate: true as const } };
    const official = historyOf('official', [1, [0, null]], [4, [0, 10]]);
    const list = historyOf(
      'discord-api-types',
      [1, [40, null, approximate]],
      [2, [40, null, approximate]],
      [4, [40, null, approximate]],
    );
    const growth = growthOf([{ table, histories: [official, list] }]);
    expect(growth.undatedOnly).toBe(2);
    expect(growth.steps.at(-1)).toEqual({ at: time(10), documented: 1, known: 1 });
  });

  test('a table that is gone for an hour leaves no mark where a day counts as short', () => {
    const official = historyOf('official', [1, [0, 50], [51, null]], [2, [0, 50], [51, 200]]);
    expect(stepsOf([official])).toHaveLength(4);
    expect(stepsOf([official], DAY)).toEqual([
      [0, 2, 2],
      [200, 1, 1],
    ]);
  });

  test('before the first step there is nothing', () => {
    expect(growthOf([])).toEqual({ steps: [], undatedOnly: 0 });
    expect(countsAt(growthOf([]), time(0))).toEqual({ documented: 0, known: 0 });
  });
});

describe('for any histories', () => {
  const histories = arbitraryHistories(table);
  const hours = fc.integer({ min: -1, max: 24 * 60 + 1 });

  test('at any moment the counts are those of the editions of that moment', () => {
    fc.assert(
      fc.property(histories, histories, hours, (some, others, hour) => {
        const two = [
          { table, histories: some },
          { table: other, histories: others.map((each) => ({ ...each, table: other.id })) },
        ];
        const growth = growthOf(two);
        for (const at of [time(hour) - 1000, time(hour)]) {
          const iso = new Date(at).toISOString();
          const expected = two.map((each) => countedByEditions(each.table, each.histories, iso));
          expect(countsAt(growth, at)).toEqual({
            documented: expected.reduce((sum, { documented }) => sum + documented, 0),
            known: expected.reduce((sum, { known }) => sum + known, 0),
          });
        }
      }),
    );
  });

  test('the last counts are those of the merged table', () => {
    fc.assert(
      fc.property(histories, (all) => {
        // Of versions side by side one speaks for the source; growth takes them together.
        const plain = all.map((history) => ({
          ...history,
          codes: history.codes.filter(({ version }) => version === undefined),
        }));
        const entries = merge(table, plain);
        expect(countsAt(growthOf([{ table, histories: plain }]), Infinity)).toEqual({
          documented: entries.filter(({ status }) => status === 'documented').length,
          known: entries.filter(({ sources }) => Object.values(sources).some(listsNow)).length,
        });
      }),
    );
  });

  test('each step is later than the one before and differs from it; documented is known', () => {
    const settle = fc.constantFrom(0, HOUR, DAY, 7 * DAY);
    fc.assert(
      fc.property(histories, settle, (all, shortest) => {
        let before = { at: -Infinity, documented: 0, known: 0 };
        for (const step of growthOf([{ table, histories: all }], { settle: shortest }).steps) {
          expect(step.at).toBeGreaterThan(before.at);
          expect([step.documented, step.known]).not.toEqual([before.documented, before.known]);
          expect(step.documented).toBeLessThanOrEqual(step.known);
          before = step;
        }
      }),
    );
  });

  test('settling changes no count with nothing happening around it', () => {
    fc.assert(
      fc.property(histories, hours, fc.integer({ min: 1, max: 12 }), (all, hour, shortest) => {
        const moments = all.flatMap(({ codes }) =>
          codes.flatMap(({ spans }) =>
            spans.flatMap(({ from, to }) => (to === null ? [from] : [from, to])),
          ),
        );
        const at = time(hour);
        const settle = shortest * HOUR;
        fc.pre(moments.every(({ date }) => Math.abs(Date.parse(date) - at) >= settle));
        const tables = [{ table, histories: all }];
        expect(countsAt(growthOf(tables, { settle }), at)).toEqual(countsAt(growthOf(tables), at));
      }),
    );
  });
});

/** What the editions of a moment hold, without the former meanings of codes that have another. */
function countedByEditions(
  { authority }: Table,
  histories: readonly History[],
  at: string,
): GrowthCounts {
  const rows = histories.flatMap((history) => {
    const live = history.codes.filter(({ former }) => !former).map(({ code }) => codeText(code));
    return asOf(history, at)
      .filter(({ code, former }) => !former || !live.includes(codeText(code)))
      .map(({ code, struck }) => ({ code: codeText(code), struck, source: history.source }));
  });
  const official = rows.filter(({ source, struck }) => source === authority && !struck);
  const count = (some: { code: string }[]): number => new Set(some.map(({ code }) => code)).size;
  return { documented: count(official), known: count(rows) };
}
