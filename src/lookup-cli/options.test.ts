import { expect, test } from 'vitest';
import { readOptions } from './options.ts';

test.each([
  [[], { mode: 'readable' }],
  [['50013'], { mode: 'readable', text: '50013' }],
  [['error', 'code:', '50013'], { mode: 'readable', text: 'error code: 50013' }],
  [['50013', '--json'], { mode: 'json', text: '50013' }],
  [['--json'], { mode: 'json' }],
  [['--batch'], { mode: 'batch' }],
  [['--batch', '--json'], { mode: 'batch' }],
  [['--help', '50013'], { mode: 'help' }],
  [['-h'], { mode: 'help' }],
  [[''], { mode: 'readable', text: '' }],
  [['-1'], { mode: 'readable', text: '-1' }],
  [['->', '4014'], { mode: 'readable', text: '-> 4014' }],
  [['--', '--json'], { mode: 'readable', text: '--json' }],
  [['--inspect was given'], { mode: 'readable', text: '--inspect was given' }],
  [['constructor'], { mode: 'readable', text: 'constructor' }],
] as const)('%j is read as %j', (args, options) => {
  expect(readOptions(args)).toEqual(options);
});

test.each([[['--jsn', '50013']], [['50013', '-x']], [['--batch=yes']]])(
  '%j is refused with a hint',
  (args) => {
    expect(() => readOptions(args)).toThrow(/expected: [^]*received: -[^]*hint: Put --/);
  },
);

test('a text beside --batch is refused', () => {
  expect(() => readOptions(['--batch', '50013'])).toThrow(/no text beside it[^]*"50013"/);
});
