import { expect, test } from 'vitest';
import { readContentFolder } from '../../data/read-content.ts';
import { assemble } from '../../domain/codex/assemble.ts';
import { compareIndexOf } from '../../domain/compare/compare-index.ts';
import { compare } from '../../domain/compare/compare.ts';
import { presetsOf } from '../../domain/compare/presets.ts';
import { UNOFFICIAL } from '../../domain/compare/types.ts';
import { neededSources } from './needed-sources.ts';

const codex = assemble(readContentFolder(process.cwd()));
const index = compareIndexOf(codex);
const histories = codex.sources.flatMap((view) => view.histories);
const official = { source: 'official' };

test.each([
  [{ a: official, b: official }, ['official']],
  [{ a: official, b: { source: 'userdoccers' } }, ['official', 'userdoccers']],
  [
    { a: official, b: { source: UNOFFICIAL }, table: 'voice-opcodes' },
    ['official', 'userdoccers', 'discord-api-types', 'discord-undocumented'],
  ],
  [
    { a: { source: UNOFFICIAL }, b: { source: UNOFFICIAL }, table: 'json-error-codes' },
    ['discord-api-types', 'kord', 'teufelsbot'],
  ],
])('%o needs %o', (query, sources) => {
  const needed = neededSources(query, index);
  expect(needed).toEqual(expect.arrayContaining(sources));
  expect(needed).not.toContain('iana');
  expect(needed).not.toContain('utilbot');
});

test('one source needs no other', () => {
  expect(neededSources({ a: official, b: official }, index)).toEqual(['official']);
});

test('what is needed gives the whole answer', () => {
  for (const { query } of presetsOf(index)) {
    const needed = neededSources(query, index);
    const loaded = histories.filter(({ source }) => needed.includes(source));
    expect(compare(loaded, index, query)).toEqual(compare(histories, index, query));
  }
});
