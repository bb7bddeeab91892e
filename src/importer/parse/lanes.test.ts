import { describe, expect, test } from 'vitest';
import { ImportError } from '../import-error.ts';
import type { Row } from './dialect.ts';
import { withLanes } from './lanes.ts';

const document = { text: '', path: 'a.md', tables: [] };
const live = (code: number, line: number): Row => ({
  code,
  fact: { label: `L${String(line)}` },
  line,
});
const struck = (code: number, line: number): Row => ({
  code,
  fact: { label: `S${String(line)}`, struck: true },
  line,
});

describe('withLanes', () => {
  test('marks the struck one of two rows as former, in either order', () => {
    const rows = withLanes(
      [live(1, 1), struck(2, 2), live(2, 3), live(3, 4), struck(3, 5)],
      document,
    );
    expect(rows.map(({ line, former }) => [line, former])).toEqual([
      [1, undefined],
      [2, true],
      [3, undefined],
      [4, undefined],
      [5, true],
    ]);
  });

  test('a struck row alone is the code, not its former meaning', () => {
    expect(withLanes([struck(1, 1)], document)).toEqual([struck(1, 1)]);
  });

  test.each([
    ['two live rows', [live(7, 4), live(7, 9)]],
    ['two struck rows', [struck(7, 4), struck(7, 9)]],
    ['three rows', [live(7, 4), struck(7, 9), live(7, 11)]],
  ])('refuses %s, at the second', (_, rows) => {
    expect(() => withLanes(rows, document)).toThrow(ImportError);
    expect(() => withLanes(rows, document)).toThrow(
      /^a\.md, line 9\n.*\n.*7 \d times \(lines 4, 9/,
    );
  });
});
