import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Line, Span } from '../../schemas/history.ts';
import { arbitrarySpans } from '../testing/arbitrary-history.ts';
import { momentAt } from '../testing/moment.ts';
import { settle } from './settle.ts';
import { stepsOf } from './steps.ts';

const span = (from: number, to: number | null, label: string): Span => ({
  from: momentAt(from),
  to: to === null ? null : momentAt(to),
  label,
});
const line = (...spans: Span[]): Line => ({ code: 1, spans });

describe('what is taken back within a day', () => {
  test('a row gone for an hour was never gone', () => {
    const { spans, slips } = settle(line(span(0, 100, 'A'), span(101, null, 'A')));
    expect(spans).toEqual([span(0, null, 'A')]);
    expect(slips).toEqual([{ from: momentAt(100), to: momentAt(101), around: { label: 'A' } }]);
  });

  test('a row that stood for an hour was never there', () => {
    const { spans, slips } = settle(line(span(5, 6, 'A')));
    expect(spans).toEqual([]);
    expect(slips).toEqual([{ from: momentAt(5), to: momentAt(6), during: { label: 'A' } }]);
  });

  test('a name changed and changed back, twice', () => {
    const { spans, slips } = settle(
      line(
        span(0, 50, 'A'),
        span(50, 51, 'B'),
        span(51, 52, 'A'),
        span(52, 53, 'B'),
        span(53, null, 'A'),
      ),
    );
    expect(spans).toEqual([span(0, null, 'A')]);
    expect(slips).toHaveLength(2);
  });
});

describe('what lasts', () => {
  test('a row gone for a day, and one put back under another name', () => {
    const gone = [span(0, 100, 'A'), span(124, null, 'A')];
    const renamed = [span(0, 100, 'A'), span(101, null, 'B')];
    expect(settle(line(...gone))).toEqual({ spans: gone, slips: [] });
    expect(settle(line(...renamed))).toEqual({ spans: renamed, slips: [] });
  });

  test.each([
    ['23:59:59', 1],
    ['24:00:00', 0],
  ])('a row gone for %s makes %i slips', (time, count) => {
    const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
    const back = momentAt(100 + hours + minutes / 60 + seconds / 3600);
    const spans = [span(0, 100, 'A'), { ...span(100, null, 'A'), from: back }];
    expect(settle(line(...spans)).slips).toHaveLength(count);
  });

  test('a change on the day of the first reading', () => {
    const spans = [span(0, 1, 'A'), span(1, null, 'B')];
    expect(settle(line(...spans))).toEqual({ spans, slips: [] });
  });
});

test('what is settled has no slips left, and ends as the line ends', () => {
  fc.assert(
    fc.property(arbitrarySpans, (spans) => {
      const settled = settle({ code: 1, spans });
      expect(settle({ code: 1, spans: settled.spans })).toEqual({ ...settled, slips: [] });
      if (settled.spans.length === 0) expect(spans.at(-1)?.to).not.toBeNull();
      else if (spans.at(-1)?.to === null) expect(settled.spans.at(-1)?.to).toBeNull();
    }),
  );
});

test('steps lead from the first span to the last, each from where the one before ended', () => {
  fc.assert(
    fc.property(arbitrarySpans, (spans) => {
      const steps = stepsOf(spans);
      const dates = steps.map(({ at }) => at.date);
      expect(dates).toEqual([...dates].sort());
      for (const [at, step] of steps.entries()) expect(step.before).toEqual(steps[at - 1]?.after);
      expect(steps.at(-1)?.after === undefined).toBe(spans.at(-1)?.to !== null);
    }),
  );
});
