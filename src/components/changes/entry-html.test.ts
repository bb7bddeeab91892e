import { describe, expect, test } from 'vitest';
import type { ToldEvent } from '../../domain/changes/types.ts';
import { assemble } from '../../domain/codex/assemble.ts';
import { makeContent, makeHistory, makeTable } from '../../domain/testing/content.ts';
import { momentAt } from '../../domain/testing/moment.ts';
import { directoryOf } from './directory.ts';
import { entryHtml } from './entry-html.ts';

const codes = Array.from({ length: 60 }, (_, code) => [code, 'Name of today'] as const);
const directory = directoryOf(
  assemble(makeContent([makeTable('some-codes')], [makeHistory('official', 'some-codes', codes)])),
);

/** The items of an entry, without their links. */
function items(...events: ToldEvent[]): string[] {
  const set = {
    date: momentAt(0).date,
    commit: null,
    source: 'official',
    tables: [{ table: 'some-codes', events }],
  };
  const html = entryHtml(set, directory, (path) => path).toString();
  return [...html.matchAll(/<li>(.*?)<\/li>/g)].map(([, item = '']) =>
    item.replace(/<a [^>]*>|<\/a>/g, ''),
  );
}

const added = (code: number): ToldEvent => ({ kind: 'added', code, after: { label: 'A' } });

describe('a feed tells', () => {
  test('fifty rows of a kind, and how many more there are', () => {
    const rows = codes.map(([code]) => added(code));
    expect(items(...rows.slice(0, 50))).toHaveLength(50);
    const long = items(...rows.slice(0, 53));
    expect(long).toHaveLength(51);
    expect(long.slice(-2)).toEqual(['+ added: 49 A', 'and 3 more']);
  });

  test('what the source called a row at that moment, and what turned', () => {
    const changed = { kind: 'changed', code: 12, label: 'Client `Disconnect`' } as const;
    expect(items({ ...changed, fact: 'deprecated', after: true })).toEqual([
      '~ deprecated: 12 Client Disconnect',
    ]);
    expect(items({ ...changed, fact: 'direction', before: 'send', former: true })).toEqual([
      '~ direction changed: 12 Client Disconnect, send → not said, former meaning',
    ]);
    expect(items({ ...changed, label: '12', fact: 'struck', after: true })).toEqual([
      '− struck out: 12',
    ]);
  });

  test('a former meaning from the live one', () => {
    const reset = { label: 'Reset', struck: true } as const;
    expect(items({ kind: 'added', code: 11, former: true, after: reset })).toEqual([
      '~ added as a former meaning: 11 Reset',
    ]);
    expect(items({ kind: 'removed', code: 11, former: true, before: reset })).toEqual([
      '− dropped: 11 Reset, former meaning, struck out',
    ]);
  });

  test('both names of a row, as text', () => {
    const renamed = { kind: 'renamed', code: 1, fact: 'label', before: '<A>', after: 'B' } as const;
    expect(items(renamed)).toEqual(['~ renamed: 1 <del>&lt;A&gt;</del> → <ins>B</ins>']);
  });
});
