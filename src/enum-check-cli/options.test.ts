import { describe, expect, test } from 'vitest';
import { languageOfFile } from './languages.ts';
import { readOptions } from './options.ts';

const DEFAULTS = {
  help: false,
  json: false,
  allowUndocumented: false,
  allowAliases: false,
  ignore: [],
};

describe('options are read', () => {
  test.each<[string[], object]>([
    [[], {}],
    [['-'], {}],
    [['a.ts'], { file: 'a.ts' }],
    [['--table', 'x', 'a.ts', '--json'], { file: 'a.ts', table: 'x', json: true }],
    [['-t=x', '-e', 'official@now'], { table: '=x', edition: 'official@now' }],
    [['--language=C#'], { language: 'csharp' }],
    [['--ignore', '1, 2', '--ignore=READY'], { ignore: ['1', '2', 'READY'] }],
    [['--', '-x.ts'], { file: '-x.ts' }],
    [
      ['--allow-aliases', '--allow-undocumented', '-h'],
      { allowAliases: true, allowUndocumented: true, help: true },
    ],
  ])('%j', (args, expected) => {
    expect(readOptions(args)).toEqual({ ...DEFAULTS, ...expected });
  });
});

test.each([[['--foo']], [['a', 'b']], [['-l', 'perl']], [['--json=1']], [['-t']]])(
  'what is wrong is told with a hint: %j',
  (args) => {
    expect(() => readOptions(args)).toThrow(
      /^the command line\n {2}expected: .+\n {2}received: .+\n {2}hint: .+$/,
    );
  },
);

test.each([
  ['src/Codes.kt', 'kotlin'],
  ['a.d.ts', 'typescript'],
  ['A.CS', 'csharp'],
  ['codes.txt', undefined],
  ['codes', undefined],
])('%s is %s', (file, language) => {
  expect(languageOfFile(file)).toBe(language);
});
