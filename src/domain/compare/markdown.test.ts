import { expect, test } from 'vitest';
import { comparisonMarkdown } from './markdown.ts';
import { compare } from './compare.ts';
import { comparisonReport } from './report.ts';
import type { History } from '../../schemas/history.ts';
import type { CompareIndex } from './types.ts';
import { momentAt } from '../testing/moment.ts';

const origin = 'https://example.org/opcodex';
const commits = 'https://github.com/discord/discord-api-docs/commit/';
const open = { from: momentAt(0), to: null };

const histories: History[] = [
  {
    source: 'official',
    table: 'json-error-codes',
    codes: [
      { code: 1, spans: [{ ...open, label: 'Only one can have `parent_id` <b>' }] },
      {
        code: 2,
        spans: [
          { from: momentAt(0), to: momentAt(100), label: 'Limit *reached* (10)' },
          { from: momentAt(100), to: null, label: 'Limit *reached* (15)' },
        ],
      },
      { code: 3, spans: [{ from: momentAt(0), to: momentAt(100), label: 'Gone' }] },
      { code: 4, spans: [{ from: momentAt(100), to: null, label: 'New', struck: true }] },
      { code: 5, spans: [{ ...open, label: 'The same' }] },
    ],
  },
];

const index: CompareIndex = {
  tables: [
    {
      id: 'json-error-codes',
      name: 'JSON error codes',
      url: '/json/',
      labels: 'message',
      protocol: 'discord',
      group: 'JSON',
      authority: 'official',
      precedence: ['official'],
    },
  ],
  sources: [
    {
      id: 'official',
      name: 'Official',
      repository: 'discord/discord-api-docs',
      read: '2024-02-01',
      tables: { 'json-error-codes': { times: [{ from: momentAt(0).date, to: null }] } },
    },
  ],
};

const year = compare(histories, index, {
  a: { source: 'official', at: '2024-01-01' },
  b: { source: 'official', at: '2024-02-01' },
});

test('Markdown has a heading that links back, counts, and a line for each code', () => {
  expect(comparisonMarkdown(year, index, { origin })).toBe(
    `### [Official, 2024-01-01 → Official, 2024-02-01](${origin}/compare/?a=official@2024-01-01&b=official@2024-02-01)

#### JSON error codes: added 1, removed 1, renamed 1

**Added**

- [4](${origin}/json/4/) New (struck out) ([2024-01-05](${commits}${momentAt(100).commit ?? ''}))

**Removed**

- [3](${origin}/json/3/) Gone ([2024-01-05](${commits}${momentAt(100).commit ?? ''}))

**Renamed**

- [2](${origin}/json/2/) Limit \\*reached\\* (10) → Limit \\*reached\\* (15) ([2024-01-05](${commits}${momentAt(100).commit ?? ''}))
`,
  );
});

test('nothing in a label reads as Markdown or HTML', () => {
  const added = compare(histories, index, {
    a: { source: 'official', at: '2023-01-01' },
    b: { source: 'official' },
  });
  expect(added.lone).toHaveLength(1);
  const lone = {
    ...year,
    tables: year.tables.map((table) => ({
      ...table,
      added: year.tables[0]!.removed.map((each) => ({
        ...each,
        b: { source: 'official', fact: { label: 'A `x_y` <b> & [z](w)' } },
      })),
    })),
  };
  expect(comparisonMarkdown(lone, index, { origin })).toContain(
    'A \\`x\\_y\\` \\<b\\> \\& \\[z\\](w)',
  );
});

test('editions that do not differ are said not to', () => {
  const none = compare(histories, index, { a: { source: 'official' }, b: { source: 'official' } });
  expect(comparisonMarkdown(none, index, { origin })).toMatch(/No difference\.\n$/);
});

test('the report for programs holds what each edition says, since when and by which commit', () => {
  const { tables, onlyIn, unversioned, ...rest } = comparisonReport(year, index, { origin });
  expect(rest).toEqual({
    a: 'official@2024-01-01',
    b: 'official@2024-02-01',
    url: `${origin}/compare/?a=official@2024-01-01&b=official@2024-02-01`,
  });
  expect([onlyIn, unversioned]).toEqual([{ a: [], b: [] }, []]);
  const since = (hours: number): unknown => {
    const { date, commit } = momentAt(hours);
    return { since: date, commit };
  };
  expect(tables).toEqual([
    {
      table: 'json-error-codes',
      counts: { a: 4, b: 4, added: 1, removed: 1, renamed: 1, changed: 0, same: 2 },
      unstated: [],
      added: [
        {
          code: 4,
          b: { source: 'official', label: 'New', struck: true, ...(since(100) as object) },
        },
      ],
      removed: [{ code: 3, a: { source: 'official', label: 'Gone', ...(since(0) as object) } }],
      renamed: [
        {
          code: 2,
          fact: 'label',
          a: { source: 'official', label: 'Limit *reached* (10)', ...(since(0) as object) },
          b: { source: 'official', label: 'Limit *reached* (15)', ...(since(100) as object) },
        },
      ],
      changed: [],
    },
  ]);
});

test('an edition without a date takes its last reading, so that the link stays true', () => {
  const now = compare(histories, index, {
    a: { source: 'official', at: '2024-01-01' },
    b: { source: 'official' },
  });
  const link = '?a=official@2024-01-01&b=official@2024-02-01';
  expect(comparisonMarkdown(now, index, { origin })).toContain(link);
  expect(comparisonReport(now, index, { origin }).b).toBe('official@2024-02-01');
});

test('what is too long for an issue is told in counts', () => {
  const [table] = year.tables;
  const added = Array.from({ length: 2000 }, () => table!.added[0]!);
  const long = comparisonMarkdown({ ...year, tables: [{ ...table!, added }] }, index, { origin });
  expect(long.length).toBeLessThan(1000);
  expect(long).toContain('#### JSON error codes: added 2000, removed 1, renamed 1');
});
