import { expect, test } from 'vitest';
import { leftWords } from './left-out.ts';

const left = (why: string, ...codes: (number | string)[]) => codes.map((code) => ({ code, why }));

test('nothing left out is nothing to say', () => {
  expect(leftWords([])).toBe('');
});

test('a few codes are named with the reason', () => {
  expect(leftWords([...left('undocumented', 1, 2), ...left('no number', '5xx')])).toBe(
    'Left out: codes 1, 2 (undocumented); code 5xx (no number).',
  );
});

test('many codes are counted', () => {
  expect(leftWords(left('undocumented', 1, 2, 3, 4, 5))).toBe('Left out: 5 codes (undocumented).');
});
