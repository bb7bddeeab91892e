import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt, type Mark, type Piece } from './lookup-excerpt.ts';

const limits = { lines: 20, characters: 600, marks: 10, around: 60 };

/** A mark on each place of a word. */
function marksOn(text: string, word: string): Mark<string>[] {
  const all: Mark<string>[] = [];
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
    all.push({ start: at, end: at + word.length, what: word });
  }
  return all;
}

const marked = (pieces: readonly Piece<string>[]) =>
  pieces.flatMap((piece) => ('text' in piece && piece.what !== undefined ? [piece.text] : []));
const gaps = (pieces: readonly Piece<string>[]) =>
  pieces.flatMap((piece) => ('gap' in piece ? [piece] : []));
const shown = (pieces: readonly Piece<string>[]) =>
  pieces.map((piece) => ('text' in piece ? piece.text : '')).join('');

const numbered = (count: number) => Array.from({ length: count }, (_, at) => `line ${at + 1}`);

test('a short text comes whole', () => {
  const text = 'shard 0\nclosed with 4014\n';
  const pieces = excerpt(text, marksOn(text, '4014'), limits);
  expect(pieces).toEqual([
    { text: 'shard 0\nclosed with ' },
    { text: '4014', what: '4014' },
    { text: '\n' },
  ]);
});

describe('of a long text', () => {
  test('each mark comes with two lines above and below; gaps count whole lines', () => {
    const lines = numbered(100);
    lines[49] = 'closed with 4014';
    const text = lines.join('\n');
    const pieces = excerpt(text, marksOn(text, '4014'), limits);
    expect(shown(pieces)).toBe('line 48\nline 49\nclosed with 4014\nline 51\nline 52');
    expect(gaps(pieces)).toEqual([
      { gap: 'line', count: 47, marks: 0 },
      { gap: 'line', count: 48, marks: 0 },
    ]);
  });

  test('a line without an end is cut around the mark', () => {
    const text = `${'x'.repeat(1000)}4014${'y'.repeat(1000)}`;
    const pieces = excerpt(text, marksOn(text, '4014'), limits);
    expect(shown(pieces)).toBe(`${'x'.repeat(60)}4014${'y'.repeat(60)}`);
    expect(gaps(pieces)).toEqual([
      { gap: 'character', count: 940, marks: 0 },
      { gap: 'character', count: 940, marks: 0 },
    ]);
  });

  test('the rest says how many marks it holds', () => {
    const text = `${'closed with 4014 once more\n'.repeat(60)}end`;
    const pieces = excerpt(text, marksOn(text, '4014'), limits);
    expect(marked(pieces)).toHaveLength(10);
    // One more stands in the lines below the last, unmarked.
    expect(gaps(pieces).map(({ marks }) => marks)).toEqual([49]);
  });

  test('a quiet mark is drawn where it is in sight, and shows nothing by itself', () => {
    const lines = numbered(100);
    lines[10] = 'token hidden';
    lines[49] = 'closed with 4014';
    lines[50] = 'token hidden';
    const text = lines.join('\n');
    const quiet = marksOn(text, 'hidden').map((mark) => ({ ...mark, quiet: true }));
    const pieces = excerpt(text, [...quiet, ...marksOn(text, '4014')], limits);
    expect(marked(pieces)).toEqual(['4014', 'hidden']);
    expect(gaps(pieces).map(({ marks }) => marks)).toEqual([0, 0]);
  });
});

test('of marks that overlap the first in the list is kept', () => {
  const text = 'closed with 4014';
  const marks = [
    { start: 12, end: 16, what: 'code' },
    { start: 0, end: 16, what: 'line' },
  ];
  expect(marked(excerpt(text, marks, limits))).toEqual(['4014']);
  expect(marked(excerpt(text, marks.toReversed(), limits))).toEqual([text]);
});

const texts = fc
  .array(fc.oneof(fc.constantFrom('\n', ' ', '4014', 'closed with '), fc.string()), {
    maxLength: 200,
  })
  .map((parts) => parts.join(''));
const placed = fc.array(fc.tuple(fc.nat(800), fc.nat(12), fc.boolean()));

test('whatever is marked: what is shown stands in the text in that order, and nothing is lost', () => {
  fc.assert(
    fc.property(texts, placed, (text, places) => {
      const marks = places.map(([start, length, quiet]) => {
        return { start, end: start + length, what: 'x', quiet };
      });
      const pieces = excerpt(text, marks, limits);
      let at = 0;
      for (const piece of pieces) {
        if ('text' in piece) {
          const found = text.indexOf(piece.text, at);
          expect(found).toBeGreaterThanOrEqual(at);
          expect(piece.text).not.toBe('');
          at = found + piece.text.length;
        } else expect(piece.count).toBeGreaterThan(0);
      }
      if (gaps(pieces).length === 0) expect(shown(pieces)).toBe(text);
    }),
  );
});

test('no more is shown than the limits allow', () => {
  fc.assert(
    fc.property(texts, placed, (text, places) => {
      const marks = places.map(([start, length]) => ({ start, end: start + length, what: 'x' }));
      const pieces = excerpt(text, marks, limits);
      expect(marked(pieces).length).toBeLessThanOrEqual(limits.marks);
      expect(shown(pieces).length).toBeLessThanOrEqual(limits.characters);
      const lines = shown(pieces).split('\n').length + gaps(pieces).length;
      expect(lines).toBeLessThanOrEqual(limits.lines + 1 + gaps(pieces).length);
    }),
  );
});
