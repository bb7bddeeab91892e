import { expect, test } from 'vitest';
import { assemble } from '../codex/assemble.ts';
import { makeContent, makeHistory, makeTable } from '../testing/content.ts';
import { buildIndex } from './build-index.ts';

const table = makeTable('json', { labels: 'message' });

test('a record holds what cannot be derived, and nothing twice', () => {
  const histories = [
    makeHistory('official', 'json', [
      [10003, 'Unknown channel'],
      [50013, 'You lack permissions'],
    ]),
    makeHistory('userdoccers', 'json', [
      [10003, 'UNKNOWN_CHANNEL'],
      [50013, { label: 'NoRights', struck: true }],
      [60000, { label: 'Gone', struck: true }],
    ]),
    makeHistory('discord-api-types', 'json', [[50013, 'MissingPermissions']]),
  ];
  const note = { table: 'json', code: '10003', id: 'json/10003', summary: 'No such channel.' };
  const index = buildIndex(assemble(makeContent([table], histories, { notes: [note] })));
  expect(index.records).toEqual([
    [0, 10003, 'Unknown channel', '', 'd', 'No such channel.'],
    [0, 50013, 'You lack permissions', 'MissingPermissions', 'd', '', ['NoRights']],
    [0, 60000, 'Gone', '', 'r'],
  ]);
  expect(index.tables).toEqual([
    {
      id: 'json',
      name: 'json',
      singular: 'json',
      prefix: 'json',
      group: 'json',
      protocol: 'discord',
      url: '/json/',
      likelihood: 1,
    },
  ]);
});
