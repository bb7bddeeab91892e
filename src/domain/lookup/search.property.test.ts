import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assemble } from '../codex/assemble.ts';
import { arbitraryHistories, arbitraryLabel } from '../testing/arbitrary-history.ts';
import { makeContent, makeTable } from '../testing/content.ts';
import { normalise } from '../text/normalise.ts';
import { buildIndex } from './build-index.ts';
import { search } from './search.ts';

const tables = [
  makeTable('gateway-opcodes', { prefix: 'op', likelihood: 1 }),
  makeTable('json-error-codes', { labels: 'message', likelihood: 2 }),
];
const arbitraryCodex = fc
  .tuple(...tables.map(arbitraryHistories))
  .map((histories) => assemble(makeContent(tables, histories.flat())));

test('no text makes it throw, and no hit comes twice', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    arbitraryLabel,
    fc.constant('op 10 -1 5xx'),
  );
  fc.assert(
    fc.property(arbitraryCodex, text, (codex, query) => {
      const hits = search(buildIndex(codex), query, 100);
      expect(new Set(hits.map(({ url }) => url)).size).toBe(hits.length);
    }),
  );
});

test('a code finds every table that has it, before all else', () => {
  fc.assert(
    fc.property(arbitraryCodex, (codex) => {
      const index = buildIndex(codex);
      const entries = codex.tables.flatMap((view) => view.entries);
      for (const { code } of entries) {
        const bearers = entries.filter((entry) => entry.code === code).map(({ url }) => url);
        const hits = search(index, String(code), 100);
        expect(
          hits
            .slice(0, bearers.length)
            .map(({ url }) => url)
            .sort(),
        ).toEqual(bearers.sort());
        expect(hits[0]?.reason).toBe('code');
      }
    }),
  );
});

test('an identifier finds its own code first, or one with the same name', () => {
  fc.assert(
    fc.property(arbitraryCodex, (codex) => {
      const index = buildIndex(codex);
      for (const entry of codex.tables.flatMap((view) => view.entries)) {
        const hits = search(index, entry.identifier, 100);
        const own = hits.findIndex(({ url }) => url === entry.url);
        expect(own).not.toBe(-1);
        const key = normalise(entry.identifier);
        for (const { code, name, identifier } of hits.slice(0, own)) {
          expect([code, name, identifier].map((text) => normalise(String(text)))).toContain(key);
        }
      }
    }),
  );
});

test('a record gives back the entry that it was made from', () => {
  fc.assert(
    fc.property(arbitraryCodex, (codex) => {
      const index = buildIndex(codex);
      for (const entry of codex.tables.flatMap((view) => view.entries)) {
        const hit = search(index, String(entry.code), 100).find(({ url }) => url === entry.url);
        expect(hit).toMatchObject({
          code: entry.code,
          name: entry.name,
          identifier: entry.identifier,
          status: entry.status,
        });
      }
    }),
  );
});
