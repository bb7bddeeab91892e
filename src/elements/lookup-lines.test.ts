import { expect, test } from 'vitest';
import { lineCounter } from './lookup-lines.ts';

const text = 'shard 0\nclosed with 4014\n\nclosed with 4014, then 4014';
const at = (start: number) => ({ start, end: start + 4 });
const places = [...text.matchAll(/4014/g)].map(({ index }) => at(index));

test('the line of a hit counts from one', () => {
  const lineOf = lineCounter(text);
  expect(lineOf({ at: at(0) })).toBe('line\u00a01');
  expect(lineOf({ at: places[0]! })).toBe('line\u00a02');
  expect(lineOf({ at: places[1]! })).toBe('line\u00a04');
});

test('more places are counted', () => {
  const lineOf = lineCounter(text);
  expect(lineOf({ at: places[0]!, again: places.slice(1, 2) })).toBe(
    'line\u00a02 and 1\u00a0more place',
  );
  expect(lineOf({ at: places[0]!, again: places.slice(1) })).toBe(
    'line\u00a02 and 2\u00a0more places',
  );
  const many = Array.from({ length: 1200 }, () => places[0]!);
  expect(lineOf({ at: places[0]!, again: many })).toBe('line\u00a02 and 1,200\u00a0more places');
});

test('nothing is said of one line, nor of a hit without a place', () => {
  expect(lineCounter('closed with 4014')({ at: at(12) })).toBe('');
  expect(lineCounter(text)({})).toBe('');
});
