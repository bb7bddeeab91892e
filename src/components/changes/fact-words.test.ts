import { expect, test } from 'vitest';
import { factWords, isNews, marksOf } from './fact-words.ts';

const told = {
  label: 'Signal',
  identifier: 'SIGNAL',
  direction: 'send',
  reconnect: false,
  encoding: 'json',
  struck: true,
  deprecated: true,
  documented: false,
} as const;

test('a row says everything beside its label, in words', () => {
  expect(factWords(told)).toEqual([
    'SIGNAL',
    'send',
    'reconnect: no',
    'JSON',
    'struck out',
    'deprecated',
    'called undocumented',
  ]);
  expect(factWords({ label: 'Signal', identifier: 'Signal' })).toEqual([]);
});

test('what the word of a group says is not said again', () => {
  const struck = { label: 'Signal', struck: true, direction: 'send' } as const;
  expect(marksOf({ kind: 'added', code: 10, former: true, after: struck })).toEqual(['send']);
  expect(marksOf({ kind: 'removed', code: 10, former: true, before: struck })).toEqual([
    'former meaning',
    'send',
    'struck out',
  ]);
  const renamed = { kind: 'renamed', code: 10, fact: 'label', before: 'A', after: 'B' } as const;
  expect(marksOf(renamed)).toEqual([]);
  expect(marksOf({ ...renamed, former: true })).toEqual(['former meaning']);
});

test('neither a first reading nor what is about explanations alone is news', () => {
  const values = [{ codes: [1] }];
  expect(isNews({ kind: 'read', codes: [1] })).toBe(false);
  expect(isNews({ kind: 'reworded', codes: [1] })).toBe(false);
  expect(isNews({ kind: 'stated', fact: 'explanation', values })).toBe(false);
  expect(isNews({ kind: 'unstated', fact: 'explanation', values })).toBe(false);
  expect(isNews({ kind: 'stated', fact: 'direction', values })).toBe(true);
  expect(isNews({ kind: 'began', codes: [1] })).toBe(true);
});
