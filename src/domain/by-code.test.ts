import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Code } from '../schemas/code.ts';
import { byCode } from './by-code.ts';
import { sameCode } from './codes.ts';

const code = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constantFrom<Code>('5xx', 'READY', '7'));

test('finds what going through the list finds, in its order, however often it is asked', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ code, at: fc.nat() })), fc.array(code), (list, asked) => {
      for (const each of asked) {
        expect(byCode(list, each)).toEqual(list.filter((item) => sameCode(item.code, each)));
      }
    }),
  );
});

test('lists that are alike have nothing to do with each other', () => {
  const [some, others] = [[{ code: 1, in: 'some' }], [{ code: 1, in: 'others' }]];
  expect(byCode(some, 1)[0]).toBe(some[0]);
  expect(byCode(others, 1)[0]).toBe(others[0]);
});
