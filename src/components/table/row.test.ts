import { describe, expect, test } from 'vitest';
import type { TableView } from '../../domain/codex/types.ts';
import { merge } from '../../domain/merge/merge.ts';
import { tableSchema, type Source } from '../../schemas/registry.ts';
import type { History, Line } from '../../schemas/history.ts';
import { rowOf, type RowView } from './row.ts';
import { sourceChoices, statusCounts } from './tally.ts';

const table = tableSchema.parse({
  id: 'json-error-codes',
  name: 'JSON error codes',
  singular: 'JSON error code',
  protocol: 'discord',
  url: '/json/',
  group: 'JSON',
  summary: 'Codes in bodies.',
  prefix: 'JSON',
  authority: 'official',
  precedence: ['official', 'kord'],
  labels: 'message',
  likelihood: 1,
});

const sources = ['official', 'kord'].map(
  (id) => ({ id, name: id.toUpperCase(), short: id.slice(0, 3) }) as Source,
);

function line(code: number, label: string, from: string, more: Partial<Line['spans'][0]> = {}) {
  const moment = { date: `${from}T00:00:00Z`, commit: null };
  return { code, spans: [{ from: moment, to: null, label, ...more }] } satisfies Line;
}

function approximately(each: Line): Line {
  return {
    ...each,
    spans: each.spans.map((span) => ({ ...span, from: { ...span.from, approximate: true } })),
  };
}

/** The table merged from the lines of its two sources, with its rows. */
function viewOf(official: Line[], kord: Line[]): { view: TableView; rows: RowView[] } {
  const histories: History[] = [
    { source: 'official', table: table.id, codes: official },
    { source: 'kord', table: table.id, codes: kord },
  ];
  const entries = merge(table, histories);
  const about = { payloads: new Map(), phrases: new Map(), notes: new Map(), families: new Map() };
  const view = { table, entries, histories, sources, ...about };
  return { view, rows: entries.map((entry) => rowOf(entry, view)) };
}

describe('rowOf', () => {
  test('a code is as old as its first listing, to the month', () => {
    const { rows } = viewOf([line(1, 'A', '2021-05-04')], [line(1, 'A', '2019-12-31')]);
    expect(rows[0]).toMatchObject({ since: '2019-12', sinceApproximate: false });
  });

  test('an approximate date says so, unless an exact one is as early', () => {
    const kord = [approximately(line(1, 'A', '2020-01-01'))];
    const later = viewOf([line(1, 'A', '2020-01-02')], kord);
    expect(later.rows[0]).toMatchObject({ since: '2020-01', sinceApproximate: true });
    const alike = viewOf([line(1, 'A', '2020-01-01')], kord);
    expect(alike.rows[0]?.sinceApproximate).toBe(false);
  });

  test('the filter also finds what the row does not show: other labels, once each', () => {
    const { rows } = viewOf(
      [line(1, 'You lack permissions', '2020-01-01')],
      [line(1, 'PermissionLack', '2020-01-01')],
    );
    expect(rows[0]?.aliases).toBe('');
    const other = viewOf(
      [line(1, 'No entry', '2020-01-01')],
      [line(1, 'Door shut', '2020-01-01', { identifier: 'ShutDoor' })],
    );
    expect(other.view.entries[0]).toMatchObject({ name: 'No entry', identifier: 'ShutDoor' });
    expect(other.rows[0]?.aliases).toBe('Door shut');
  });
});

test('a row has the remark of our note on how to connect again', () => {
  const { view } = viewOf([line(1, 'A', '2020-01-01'), line(2, 'B', '2020-01-01')], []);
  const reconnect = { value: 'resume', ground: 'experience', but: 'After a pause.' } as const;
  const note = { summary: 'It closed.', table: table.id, code: '1', id: 'x', facts: { reconnect } };
  const told = { ...view, notes: new Map([['1', note]]) };
  expect(view.entries.map((entry) => rowOf(entry, told).remark)).toEqual([
    'After a pause.',
    undefined,
  ]);
});

test('statuses and stances are counted as the rows show them', () => {
  const { view, rows } = viewOf(
    [line(1, 'A', '2020-01-01'), line(2, 'B', '2020-01-01')],
    [line(2, 'Door shut', '2020-01-01'), line(3, 'C', '2020-01-01')],
  );
  expect(statusCounts(view.entries)).toEqual([
    { status: 'documented', count: 2 },
    { status: 'undocumented', count: 1 },
  ]);
  expect(sourceChoices(rows, sources)).toEqual([
    {
      label: 'OFFICIAL',
      choices: [
        { value: 'official', label: 'listed by off (2)' },
        { value: 'official.missing', label: 'missing in off (1)' },
      ],
    },
    {
      label: 'KORD',
      choices: [
        { value: 'kord', label: 'listed by kor (2)' },
        { value: 'kord.missing', label: 'missing in kor (1)' },
        { value: 'kord.differs', label: 'differs in kor (1)' },
      ],
    },
  ]);
});
