import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Code } from '../../schemas/code.ts';
import { assemble } from '../codex/assemble.ts';
import { arbitraryHistories } from '../testing/arbitrary-history.ts';
import { makeContent, makeTable } from '../testing/content.ts';
import { normalise } from '../text/normalise.ts';
import { buildIndex } from './build-index.ts';
import { lookup } from './lookup.ts';
import { entryOf } from './prepare.ts';
import { readIndex } from './read-index.ts';
import { arbitraryMutatedLog, arbitraryText, LOGS } from './testing/arbitrary-text.ts';
import { smallIndex } from './testing/small-index.ts';
import type { Hit, LookupAnswer, LookupEntry, LookupIndex, Place } from './types.ts';

const tables = [
  makeTable('gateway-opcodes', { likelihood: 1 }),
  makeTable('json-error-codes', { labels: 'message', likelihood: 2 }),
  makeTable('dispatch-events', { likelihood: 3 }),
];
const arbitraryIndex = fc
  .tuple(...tables.map(arbitraryHistories))
  .map((histories) => buildIndex(assemble(makeContent(tables, histories.flat()))));

const keyOf = ({ table, code }: Pick<Hit, 'table' | 'code'>): string => `${table} ${code}`;
const RANKS = { certain: 2, likely: 2, possible: 1 } as const;

function expectPlace({ start, end }: Place, text: string): void {
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThan(start);
  expect(end).toBeLessThanOrEqual(text.length);
}

/** What holds of every answer. */
function expectLawful(index: LookupIndex, text: string, answer: LookupAnswer): void {
  const { hits, formErrors, unknown } = answer;
  expect(new Set(hits.map(keyOf)).size).toBe(hits.length);
  hits.forEach(({ table, code, confidence, reason, at, again = [] }, rank) => {
    expect(entryOf(index, table, code)).toBeDefined();
    expect(reason).toMatch(/^[A-Z].*[^.]$/s);
    // What is only possible never stands before what is more.
    const before = hits[rank - 1]?.confidence ?? 'certain';
    expect(RANKS[before]).toBeGreaterThanOrEqual(RANKS[confidence]);
    if (confidence === 'certain') expect(at).toBeDefined();
    if (at !== undefined) expectPlace(at, text);
    else expect(again).toEqual([]);
    const starts = again.map(({ start }) => start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    for (const place of again) {
      expectPlace(place, text);
      expect(place).not.toEqual(at);
    }
  });
  for (const { path, message, at } of formErrors) {
    expect(`${path}${message}`).not.toBe('');
    if (at !== undefined) expectPlace(at, text);
  }
  expect(new Set(unknown.map(({ code }) => code)).size).toBe(unknown.length);
  for (const { code, table, at } of unknown) {
    expectPlace(at, text);
    if (table !== undefined) expect(entryOf(index, table, code)).toBeUndefined();
  }
}

describe('whatever the text, the answer is lawful', () => {
  test.each([
    ['any text', arbitraryText],
    ['a log that something has happened to', arbitraryMutatedLog],
    ['text of another kind', fc.string({ unit: 'binary', maxLength: 400 })],
  ])('%s', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        expectLawful(smallIndex, text, lookup(smallIndex, text));
      }),
      { numRuns: 400 },
    );
  });

  test('whatever the index', () => {
    fc.assert(
      fc.property(arbitraryIndex, fc.oneof(arbitraryText, arbitraryMutatedLog), (index, text) => {
        expectLawful(index, text, lookup(index, text));
      }),
    );
  });
});

/** Whether an entry is or was called so, whatever the case and the signs. */
function isCalled({ code, name, identifier, also }: LookupEntry, text: Code): boolean {
  const names = [name, identifier, ...also, ...(typeof code === 'string' ? [code] : [])];
  return names.some((each) => normalise(each) === normalise(String(text)));
}

test('a bare code finds every table that has it, before all else', () => {
  fc.assert(
    fc.property(arbitraryIndex, (index) => {
      const entries = readIndex(index);
      for (const { code } of entries) {
        // No code is called by another's number.
        if (entries.some((entry) => typeof code === 'number' && isCalled(entry, code))) continue;
        const bearers = entries.filter((entry) => entry.code === code);
        const { hits } = lookup(index, String(code));
        const wanted = bearers.map(({ table }) => `${table.id} ${code}`).sort();
        expect(wanted).toContain(hits[0] && keyOf(hits[0]));
        expect(hits[0]?.confidence).not.toBe('possible');
        // Behind an event's name may stand what else is called so; nothing else is called a number.
        const first = typeof code === 'number' ? hits.slice(0, bearers.length) : hits;
        expect(
          first
            .map(keyOf)
            .filter((key) => wanted.includes(key))
            .sort(),
        ).toEqual(wanted);
      }
    }),
  );
});

test('an identifier finds its own code first, or one that is called the same', () => {
  fc.assert(
    fc.property(arbitraryIndex, (index) => {
      const entries = readIndex(index);
      for (const { table, code, identifier } of entries) {
        const { hits } = lookup(index, identifier);
        const own = hits.findIndex((hit) => hit.table === table.id && hit.code === code);
        expect(own).not.toBe(-1);
        for (const before of hits.slice(0, own)) {
          const other = entryOf(index, before.table, before.code);
          expect(other !== undefined && isCalled(other, identifier)).toBe(true);
        }
      }
    }),
  );
});

/** The answer without places. */
function withoutPlaces({ hits, formErrors, unknown }: LookupAnswer) {
  return {
    hits: hits.map(({ at: _at, again: _again, reason: _reason, ...hit }) => hit),
    formErrors: formErrors.map(({ at: _at, ...fault }) => fault),
    unknown: unknown.map(({ at: _at, ...code }) => code),
  };
}

const BODIES = [
  { message: 'Missing Access', code: 50001 },
  { code: 10003, message: 'Unknown Channel', errors: [] },
  { message: 'Nobody knows this', code: 71234 },
  { message: '401: Unauthorized', code: 0 },
  { t: 'MESSAGE_CREATE', s: 3, op: 0, d: { guild_id: '41771983423143937' } },
  { op: 10, d: { heartbeat_interval: 41250, _trace: ['x'] } },
  {
    code: 50035,
    message: 'Invalid Form Body',
    errors: {
      name: { _errors: [{ code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }] },
    },
  },
];

test.each(BODIES)('however often a body is escaped, its codes are the same: %j', (body) => {
  let text = JSON.stringify(body);
  const plain = withoutPlaces(lookup(smallIndex, text));
  for (let times = 1; times <= 3; times++) {
    text = JSON.stringify(text);
    expect(withoutPlaces(lookup(smallIndex, text)), `${times} times`).toEqual(plain);
  }
});

test('lines that speak of nothing take nothing from a line that is certain', () => {
  const line = fc
    .array(
      fc.constantFrom('the', 'kitten', 'sleeps', '…', '→', 'softly,', '(in', 'sun)', '\t', '!'),
    )
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.constantFrom(...LOGS), fc.array(line, { maxLength: 40 }), (log, lines) => {
      const [first] = lookup(smallIndex, log).hits;
      const [same] = lookup(smallIndex, [log, ...lines].join('\n')).hits;
      expect(same).toMatchObject({ table: first?.table, code: first?.code, confidence: 'certain' });
      expect(same?.at).toEqual(first?.at);
    }),
  );
});

test('the same text gives the same answer, whatever was looked up between', () => {
  fc.assert(
    fc.property(arbitraryMutatedLog, arbitraryText, (text, other) => {
      const first = lookup(smallIndex, text);
      lookup(smallIndex, other);
      expect(lookup(smallIndex, text)).toEqual(first);
    }),
  );
});
