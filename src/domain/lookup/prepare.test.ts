import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assemble } from '../codex/assemble.ts';
import { arbitraryHistories } from '../testing/arbitrary-history.ts';
import { makeContent, makeTable } from '../testing/content.ts';
import { buildIndex } from './build-index.ts';
import { entryOf, isAlive, prepare } from './prepare.ts';
import { readIndex } from './read-index.ts';
import { smallIndex } from './testing/small-index.ts';
import type { LookupIndex } from './types.ts';

const tables = [
  makeTable('gateway-opcodes', { likelihood: 1 }),
  makeTable('json-error-codes', { labels: 'message', likelihood: 2 }),
];
const arbitraryCodex = fc
  .tuple(...tables.map(arbitraryHistories))
  .map((histories) => assemble(makeContent(tables, histories.flat())));

test('an entry comes back as it went into the index, though it was JSON between', () => {
  fc.assert(
    fc.property(arbitraryCodex, (codex) => {
      const shipped = JSON.parse(JSON.stringify(buildIndex(codex))) as LookupIndex;
      const entries = readIndex(shipped);
      const all = codex.tables.flatMap((view) => view.entries);
      expect(entries).toHaveLength(all.length);
      all.forEach(({ code, name, identifier, status, url }, at) => {
        // Blanks of any kind are one blank there.
        const written = { name: name.replace(/\s+/g, ' '), identifier };
        expect(entries[at]).toMatchObject({ code, ...written, status, url });
      });
    }),
  );
});

describe('an index made ready', () => {
  const ready = prepare(smallIndex);

  test('is made once', () => {
    expect(prepare(smallIndex)).toBe(ready);
    expect(prepare({ ...smallIndex })).not.toBe(ready);
  });

  test('has the living first, then by likelihood', () => {
    const ranks = ready.entries.map(
      (entry) => Number(!isAlive(entry)) * 100 + entry.table.likelihood,
    );
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect(ready.entries.at(-1)).toMatchObject({ code: 10, name: 'Signal' });
  });

  test('finds entries by code and by any name', () => {
    const found = (places: readonly number[] = []) =>
      places.map((at) => ready.entries[at]?.table.id);
    expect(found(ready.byCode.get('4014'))).toEqual(['gateway-close-codes', 'voice-close-codes']);
    for (const key of [
      'missingpermissions',
      'youlackpermissionstoperformthataction',
      'roleistoolow',
    ]) {
      expect(found(ready.byKey.get(key))).toEqual(['json-error-codes']);
    }
    expect(found(ready.byKey.get('guildmemberschunk'))).toEqual(['dispatch-events']);
    expect(ready.byKey.has('')).toBe(false);
  });
});

test('a code of a table is found by both', () => {
  expect(entryOf(smallIndex, 'voice-close-codes', 4014)?.name).toBe('Disconnected');
  expect(entryOf(smallIndex, 'http-status-codes', '5xx')?.url).toBe('/http/status/codes/5xx/');
  expect(entryOf(smallIndex, 'voice-close-codes', 50013)).toBeUndefined();
  expect(entryOf(smallIndex, 'no-such-table', 4014)).toBeUndefined();
});
