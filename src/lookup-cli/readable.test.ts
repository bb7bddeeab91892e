import { expect, test } from 'vitest';
import { assemble } from '../domain/codex/assemble.ts';
import { buildIndex } from '../domain/lookup/build-index.ts';
import { makeContent, makeHistory, makeTable } from '../domain/testing/content.ts';
import type { NamedHit } from './answer.ts';
import { readable } from './readable.ts';

const histories = [makeHistory('official', 'json', [[50013, 'Missing permissions']])];
const index = buildIndex(assemble(makeContent([makeTable('json')], histories)));
const hit: NamedHit = {
  table: 'json',
  code: 50013,
  confidence: 'certain',
  reason: 'The number behind “error code”',
  name: 'Missing permissions',
  url: '/json/50013/',
};

test('a hit says what it is, how sure that is, why, and where its page stands', () => {
  expect(readable(index, { hits: [hit], formErrors: [], unknown: [] })).toBe(
    [
      '50013  Missing permissions',
      '  json · documented',
      '  certain: The number behind “error code”',
      '  /json/50013/',
    ].join('\n'),
  );
});

test('form errors and codes that nobody lists stand below', () => {
  const text = readable(index, {
    hits: [hit],
    formErrors: [
      { path: 'embeds[0].title', code: 'BASE_TYPE_MAX_LENGTH', message: 'Too long' },
      { path: '', message: 'Broken' },
    ],
    unknown: [{ code: 59999, table: 'json', family: 'Numbers in 5xxxx refuse.', at: place }],
  });
  expect(text.split('\n\n').slice(1)).toEqual([
    [
      'Form errors',
      '  embeds[0].title  BASE_TYPE_MAX_LENGTH',
      '    Too long',
      '  the whole form',
      '    Broken',
    ].join('\n'),
    ['59999  no source lists it', '  json', '  Numbers in 5xxxx refuse.'].join('\n'),
  ]);
});

test('a code that nobody lists leads to the page of its family, by its name', () => {
  const unknown = [
    {
      ...{ code: 131_313, table: 'json', at: place },
      ...{ familyUrl: '/json/13xxxx/', familyName: '13xxxx Overload' },
    },
  ];
  expect(readable(index, { hits: [], formErrors: [], unknown })).toBe(
    ['131313  no source lists it', '  json', '  13xxxx Overload: /json/13xxxx/'].join('\n'),
  );
});

test('nothing found is said', () => {
  expect(readable(index, { hits: [], formErrors: [], unknown: [] })).toBe(
    'No Discord code found in this text.',
  );
});

test('what was pasted cannot steer a terminal', () => {
  const message = 'red \u001b[31m\n\u009b2J end\u202e';
  const formErrors = [{ path: 'a\u0007b', message }];
  const text = readable(index, { hits: [], formErrors, unknown: [] });
  expect(text).toBe(['Form errors', '  a b', '    red  [31m 2J end'].join('\n'));
});

const place = { start: 0, end: 5 };
