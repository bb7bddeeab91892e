import { describe, expect, test } from 'vitest';
import { readOptions } from './options.ts';

const usual = { casing: 'pascal', codes: 'all', comments: true };

describe('readOptions', () => {
  test.each([
    ['http-status-codes', { table: 'http-status-codes', codes: [], list: false, options: usual }],
    [
      'json-error-codes 50013 50001 --form enum',
      {
        table: 'json-error-codes',
        codes: ['50013', '50001'],
        form: 'enum',
        list: false,
        options: usual,
      },
    ],
    [
      '--form=discord.js --casing SCREAMING --documented --no-comments t -1',
      {
        table: 't',
        codes: ['-1'],
        form: 'discord.js',
        list: false,
        options: { casing: 'screaming', codes: 'documented', comments: false },
      },
    ],
    ['--list', { codes: [], list: true, options: usual }],
    ['t --help', undefined],
  ])('%s is read', (line, expected) => {
    expect(readOptions(line.split(' '))).toEqual(expected);
  });

  test.each([
    ['', /expected: a table\n {2}received: none\n {2}hint: .*--list/],
    ['t --form', /^--form\n {2}expected: a form\n {2}received: nothing\n/],
    ['t --form --documented', /^--form\n[^]*received: --documented/],
    ['t --casing kebab', /^--casing\n {2}expected: one of pascal, screaming, camel\n[^]*"kebab"/],
    ['t --casing pascall', /hint: Did you mean pascal\?/],
    ['t --docmented', /received: "--docmented"\n {2}hint: Did you mean --documented\?/],
  ])('%s is refused with what was expected', (line, message) => {
    expect(() => readOptions(line === '' ? [] : line.split(' '))).toThrow(message);
  });

  test('what one call chooses does not last', () => {
    readOptions(['t', '--documented', '--no-comments', '--casing', 'camel']);
    expect(readOptions(['t'])?.options).toEqual(usual);
  });
});
