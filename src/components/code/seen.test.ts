import { expect, test } from 'vitest';
import { seenAt } from './seen.ts';

test.each([
  ['https://github.com/lamp/oil/issues/12', 'lamp/oil#12'],
  ['https://github.com/lamp/oil/pull/7', 'lamp/oil#7'],
  ['https://github.com/lamp/oil/blob/0a1b2c/src/deep/wick.ts', 'lamp/oil: wick.ts'],
  ['https://github.com/lamp/oil/discussions/3', 'lamp/oil'],
  ['https://github.com/lamp/oil', 'github.com'],
  ['https://lamp.example/oil/issues/12', 'lamp.example'],
])('%s is %s', (address, words) => {
  expect(seenAt(address)).toBe(words);
});
