import { expect, test } from 'vitest';
import { assemble } from '../codex/assemble.ts';
import type { Content } from '../codex/types.ts';
import { makeContent, makeHistory, makeTable } from '../testing/content.ts';
import { buildIndex } from './build-index.ts';

const table = makeTable('json', { labels: 'message' });
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

const columnsOf = (rest: Partial<Content> = {}) =>
  buildIndex(assemble(makeContent([table], histories, rest))).tables[0];

test('the columns hold what cannot be derived, and nothing twice', () => {
  expect(columnsOf()).toEqual({
    id: 'json',
    name: 'json',
    singular: 'json',
    prefix: 'json',
    group: 'json',
    protocol: 'discord',
    url: '/json/',
    likelihood: 1,
    codes: '10003 40010 9987',
    statuses: 'ddr',
    names: 'Unknown channel\t\nYou lack permissions\tmissing permissions\tno rights\nGone\t',
  });
});

test('families that have a page are a line each, with their names', () => {
  const placed = (family: string, name: string) => ({
    ...{ table: 'json', family, name, id: `json/${family}`, summary: 'Alike.' },
  });
  const content = makeContent([{ ...table, families: true }], histories, {
    families: [placed('5xxxx', 'Access and form'), placed('1xxxx', 'Unknown\tthings')],
  });
  expect(buildIndex(assemble(content)).tables[0]?.families).toBe(
    '1xxxx\tUnknown things\n5xxxx\tAccess and form',
  );
});

test('phrases stand behind what the sources call a code, in their own order', () => {
  const phrases = [{ table: 'json', phrases: { '50013': ['role too low', 'access denied'] } }];
  expect(columnsOf({ phrases })).toEqual({
    ...columnsOf(),
    names:
      'Unknown channel\t\nYou lack permissions\tmissing permissions\tno rights\trole too low\taccess denied\nGone\t',
  });
});
