import { describe, expect, test } from 'vitest';
import { InputError } from '../schemas/input-error.ts';
import { readOptions } from './options.ts';

describe('readOptions', () => {
  test('a folder is enough', () => {
    expect(readOptions(['--verify', 'clones'])).toEqual({ folder: 'clones', sample: 240, seed: 1 });
  });

  test('the sample and the seed can be given', () => {
    expect(readOptions(['--seed=0', '--verify=clones', '--sample', '1000'])).toEqual({
      folder: 'clones',
      sample: 1000,
      seed: 0,
    });
  });

  test('the sample can be all there is', () => {
    const all = { folder: 'clones', sample: Infinity, seed: 1 };
    expect(readOptions(['--verify', 'clones', '--sample', 'all'])).toEqual(all);
    expect(readOptions(['--sample=all', '--verify', 'clones'])).toEqual(all);
  });

  test('help needs no folder', () => {
    expect(readOptions(['--help'])).toBeUndefined();
  });

  test.each([
    [['--sample', 'x'], '--sample', 'a whole number from 1 to 4294967295', '"x"'],
    [['--sample', '0'], '--sample', 'a whole number from 1 to 4294967295', '"0"'],
    [['--sample', '1.5'], '--sample', 'a whole number from 1 to 4294967295', '"1.5"'],
    [['--sample='], '--sample', 'a whole number from 1 to 4294967295', '""'],
    [['--sample', 'ALL'], '--sample', 'all, or a whole number from 1 to', '"ALL"'],
    [['--sample', '-5'], '--sample', 'all, or a whole number from 1 to', '"-5"'],
    [['--sample', 'Infinity'], '--sample', 'all, or a whole number from 1 to', '"Infinity"'],
    [['--seed', 'all'], '--seed', 'a whole number from 0 to', '"all"'],
    [['--seed', '-1'], '--seed', 'a whole number from 0 to 4294967295', '"-1"'],
    [['--seed', '-x'], '--seed', 'a whole number from 0 to 4294967295', '"-x"'],
    [['--seed=-1'], '--seed', 'a whole number from 0 to 4294967295', '"-1"'],
    [['--seed', '4294967296'], '--seed', 'a whole number from 0 to', '"4294967296"'],
    [['--all', 'clones'], '--verify', '--sample and --seed', "Unknown option '--all'"],
    [['official'], '--verify', '--sample and --seed', "Unexpected argument 'official'"],
    [['--seed'], '--seed', 'a whole number from 0 to', 'nothing'],
    [['--sample', '--seed', '1'], '--sample', 'all, or a whole number from 1 to', 'nothing'],
    [
      ['--help=x'],
      '--verify',
      '--sample and --seed',
      "Option '-h, --help' does not take an argument",
    ],
  ])('refuses %j', (words, place, expected, received) => {
    const read = () => readOptions(['--verify', 'clones', ...words]);
    expect(read).toThrow(InputError);
    expect(read).toThrow(new RegExp(`^${place}\n  expected: .*${expected}`));
    expect(read).toThrow(`\n  received: ${received}\n  hint: npm run import -- --verify `);
  });

  test.each([[['--verify']], [['--verify=']], [[]], [['--verify', '--seed', '2']]])(
    'refuses %j, which names no folder',
    (words) => {
      expect(() => readOptions(words)).toThrow(/^--verify\n {2}expected: a folder of clones/);
    },
  );
});
