import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describe as shortened, LONGEST } from './description.ts';

const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

test('what fits stays', () => {
  expect(shortened('Short,\n and  so whole.')).toBe('Short, and so whole.');
  const whole = 'x'.repeat(LONGEST);
  expect(shortened(whole)).toBe(whole);
});

test('the last sentence that fits ends it', () => {
  const first = `${words(16)}. Version 0.8 and on.`;
  expect(shortened(`${first} ${words(30)}.`)).toBe(first);
});

test('where that would leave little, the next is begun', () => {
  const text = shortened(`Little. ${words(60)}.`);
  expect(text).toMatch(/^Little\. (word )+word…$/);
  expect(text.length).toBeGreaterThan(LONGEST - 10);
});

test('no sign of the middle stands before the end', () => {
  expect(shortened(`${words(31)}, – ${words(9)}`)).toMatch(/word…$/);
});

test('it is never longer, and begins as the text does', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.', ',', '\n'), maxLength: 600 });
  fc.assert(
    fc.property(text, (long) => {
      const short = shortened(long);
      expect(short.length).toBeLessThanOrEqual(LONGEST);
      expect(long.replace(/\s+/g, ' ').trim().startsWith(short.replace(/…$/, ''))).toBe(true);
    }),
  );
});
