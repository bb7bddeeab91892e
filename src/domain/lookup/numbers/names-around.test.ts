import { expect, test } from 'vitest';
import type { NameMention } from '../names/find-names.ts';
import { open } from '../testing/small-index.ts';
import { namesAround } from './names-around.ts';

const name = (at: number): NameMention => ({
  ...{ entries: [at], first: at, last: at, words: 1, style: 'whole', slips: 0 },
});

/** Which of the names, one at each chunk, are around the chunk of the number. */
function around(text: string, at: number): number[] {
  const { reading } = open(text);
  const names = reading.words.map((_, chunk) => name(chunk));
  const place = { code: '1', start: 0, end: 0, first: at, last: at };
  return namesAround(reading, names, place).map(({ first }) => first);
}

test('a name far from a number is not its message', () => {
  const found = around('w '.repeat(100), 50);
  expect([found[0], found.at(-1)]).toEqual([26, 74]);
});

test('nor is one that stands lines away', () => {
  expect(around('a\nb\nc\nd\ne\nf\ng', 3)).toEqual([1, 2, 3, 4, 5]);
});

test('none are around where there are none', () => {
  expect(
    namesAround(open('4014').reading, [], { code: '4014', start: 0, end: 4, first: 0, last: 0 }),
  ).toEqual([]);
});
