import { expect, test } from 'vitest';
import { momentAt } from '../../domain/testing/moment.ts';
import type { ListEvent } from './groups.ts';
import { sentenceOf } from './sentence.ts';

const sentence = (event: ListEvent): string | undefined =>
  sentenceOf(event, { date: momentAt(100).date });
const from = momentAt(0);

test('a list that came back says how much of it did', () => {
  expect(sentence({ kind: 'returned', codes: [1, 2], without: [3, 4, 5], from })).toBe(
    'Back with 2 of the 5 codes that it had; gone since 2024-01-01.',
  );
  expect(sentence({ kind: 'returned', codes: [1, 2], from })).toBe(
    'Back with all of the 2 codes that it had; gone since 2024-01-01.',
  );
});

test('a list that was only read says that it has no history', () => {
  expect(sentence({ kind: 'read', codes: [1] })).toContain('has no history and was read once');
});

test('a slip says what had been wrong, for how long, and of how many', () => {
  const slip = { kind: 'slip', from: momentAt(95) } as const;
  expect(sentence({ ...slip, what: 'missing', codes: [1, 2] })).toBe(
    'Gone for 5 hours; this commit put them back.',
  );
  expect(sentence({ ...slip, what: 'missing', codes: [1, 2], whole: true })).toBe(
    'The whole list was gone for 5 hours; this commit put it back.',
  );
  expect(sentence({ ...slip, what: 'present', codes: [1] })).toBe(
    'There for 5 hours; this commit took it out again.',
  );
  expect(sentence({ ...slip, what: 'different', codes: [1, 2] })).toBe(
    'Described otherwise for 5 hours; this commit set them right.',
  );
});

test('what the codes themselves say needs no sentence', () => {
  expect(sentence({ kind: 'began', codes: [1] })).toBeUndefined();
});
