import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryFact, arbitraryCode } from '../testing/arbitrary-history.ts';
import { namesDiffer } from '../merge/same-name.ts';
import { apply, invert } from './apply.ts';
import { compose } from './compose.ts';
import { diff, emptyDiff, isEmpty } from './diff.ts';
import { compareKeys, keyText } from './row-key.ts';
import type { Row } from './types.ts';

const arbitraryRow: fc.Arbitrary<Row> = fc
  .tuple(
    fc.record(
      {
        code: arbitraryCode,
        version: fc.constantFrom('v6', 'v10'),
        former: fc.constant(true as const),
      },
      { requiredKeys: ['code'] },
    ),
    arbitraryFact,
  )
  .map(([key, fact]) => ({ ...key, ...fact }));

/** Rows of few codes, so that two editions share many. */
const arbitraryEdition = fc
  .uniqueArray(arbitraryRow, { maxLength: 16, selector: keyText })
  .map((rows) => rows.sort(compareKeys));

const options = fc.constantFrom(
  {},
  { same: (a: string, b: string) => !namesDiffer([a, b], 'message') },
);

test('an edition differs from itself in nothing', () => {
  fc.assert(
    fc.property(arbitraryEdition, (edition) => {
      expect(diff(edition, structuredClone(edition))).toEqual(emptyDiff());
    }),
  );
});

test('applied to the first edition, a diff gives the second', () => {
  fc.assert(
    fc.property(arbitraryEdition, arbitraryEdition, options, (a, b, given) => {
      expect(apply(a, diff(a, b, given))).toEqual(b);
    }),
  );
});

test('no diff is empty between editions that differ', () => {
  fc.assert(
    fc.property(arbitraryEdition, fc.option(arbitraryEdition, { nil: undefined }), (a, other) => {
      const b = other ?? structuredClone(a);
      expect(isEmpty(diff(a, b))).toBe(isDeepStrictEqual(a, b));
    }),
  );
});

test('the diff the other way is the mirror', () => {
  fc.assert(
    fc.property(arbitraryEdition, arbitraryEdition, options, (a, b, given) => {
      expect(diff(b, a, given)).toEqual(invert(diff(a, b, given)));
    }),
  );
});

test('the sum of consecutive diffs is the diff of the ends', () => {
  fc.assert(
    fc.property(
      fc.array(arbitraryEdition, { minLength: 2, maxLength: 6 }),
      options,
      (editions, given) => {
        const steps = editions.slice(1).map((each, at) => diff(editions[at] ?? [], each, given));
        const sum = steps.reduce((first, second) => compose(first, second, given));
        expect(sum).toEqual(diff(editions[0] ?? [], editions.at(-1) ?? [], given));
      },
    ),
  );
});

test('the order of the rows has no bearing', () => {
  const shuffled = arbitraryEdition.chain((edition) =>
    fc.tuple(fc.constant(edition), fc.shuffledSubarray(edition, { minLength: edition.length })),
  );
  fc.assert(
    fc.property(shuffled, arbitraryEdition, ([a, mixed], b) => {
      expect(diff(mixed, b)).toEqual(diff(a, b));
      expect(diff(b, mixed)).toEqual(diff(b, a));
    }),
  );
});
