import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareCodes } from '../codes.ts';
import { entrySchema, statusSchema, type Entry } from '../../schemas/entry.ts';
import type { History } from '../../schemas/history.ts';
import { arbitraryHistories, arbitraryTable } from '../testing/arbitrary-history.ts';
import { isIdentifier } from '../text/pascal.ts';
import { merge } from './merge.ts';
import { isLive, listsNow } from './testimony.ts';

const world = arbitraryTable.chain((table) =>
  fc.record({ table: fc.constant(table), histories: arbitraryHistories(table) }),
);

test('the order of histories and of their lines has no bearing', () => {
  const shuffledWorld = world.chain(({ table, histories }) =>
    fc.record({
      table: fc.constant(table),
      histories: fc.constant(histories),
      shuffled: fc
        .tuple(
          ...histories.map((history) =>
            fc
              .shuffledSubarray(history.codes, { minLength: history.codes.length })
              .map((codes) => ({ ...history, codes })),
          ),
        )
        .chain((all) => fc.shuffledSubarray(all, { minLength: all.length })),
    }),
  );
  fc.assert(
    fc.property(shuffledWorld, ({ table, histories, shuffled }) => {
      expect(JSON.stringify(merge(table, shuffled))).toBe(JSON.stringify(merge(table, histories)));
    }),
  );
});

test('every code that a source ever listed is one valid entry, in order', () => {
  fc.assert(
    fc.property(world, ({ table, histories }) => {
      const entries = merge(table, histories);
      const listed = new Set(
        histories.flatMap(({ codes }) => codes.map(({ code }) => String(code))),
      );
      expect(new Set(entries.map(({ code }) => String(code)))).toEqual(listed);
      expect(entries).toHaveLength(listed.size);
      expect(entries.toSorted((a, b) => compareCodes(a.code, b.code))).toEqual(entries);
      for (const entry of entries) entrySchema.parse(entry);
    }),
  );
});

test('exactly one status fits, and it is the one given', () => {
  fc.assert(
    fc.property(world, ({ table, histories }) => {
      for (const { status, sources } of merge(table, histories)) {
        const official = sources[table.authority];
        const documented = official !== undefined && isLive(official);
        const delisted = official !== undefined && !isLive(official);
        const alive = Object.entries(sources).some(
          ([source, testimony]) => isLive(testimony) && knowsOfStrikes(source, sources, histories),
        );
        const fitting = statusSchema.options.filter(
          (option) =>
            ({
              documented,
              delisted,
              undocumented: !documented && !delisted && alive,
              retired: !documented && !delisted && !alive,
            })[option],
        );
        expect(fitting).toEqual([status]);
      }
    }),
  );
});

/** Whether a source changed its table on or after the day of every standing strike. */
function knowsOfStrikes(
  source: string,
  sources: Entry['sources'],
  histories: readonly History[],
): boolean {
  const days = histories
    .filter((history) => history.source === source)
    .flatMap(({ codes }) => codes.flatMap(({ spans }) => spans))
    .flatMap(({ from, to }) => (to === null ? [from.date] : [from.date, to.date]))
    .map((date) => date.slice(0, 10));
  return Object.values(sources)
    .filter((other) => listsNow(other) && other.struckSince !== undefined)
    .every(({ struckSince }) => days.some((day) => day >= String(struckSince)));
}

test('identifiers are unique in their table and valid in TypeScript', () => {
  fc.assert(
    fc.property(world, ({ table, histories }) => {
      const identifiers = merge(table, histories).map(({ identifier }) => identifier);
      expect(new Set(identifiers).size).toBe(identifiers.length);
      expect(identifiers.filter((identifier) => !isIdentifier(identifier))).toEqual([]);
    }),
  );
});

test('conflicts hold what two or more sources say now, and not one thing alone', () => {
  fc.assert(
    fc.property(world, ({ table, histories }) => {
      for (const { conflicts, sources } of merge(table, histories)) {
        for (const { values } of conflicts) {
          const now = values.filter(({ source }) => {
            const testimony = sources[source];
            return testimony !== undefined && listsNow(testimony);
          });
          expect(now).toEqual(values);
          expect(new Set(values.map(({ value }) => value)).size).toBeGreaterThan(1);
        }
      }
    }),
  );
});
