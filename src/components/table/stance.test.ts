import { expect, test } from 'vitest';
import { agreementWords } from './stance.ts';

test('a cell says in words how a source stands to the code', () => {
  const quiet = { differences: [], struck: false };
  expect(agreementWords({ stance: 'agrees', ...quiet })).toBe('agrees');
  expect(agreementWords({ stance: 'absent', ...quiet })).toBe('not listed');
  expect(agreementWords({ stance: 'dropped', ...quiet, until: '2021-05-06' })).toBe(
    'taken off 2021-05-06',
  );
  expect(agreementWords({ stance: 'struck', differences: [], struck: true })).toBe('struck');
});

test('a difference is quoted, with each fact that it is about', () => {
  const differences = [
    { fact: 'name', value: 'Reset' },
    { fact: 'reconnect', value: 'false' },
  ] as const;
  expect(agreementWords({ stance: 'differs', differences: [...differences], struck: true })).toBe(
    'differs: name “Reset”, reconnect: no; struck',
  );
});
