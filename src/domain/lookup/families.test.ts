import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assemble } from '../codex/assemble.ts';
import type { PlacedFamily } from '../codex/types.ts';
import { makeContent, makeHistory, makeTable } from '../testing/content.ts';
import { buildIndex } from './build-index.ts';
import { withFamily } from './families.ts';
import { prepare } from './prepare.ts';

const bare = { entries: [] };

function familySentence(table: string, code: number | string): string | undefined {
  return withFamily({ code, table, at: { start: 0, end: 1 } }, bare).family;
}

describe('what is known of a number that nobody lists', () => {
  test.each([
    ['json-error-codes', 10999, 'unknown'],
    ['json-error-codes', 39999, 'limit'],
    ['json-error-codes', 60009, 'two-factor'],
    ['gateway-close-codes', 4999, 'Discord'],
    ['gateway-close-codes', 4200, 'discord.js'],
    ['gateway-close-codes', 4900, 'connect again'],
    ['websocket-close-codes', 3000, 'hikari'],
    ['json-error-codes', 521_999, 'Digital Services Act'],
    ['websocket-close-codes', 1099, 'WebSocket'],
    ['http-status-codes', 418, 'request is wrong'],
    ['http-status-codes', 599, 'server failed'],
  ])('%s %d', (table, number, words) => {
    expect(familySentence(table, number)).toContain(words);
  });

  test.each([
    ['json-error-codes', 9999],
    ['json-error-codes', 999_999],
    ['json-error-codes', 130_001],
    ['http-status-codes', 600],
    ['gateway-opcodes', 4200],
    ['', 1],
  ])('nothing of %s %d', (table, number) => {
    expect(familySentence(table, number)).toBeUndefined();
  });
});

test('it is a sentence, and one that names a range names one with the number in it', () => {
  const table = fc.constantFrom('json-error-codes', 'http-status-codes', 'websocket-close-codes');
  fc.assert(
    fc.property(table, fc.integer({ min: -10, max: 600_000 }), (id, number) => {
      const sentence = familySentence(id, number);
      if (sentence === undefined) return;
      expect(sentence).toMatch(/^[A-Z][^.]*[^.]\.$/);
      const [, from, to] = /(\d+) to (\d+)/.exec(sentence) ?? [];
      if (from !== undefined) {
        expect(Number(from)).toBeLessThanOrEqual(number);
        expect(Number(to)).toBeGreaterThanOrEqual(number);
      }
    }),
    { numRuns: 500 },
  );
});

describe('a number leads to the page of its family, where its table has one', () => {
  const content = makeContent(
    [makeTable('json-error-codes', { families: true, url: '/json/' }), makeTable('http')],
    [
      makeHistory('official', 'json-error-codes', [
        [50_013, 'A'],
        [130_000, 'C'],
        [150_000, 'D'],
      ]),
      makeHistory('official', 'http', [[404, 'B']]),
    ],
    {
      families: [
        placed('5xxxx', 'Access and form'),
        placed('13xxxx', 'Overload'),
        placed('15xxxx', 'Requests'),
      ],
    },
  );
  const index = prepare(buildIndex(assemble(content)));
  const known = (table: string | undefined, code: number | string) =>
    withFamily({ code, ...(table && { table }), at: { start: 0, end: 1 } }, index);

  test('by its name', () => {
    expect(known('json-error-codes', 59_999)).toMatchObject({
      familyUrl: '/json/5xxxx/',
      familyName: '5xxxx Access and form',
    });
    // Of two whose numbers end alike, it is the one that begins alike.
    expect(known('json-error-codes', 159_999).familyName).toBe('15xxxx Requests');
  });

  test('without a sentence where none is known', () => {
    expect(known('json-error-codes', 131_313).family).toBeUndefined();
    expect(known('json-error-codes', 59_999).family).toContain('from 50000 to 59999');
  });

  test.each([
    ['json-error-codes', 60_000],
    ['json-error-codes', 3],
    ['json-error-codes', 'BASE_TYPE'],
    ['json-error-codes', -1],
    ['http', 50_001],
    [undefined, 50_001],
  ])('else nowhere: %s %s', (table, code) => {
    const { familyUrl, familyName } = known(table, code);
    expect([familyUrl, familyName]).toEqual([undefined, undefined]);
  });
});

function placed(family: string, name: string): PlacedFamily {
  const id = `json-error-codes/${family}`;
  return { table: 'json-error-codes', family, id, name, summary: 'Alike.' };
}
