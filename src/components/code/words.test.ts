import { expect, test } from 'vitest';
import { factColumns, factShort, factWord, listed, sidesOf } from './words.ts';

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

test('what to do after a close is told as our note says, before what sources say', () => {
  expect(factShort({ reconnect: true, recovery: 'stop' }, 'reconnect')).toBe('stop');
  expect(factShort({ reconnect: true }, 'reconnect')).toBe('yes');
  expect(factShort({ encoding: 'json' }, 'encoding')).toBe('JSON');
});

test('a table has a column for how to connect again where its sources or one note tell it', () => {
  const columns = (facts: string[], entries: object[]): string[] =>
    factColumns({ table: { facts }, entries } as unknown as Parameters<typeof factColumns>[0]);
  expect(columns(['encoding', 'direction'], [{}])).toEqual(['direction', 'encoding']);
  expect(columns(['direction'], [{}, { recovery: 'resume' }])).toEqual(['direction', 'reconnect']);
  expect(columns(['reconnect'], [{}])).toEqual(['reconnect']);
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
