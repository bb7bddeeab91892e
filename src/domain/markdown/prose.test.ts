import { describe, expect, test } from 'vitest';
import { placedProse } from './prose.ts';

const at = (path: string): string => `https://example.org/opcodex${path}`;

describe('links', () => {
  test.each([
    ['See [50013](/json/50013/).', 'See [50013](https://example.org/opcodex/json/50013/).'],
    [
      '[a](/a/) and [b](/b/)',
      '[a](https://example.org/opcodex/a/) and [b](https://example.org/opcodex/b/)',
    ],
    ['[a](/a/ "title")', '[a](https://example.org/opcodex/a/ "title")'],
    ['[a]: /a/', '[a]: https://example.org/opcodex/a/'],
  ])('%s', (body, placed) => {
    expect(placedProse(body, at)).toBe(placed);
  });

  test.each(['[a](https://discord.com/)', 'and/or', '[a](#why)'])('%s stays', (body) => {
    expect(placedProse(body, at)).toBe(body);
  });
});

describe('headings', () => {
  test('go down, and not beyond the last level', () => {
    expect(placedProse('## Why\n\nx\n\n##### y', at, 2)).toBe('#### Why\n\nx\n\n###### y');
  });

  test('a number sign before a word is none', () => {
    expect(placedProse('#why', at, 2)).toBe('#why');
  });
});

test('what stands in fences stays', () => {
  const fenced = '```sh\n# [a](/a/)\n```';
  expect(placedProse(`${fenced}\n# b`, at, 1)).toBe(`${fenced}\n## b`);
  const nested = '~~~~md\n```\n# a\n~~~\n# b\n~~~~';
  expect(placedProse(`${nested}\n# c`, at, 1)).toBe(`${nested}\n## c`);
});
