import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Code } from '../../schemas/code.ts';
import { codeText, compareCodes, isNumeric } from '../codes.ts';
import { arbitraryCode } from '../testing/arbitrary-history.ts';
import { numberMapOf, sizeOf } from './number-map.ts';
import type { Cell, Listed } from './types.ts';

const mapOf = (...codes: Code[]) => numberMapOf(codes.map((code) => ({ code })));

/** Cells as one reads them: `404`, `405–408`. */
const told = (cells: readonly Cell<Listed>[]): string[] =>
  cells.map((cell) =>
    cell.kind === 'code'
      ? codeText(cell.entry.code)
      : [...new Set([cell.from, cell.to])].map(String).join('–'),
  );

const families = (...codes: Code[]) =>
  mapOf(...codes).families.map(({ first, last, cells }) => [first, last, ...told(cells)]);

describe('families', () => {
  test('numbers close together are one, from the first listed to the last', () => {
    expect(families(4003, 4001, 4007)).toEqual([
      [4001, 4007, '4001', '4002', '4003', '4004–4006', '4007'],
    ]);
    expect(families(990, 1010)).toEqual([[990, 1010, '990', '991–1009', '1010']]);
  });

  test('a negative number stands before 0', () => {
    expect(families(0, 1, -1)).toEqual([[-1, 1, '-1', '0', '1']]);
    expect(families(-3, -1)).toEqual([[-3, -1, '-3', '-2', '-1']]);
    expect(families(-1, 0, 5000).map(([first]) => first)).toEqual([-1000, 0, 5000]);
  });

  test('numbers far apart are told apart by the thousand, below 1000 by the hundred', () => {
    expect(families(0, 10_001, 10_003, 50_001)).toEqual([
      [0, 999, '0'],
      [10_000, 10_999, '10001', '10002', '10003'],
      [50_000, 50_999, '50001'],
    ]);
    expect(families(200, 204, 404)).toEqual([
      [200, 299, '200', '201–203', '204'],
      [400, 499, '404'],
    ]);
  });

  test('less than a hundred apart is close together, a hundred is far apart', () => {
    expect(families(50, 149).map(([first, last]) => [first, last])).toEqual([[50, 149]]);
    expect(families(50, 150).map(([first, last]) => [first, last])).toEqual([
      [0, 99],
      [100, 199],
    ]);
  });

  test('from 1000 on families are thousands', () => {
    const spread = (last: number) => families(500, last).map(([first]) => first);
    expect([spread(999), spread(1000)]).toEqual([
      [500, 900],
      [0, 1000],
    ]);
  });

  test('a class stands at the end of its family, and opens one where it is alone', () => {
    expect(families('5xx', 504, 502, 404)).toEqual([
      [400, 499, '404'],
      [500, 599, '502', '503', '504', '5xx'],
    ]);
    expect(families(200, '5xx')).toEqual([
      [200, 299, '200'],
      [500, 599, '5xx'],
    ]);
    expect(families('4xx', 4004, 499).map(([first]) => first)).toEqual([400, 4000]);
  });

  test('names have no place', () => {
    expect(mapOf('READY', 'RESUMED')).toEqual({ families: [], free: 0 });
    expect(families('READY', 3)).toEqual([[3, 3, '3']]);
  });
});

describe('for any codes', () => {
  const entries = fc
    .uniqueArray(fc.oneof(arbitraryCode, fc.integer({ min: -300, max: 600_000 })), {
      selector: codeText,
    })
    .map((codes) => codes.map((code) => ({ code })));

  test('every number and class stands there once, in order, as the entry that was given', () => {
    fc.assert(
      fc.property(entries, (given) => {
        const placed = numberMapOf(given)
          .families.flatMap(({ cells }) => cells)
          .flatMap((cell) => (cell.kind === 'code' ? [cell.entry] : []));
        const expected = given
          .filter(({ code }) => isNumeric(code))
          .toSorted((a, b) => compareCodes(a.code, b.code));
        expect(placed).toEqual(expected);
        expect(placed.every((entry) => given.includes(entry))).toBe(true);
      }),
    );
  });

  test('free are exactly the numbers between the first and the last listed of a family', () => {
    fc.assert(
      fc.property(entries, (given) => {
        const map = numberMapOf(given);
        const listed = new Set(given.map(({ code }) => code));
        let total = 0;
        for (const { cells } of map.families) {
          const numbers = cells.flatMap((cell): number[] => {
            if (cell.kind === 'code') {
              return typeof cell.entry.code === 'number' ? [cell.entry.code] : [];
            }
            const run = Array.from({ length: sizeOf(cell) }, (_, at) => cell.from + at);
            expect(run.length).toBeGreaterThan(0);
            expect(run.filter((number) => listed.has(number))).toEqual([]);
            total += run.length;
            return run;
          });
          // Without a hole and without a number twice.
          const [first = 0] = numbers;
          expect(numbers).toEqual(numbers.map((_, at) => first + at));
          expect(cells.at(0)?.kind).toBe('code');
          expect(cells.at(-1)?.kind).toBe('code');
        }
        expect(map.free).toBe(total);
      }),
    );
  });

  test('every code lies within its family, and families do not overlap', () => {
    fc.assert(
      fc.property(entries, (given) => {
        let end = -Infinity;
        for (const { first, last, cells } of numberMapOf(given).families) {
          expect(first).toBeGreaterThan(end);
          end = last;
          for (const cell of cells) {
            if (cell.kind !== 'code') continue;
            const text = codeText(cell.entry.code).replaceAll('x', '0');
            expect(Number(text)).toBeGreaterThanOrEqual(first);
            expect(Number(text)).toBeLessThanOrEqual(last);
          }
        }
      }),
    );
  });
});
