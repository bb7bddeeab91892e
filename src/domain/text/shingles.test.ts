import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparedWords, sharedRuns, shinglesOf } from './shingles.ts';

const words = fc.array(fc.stringMatching(/^[a-z]{1,6}$/), { maxLength: 30 });

test('case, marks and apostrophes do not tell texts apart', () => {
  expect(comparedWords("You **can't** send\n`MANAGE_ROLES`, 5 times!")).toEqual(
    comparedWords('you cant send manage roles 5 TIMES'),
  );
});

test('a run that stands in both texts is found, however they go on', () => {
  const run = fc.array(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(words, run, words, words, words, (before, shared, after, start, end) => {
      const mine = [...before, ...shared, ...after].join(' ');
      const theirs = [...start, ...shared, ...end].join(', ');
      expect(sharedRuns(mine, shinglesOf(theirs, 8), 8)).toContain(shared.join(' '));
    }),
  );
});

test('a text of n words has at most n - 7 runs of eight, and each is part of it', () => {
  fc.assert(
    fc.property(words, (own) => {
      const text = own.join(' ');
      const runs = shinglesOf(text, 8);
      expect(runs.size).toBeLessThanOrEqual(Math.max(0, own.length - 7));
      for (const run of runs) expect(` ${text} `).toContain(` ${run} `);
    }),
  );
});

test('texts without a word in common share nothing', () => {
  fc.assert(
    fc.property(words, (own) => {
      const other = own.map((word) => `${word}0`).join(' ');
      expect(sharedRuns(own.join(' '), shinglesOf(other, 8), 8)).toEqual([]);
    }),
  );
});
