import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitrarySpans } from '../testing/arbitrary-history.ts';
import { spanAt } from '../history/as-of.ts';
import { parseMoment } from '../history/moment.ts';
import { checkDate } from './check-date.ts';
import { presenceOf } from './presence.ts';

const arbitraryLines = fc.array(
  arbitrarySpans.map((spans) => ({ spans })),
  { minLength: 1, maxLength: 4 },
);

const arbitraryDate = fc.oneof(
  fc.integer({ min: -5, max: 70 }).map((days) => {
    const day = new Date(Date.UTC(2024, 0, 1 + days));
    return day.toISOString().slice(0, 10);
  }),
  fc.integer({ min: -50, max: 26 * 60 }).map((hours) => {
    const instant = new Date(Date.UTC(2024, 0, 1, hours));
    return instant.toISOString();
  }),
  fc.constantFrom('2024-02-30', '2024-1-5', '20240230', '2024-01', 'never', '', '9999-99-99'),
);

test('something stood at a date with which nothing is wrong, and at no other', () => {
  fc.assert(
    fc.property(arbitraryLines, arbitraryDate, (lines, at) => {
      const problem = checkDate(at, presenceOf(lines));
      fc.pre(problem?.kind !== 'impossible');
      const stood = lines.some((line) => spanAt(line, parseMoment(at)) !== undefined);
      expect(problem === undefined).toBe(stood);
    }),
  );
});

test('the nearest date that is offered works', () => {
  fc.assert(
    fc.property(arbitraryLines, fc.option(arbitraryDate, { nil: undefined }), (lines, at) => {
      const times = presenceOf(lines);
      const problem = checkDate(at, times);
      if (problem !== undefined) expect(checkDate(problem.nearest, times)).toBeUndefined();
    }),
  );
});

test('presences do not touch, and stand in the order of time', () => {
  fc.assert(
    fc.property(arbitraryLines, (lines) => {
      const times = presenceOf(lines);
      for (const [at, { from, to }] of times.entries()) {
        const next = times[at + 1];
        if (next !== undefined)
          expect([from < (to ?? ''), (to ?? '') < next.from]).toEqual([true, true]);
      }
    }),
  );
});
