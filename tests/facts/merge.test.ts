import { describe, expect, it } from 'vitest';
import { codex, conflictOf, entryOf, tableOf } from './support/content.ts';
import { disagreements } from './support/disagreements.ts';

describe('the union', () => {
  it('holds at least 730 JSON error codes', () => {
    expect(tableOf('json-error-codes').entries.length).toBeGreaterThanOrEqual(730);
  });

  it('holds the gateway opcodes 0 to 43, with none left out and none besides', () => {
    const codes = tableOf('gateway-opcodes').entries.map(({ code }) => code);
    expect(codes).toEqual(Array.from({ length: 44 }, (_, code) => code));
  });

  it('makes at least 1,400 pages of codes: one for each code, one for each bare number', () => {
    const urls = new Set(codex.tables.flatMap(({ entries }) => entries.map(({ url }) => url)));
    expect(urls.size).toBeGreaterThanOrEqual(1180);
    expect(urls.size + codex.byNumber.size).toBeGreaterThanOrEqual(1400);
  });

  it('gives every code of a table its own URL and its own identifier', () => {
    const all = codex.tables.flatMap(({ table, entries }) =>
      entries.map(({ url, identifier }) => ({ url, identifier: `${table.id} ${identifier}` })),
    );
    expect(new Set(all.map(({ url }) => url)).size).toBe(all.length);
    expect(new Set(all.map(({ identifier }) => identifier)).size).toBe(all.length);
  });
});

describe('disagreements of the sources show as conflicts', () => {
  it.each(disagreements)('%s %s, %s', (table, code, fact, values) => {
    expect(conflictOf(table, code, fact)).toEqual(values);
  });

  it('finds none where names differ in case and punctuation alone', () => {
    expect(conflictOf('gateway-opcodes', 11, 'name')).toBeUndefined();
    expect(conflictOf('json-error-codes', 10001, 'name')).toBeUndefined();
  });

  it('shows the two meanings of voice 11: Clients Connect now, Reset before', () => {
    const { name, sources, conflicts } = entryOf('voice-opcodes', 11);
    expect(name).toBe('Clients Connect');
    expect(conflicts).toContainEqual({
      fact: 'name',
      values: expect.arrayContaining([
        { source: 'official', value: 'Clients Connect' },
        { source: 'userdoccers', value: 'Reset' },
      ]) as unknown,
    });
    expect(sources.userdoccers).toMatchObject({
      label: 'Clients Connect',
      former: { label: 'Reset', direction: 'both', struck: true, since: '2024-12-28' },
    });
  });
});

describe('status', () => {
  it('has gateway close 4006 official for one day', () => {
    const { status, sources } = entryOf('gateway-close-codes', 4006);
    expect(status).toBe('delisted');
    expect(sources.official).toMatchObject({ since: '2016-06-05', until: '2016-06-06' });
    expect(sources.userdoccers).toMatchObject({ struck: true });
  });

  it('has gateway op 5 delisted since 2018-09-11', () => {
    const { status, sources } = entryOf('gateway-opcodes', 5);
    expect(status).toBe('delisted');
    expect(sources.official).toMatchObject({ until: '2018-09-11' });
  });

  it('has gateway op 12, which every source that lists it has struck, as retired', () => {
    const { status, sources } = entryOf('gateway-opcodes', 12);
    expect(sources.official).toBeUndefined();
    expect(Object.values(sources).every(({ struck }) => struck === true)).toBe(true);
    expect(status).toBe('retired');
  });

  it('has gateway op 15 retired: the lists that still hold it are at rest since before the strike', () => {
    const { status, sources } = entryOf('gateway-opcodes', 15);
    expect(sources.userdoccers).toMatchObject({ struck: true, struckSince: '2024-11-30' });
    expect(sources['discord-undocumented']).not.toHaveProperty('struck');
    expect(status).toBe('retired');
  });

  it('has op 43 documented and op 14 undocumented', () => {
    expect(entryOf('gateway-opcodes', 43).status).toBe('documented');
    expect(entryOf('gateway-opcodes', 14).status).toBe('undocumented');
  });
});
