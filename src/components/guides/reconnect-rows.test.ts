import { describe, expect, test } from 'vitest';
import { assemble } from '../../domain/codex/assemble.ts';
import { makeContent, makeHistory, makeTable } from '../../domain/testing/content.ts';
import type { NoteFacts } from '../../schemas/note-facts.ts';
import { reconnectRows } from './reconnect-rows.ts';

const table = 'some-close-codes';
const note = (code: string, facts: NoteFacts) => ({
  ...{ table, code, id: `${table}/${code}` },
  ...{ summary: 'Something closed.', facts },
});
const codex = assemble(
  makeContent(
    [makeTable(table)],
    [
      makeHistory('official', table, [
        [4000, 'Unknown'],
        [4001, 'Opcode'],
        [4002, 'Decode'],
        [4003, 'Refused'],
      ]),
    ],
    {
      notes: [
        note('4003', { reconnect: { value: 'stop', ground: 'experience', but: 'For a while.' } }),
        note('4000', { reconnect: { value: 'identify', ground: 'official@2010-01-01' } }),
        note('4001', { retry: { value: 'no', ground: 'experience' } }),
      ],
    },
  ),
);

describe('what to do after a close', () => {
  test('one row for each code whose note says it, in the order of the codes', () => {
    const rows = reconnectRows(codex, table);
    expect(rows.map(({ entry, word }) => [entry.code, word])).toEqual([
      [4000, 'identify again'],
      [4003, 'stop'],
    ]);
    expect(rows[0]?.ground).toEqual({
      text: 'official, 2010-01-01',
      url: '/sources/official/',
    });
    expect(rows[0]).not.toHaveProperty('but');
    expect(rows[1]?.but).toBe('For a while.');
  });

  test('only the codes that were asked for', () => {
    expect(reconnectRows(codex, table, [4002, 4003]).map(({ entry }) => entry.code)).toEqual([
      4003,
    ]);
  });

  test('a table that is not there has none', () => {
    expect(reconnectRows(codex, 'no-table')).toEqual([]);
  });
});
