import { expect, test } from 'vitest';
import { lineOf } from './search-line.ts';

const query = '50013';

test.each([
  [{ codes: 1, pages: 12 }, '1 code by number or name, 12 pages by text.'],
  [{ codes: 0, pages: 1 }, '1 page by text.'],
  [{ codes: 3, pages: 0 }, '3 codes by number or name.'],
  [{ codes: 0, pages: 0 }, 'Nothing found for “50013”.'],
  [
    { codes: 0, pages: 0, unfiltered: 4 },
    'Nothing found for “50013” here; 4 pages without the filters.',
  ],
  [
    { codes: 0, pages: 2, partly: { words: 2, of: 4 } },
    '2 pages with 2 of the 4 words, none with all.',
  ],
  [
    { codes: 0, pages: 2, withoutCodes: true },
    '2 pages by text. Numbers and names did not load: load the page again.',
  ],
  [
    { codes: 1 },
    '1 code by number or name. The index of all pages did not load: load the page again.',
  ],
  [
    { codes: 0, preview: true },
    'The index of all pages is made by a build; here numbers and names alone are found.',
  ],
])('%j is said as %j', (said, line) => {
  expect(lineOf({ query, ...said })).toBe(line);
});

test('a long query is cut', () => {
  expect(lineOf({ query: 'x'.repeat(300), codes: 0, pages: 0 }).length).toBeLessThan(70);
});
