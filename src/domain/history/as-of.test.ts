import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { History } from '../../schemas/history.ts';
import { arbitraryHistory } from '../testing/arbitrary-history.ts';
import { momentAt } from '../testing/moment.ts';
import { asOf } from './as-of.ts';

const history: History = {
  source: 'official',
  table: 'some-codes',
  codes: [
    {
      code: 1,
      spans: [
        { from: momentAt(0), to: momentAt(24), label: 'Old' },
        { from: momentAt(24), to: null, label: 'New', direction: 'send' },
      ],
    },
    { code: 2, version: 'v6', spans: [{ from: momentAt(0), to: null, label: 'Six' }] },
    { code: 2, version: 'v8', spans: [{ from: momentAt(0), to: null, label: 'Eight' }] },
    { code: 3, former: true, spans: [{ from: momentAt(30), to: momentAt(40), label: 'Gone' }] },
  ],
};

describe('asOf', () => {
  test('a row holds its fact, and the moment and commit since which it stands so', () => {
    const [row] = asOf(history, momentAt(25).date);
    expect(row).toEqual({
      code: 1,
      label: 'New',
      direction: 'send',
      since: momentAt(24).date,
      commit: momentAt(24).commit,
    });
  });

  test('a span holds its first moment and not its end', () => {
    const labels = (hours: number): string[] =>
      asOf(history, momentAt(hours).date).map(({ label }) => label);
    expect(labels(23)).toContain('Old');
    expect(labels(24)).toContain('New');
    expect(labels(24)).not.toContain('Old');
    expect(labels(39)).toContain('Gone');
    expect(labels(40)).not.toContain('Gone');
  });

  test('a day means its end in UTC', () => {
    expect(asOf(history, '2024-01-01')[0]?.label).toBe('Old');
    expect(asOf(history, '2024-01-02')[0]?.label).toBe('New');
    expect(asOf(history, '2023-12-31')).toEqual([]);
  });

  test('an instant counts in its own zone', () => {
    expect(asOf(history, '2024-01-02T00:30:00+01:00')[0]?.label).toBe('Old');
    expect(asOf(history, '2024-01-02T01:00:00+01:00')[0]?.label).toBe('New');
  });

  test('a version leaves out the rows of others', () => {
    const labels = asOf(history, momentAt(31).date, { version: 'v8' }).map(({ label }) => label);
    expect(labels).toEqual(['New', 'Eight', 'Gone']);
  });

  test.each([
    '2024-02-30',
    '2024-13-01',
    '2024',
    'yesterday',
    '',
    '2024-01-01T25:00:00Z',
    '2024-01-01T00:00:00',
  ])('refuses %j and says what it wants', (at) => {
    expect(() => asOf(history, at)).toThrow(RangeError);
    expect(() => asOf(history, at)).toThrow(/2024-10-01T12:00:00Z.*received/);
  });

  test('at and around every boundary it agrees with a list of what holds at each second', () => {
    const step = fc.constantFrom(-1, 0, 1);
    fc.assert(
      fc.property(
        arbitraryHistory('official', 'some-codes'),
        fc.nat(),
        step,
        (any, pick, seconds) => {
          const boundaries = any.codes.flatMap(({ spans }) =>
            spans.flatMap(({ from, to }) => (to === null ? [from.date] : [from.date, to.date])),
          );
          const boundary = boundaries[pick % boundaries.length] ?? '2024-01-01T00:00:00Z';
          const at = new Date(Date.parse(boundary) + seconds * 1000).toISOString();
          const expected = any.codes.flatMap((line) =>
            line.spans
              .filter((span) => span.from.date.slice(0, 19) <= at.slice(0, 19))
              .filter((span) => span.to === null || at.slice(0, 19) < span.to.date.slice(0, 19))
              .map((span) => [line.code, line.version, line.former, span.label, span.from.date]),
          );
          expect(
            asOf(any, at).map((row) => [row.code, row.version, row.former, row.label, row.since]),
          ).toEqual(expected);
        },
      ),
    );
  });
});
