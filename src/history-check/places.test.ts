import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placesOf, type Dated } from './places.ts';

const dateAt = (seconds: number): string =>
  new Date(Date.UTC(2020, 0, 1) + seconds * 1000).toISOString().replace('.000Z', 'Z');

/** A main line with dates in any order, some of its commits changes, whose dates only rise. */
const arbitraryLine = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.boolean()), { maxLength: 20 })
  .map((commits) => {
    const line = commits.map(([seconds], index) => ({
      commit: String(index),
      date: dateAt(seconds),
    }));
    const changes: { commit: string; date: string }[] = [];
    for (const [index, place] of line.entries()) {
      if (commits[index]?.[1] !== true) continue;
      const latest = changes.at(-1)?.date ?? '';
      changes.push({ ...place, date: place.date < latest ? latest : place.date });
    }
    return { line, changes };
  });

const lastAt = (changes: readonly Dated[], at: string): string | null | undefined =>
  changes.filter(({ date }) => date <= at).at(-1)?.commit;

test('the moment of a commit asks for its last change, and for none that came later', () => {
  fc.assert(
    fc.property(arbitraryLine, ({ line, changes }) => {
      const places = placesOf(line, changes);
      expect(places.map(({ commit }) => commit)).toEqual(line.map(({ commit }) => commit));
      for (const [index, place] of places.entries()) {
        const made = changes.filter(({ commit }) => Number(commit) <= index).at(-1);
        expect(place.isChange).toBe(made?.commit === place.commit);
        const isShared = changes.filter(({ date }) => date === made?.date).at(-1) !== made;
        expect(place.isHidden).toBe(isShared);
        if (!isShared) expect(lastAt(changes, place.at)).toBe(made?.commit);
      }
    }),
  );
});

test("a commit's own date is taken wherever it asks for the commit's edition", () => {
  fc.assert(
    fc.property(arbitraryLine, ({ line, changes }) => {
      for (const [index, { at, isHidden }] of placesOf(line, changes).entries()) {
        const { date } = line[index]!;
        const made = changes.filter(({ commit }) => Number(commit) <= index).at(-1);
        if (!isHidden && lastAt(changes, date) === made?.commit) expect(at).toBe(date);
      }
    }),
  );
});

test('a commit before the first change is asked for a second before it, whatever its date', () => {
  const line = [
    { commit: 'a', date: '2020-03-01T00:00:00Z' },
    { commit: 'b', date: '2020-02-01T00:00:00Z' },
  ];
  expect(placesOf(line, [line[1]!])).toEqual([
    { commit: 'a', at: '2020-01-31T23:59:59Z', isChange: false, isHidden: false },
    { commit: 'b', at: '2020-02-01T00:00:00Z', isChange: true, isHidden: false },
  ]);
});
