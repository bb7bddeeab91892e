import { expect, test } from 'vitest';
import { readOptions } from './options.ts';

test('takes a folder, and where repositories lie', () => {
  const from = 'https://github.com/{repository}';
  expect(readOptions(['clones'])).toEqual({ clones: 'clones', from });
  expect(readOptions(['clones', '--from', 'file:///x/{repository}', '--out', 'words'])).toEqual({
    clones: 'clones',
    from: 'file:///x/{repository}',
    out: 'words',
  });
  expect(readOptions(['--help'])).toBeUndefined();
});

test.each([
  [[], /received: nothing\n/],
  [[''], /received: nothing\n/],
  [['a', 'b'], /received: a b\n/],
  [['a', '--frm', 'x'], /received: .*'--frm'/],
  [['a', '--from', 'https://example.org'], /received: https:\/\/example\.org\n/],
])('%j says what was expected', (args, received) => {
  expect(() => readOptions(args)).toThrow(received);
  expect(() => readOptions(args)).toThrow(/^expected: .*\n {2}received: .*\n\nBrings content/);
});
