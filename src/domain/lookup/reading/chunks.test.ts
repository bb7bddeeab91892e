import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryText } from '../testing/arbitrary-text.ts';
import { chunksOf } from './chunks.ts';

describe('runs of letters, digits and underscores', () => {
  test.each([
    ['DiscordAPIError[50013]: Missing', 'DiscordAPIError 50013 Missing'],
    ['op10 5xx v10 50_013', 'op10 5xx v10 50_013'],
    ["can't 'quoted' rock'n'roll it's'", "can't quoted rock'n'roll it's"],
    ["4'5 a'5 5'a", '4 5 a 5 5 a'],
    ['naïve café ошибка 名前', 'naïve café ошибка 名前'],
    ['a×b “c” d…e', 'a b c d e'],
    ['错误50013、缺少权限', '错误 50013 、缺少权限'],
    ['-1.5e3', '1 5e3'],
    ['', ''],
    [" \n'\t", ''],
  ])('%s', (text, words) => {
    expect(chunksOf(text).words.join(' ')).toBe(words);
  });
});

test('each run knows its line', () => {
  expect(chunksOf('\none two\n\n three\r\nfour').lines).toEqual([1, 1, 3, 4]);
});

const isWide = (word: string): boolean => word.charCodeAt(0) >= 0x2e80;

test('together they hold every word character, in order, and nothing between them does', () => {
  fc.assert(
    fc.property(arbitraryText, (text) => {
      const { starts, ends, lines, words } = chunksOf(text);
      expect([ends.length, lines.length, words.length]).toEqual(Array(3).fill(starts.length));
      let end = 0;
      let line = 0;
      words.forEach((word, at) => {
        const [from, to] = [starts[at] ?? -1, ends[at] ?? -1];
        const gap = text.slice(end, from);
        expect(gap).not.toMatch(/\w/);
        // Only where a script without blanks begins or ends do two runs touch.
        if (at > 0 && gap === '') expect(isWide(word)).not.toBe(isWide(words[at - 1] ?? ''));
        expect(word).toBe(text.slice(from, to));
        expect(word).toMatch(/^[\w'\u00c0-\uffff]+$/);
        expect(word).not.toMatch(/^'|'$|\n/);
        line += gap.split('\n').length - 1;
        expect(lines[at]).toBe(line);
        end = to;
      });
      expect(text.slice(end)).not.toMatch(/\w/);
    }),
  );
});
