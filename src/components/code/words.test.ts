import { expect, test } from 'vitest';
import { factWord, listed, sidesOf } from './words.ts';

test('names are joined as in a sentence', () => {
  expect(listed([])).toBe('');
  expect(listed(['Kord'])).toBe('Kord');
  expect(listed(['Kord', 'Utilbot'])).toBe('Kord and Utilbot');
  expect(listed(['Official', 'Kord', 'Utilbot'])).toBe('Official, Kord and Utilbot');
});

test('a fact that a source does not state has no word', () => {
  expect(factWord({ reconnect: false }, 'reconnect')).toBe('no');
  expect(factWord({ direction: 'both' }, 'direction')).toBe('both');
  expect(factWord({}, 'encoding')).toBeUndefined();
});

test('sources that spell one name in two ways stand on the same side', () => {
  const sides = sidesOf({
    fact: 'name',
    values: [
      { source: 'official', value: 'Speaking' },
      { source: 'userdoccers', value: 'Voice Speaking' },
      { source: 'discord-undocumented', value: 'SPEAKING' },
    ],
  });
  expect(sides).toEqual([
    { value: 'Speaking', sources: ['official', 'discord-undocumented'] },
    { value: 'Voice Speaking', sources: ['userdoccers'] },
  ]);
});
