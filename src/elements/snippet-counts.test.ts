import { expect, test } from 'vitest';
import { askedWords } from './snippet-counts.ts';

test.each([
  [{ all: 737, shown: 737, ticked: 0 }, 0, 'All 737 codes'],
  [{ all: 737, shown: 737, ticked: 0 }, 497, '240 of all 737 codes'],
  [{ all: 737, shown: 12, ticked: 0 }, 0, '12 filtered codes'],
  [{ all: 737, shown: 12, ticked: 0 }, 2, '10 of 12 filtered codes'],
  [{ all: 737, shown: 0, ticked: 0 }, 0, '0 filtered codes'],
  [{ all: 737, shown: 12, ticked: 1 }, 0, '1 ticked code'],
  [{ all: 737, shown: 0, ticked: 3 }, 3, '0 of 3 ticked codes'],
])('%j without %d is "%s"', (rows, left, words) => {
  expect(askedWords(rows, left)).toBe(words);
});
