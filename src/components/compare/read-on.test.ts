import { describe, expect, it } from 'vitest';
import { UNOFFICIAL, type CompareIndex } from '../../domain/compare/types.ts';
import { makeTable } from '../../domain/testing/content.ts';
import { readOn } from './read-on.ts';

const [own, other] = ['own-codes', 'other-codes'].map((id) => makeTable(id));
const source = (
  id: string,
  read: string,
  ...tables: string[]
): CompareIndex['sources'][number] => ({
  id,
  name: id,
  repository: null,
  read,
  tables: Object.fromEntries(tables.map((table) => [table, { times: [] }])),
});
const index: CompareIndex = {
  tables: [own!, other!],
  sources: [
    source('official', '2026-09-01', 'own-codes', 'other-codes'),
    source('userdoccers', '2026-07-22', 'own-codes'),
    source('kord', '2026-03-01', 'own-codes', 'other-codes'),
    source('iana', '2026-11-21'),
  ],
};

describe('readOn', () => {
  it('is the reading of a source', () => {
    expect(readOn({ source: 'official' }, undefined, index)).toBe('2026-09-01');
  });

  it('is the newest of the merged sources that speak in the table, the authority left out', () => {
    expect(readOn({ source: UNOFFICIAL }, 'own-codes', index)).toBe('2026-07-22');
    expect(readOn({ source: UNOFFICIAL }, 'other-codes', index)).toBe('2026-03-01');
    expect(readOn({ source: UNOFFICIAL }, undefined, index)).toBe('2026-07-22');
  });
});
