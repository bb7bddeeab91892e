import { describe, expect, test } from 'vitest';
import { librarySchema, type Library, type LibraryNames } from '../../schemas/library.ts';
import { makeContent, makeHistory, makeSource, makeTable } from '../testing/content.ts';
import { momentAt } from '../testing/moment.ts';
import { assemble } from './assemble.ts';
import { libraryNames } from './library-names.ts';
import type { Content } from './types.ts';

const json = makeTable('json', { precedence: ['official', 'types'] });
const voice = makeTable('voice', { precedence: ['official'] });
const commit = 'c'.repeat(40);
const head = 'd'.repeat(40);

const door = librarySchema.parse({
  id: 'door',
  name: 'Door',
  language: 'rust',
  repository: 'knock/door',
  files: [
    { table: 'json', path: 'src/error.rs', symbol: 'Code.Error' },
    { table: 'voice', path: 'src/old.rs', symbol: 'Voice', commit, until: '1.0', bare: true },
  ],
});
const types = librarySchema.parse({
  id: 'types',
  name: 'Types',
  language: 'typescript',
  repository: 'knock/types',
  source: 'types',
  symbols: { json: 'Codes' },
});
const read: LibraryNames = {
  library: 'door',
  tables: [
    {
      ...{ table: 'json', path: 'src/error.rs', symbol: 'Code.Error', commit, date: '2024-05-02' },
      names: [
        { code: 1, name: 'Gone', line: 7 },
        { code: 1, name: 'Lost', line: 9 },
      ],
    },
    {
      ...{ table: 'voice', path: 'src/old.rs', symbol: 'Voice', commit, date: '2024-05-02' },
      names: [{ code: 1, name: 'QUIET', line: 3 }],
    },
  ],
};

function content(rest: Partial<Content> = {}): Content {
  const made = makeContent(
    [json, voice],
    [
      makeHistory('official', 'json', [
        [1, 'It is gone'],
        [2, 'It is lost'],
      ]),
      makeHistory('types', 'json', [[1, { label: 'It is gone', identifier: 'IsGone' }]]),
      makeHistory('official', 'voice', [[1, 'Quiet']]),
    ],
    { libraries: [types, door], libraryNames: [read], ...rest },
  );
  const source = {
    ...makeSource('types', { json: 'v2' }),
    repository: 'knock/types',
    files: ['v1', 'v2'].map((version) => ({ path: `${version}.ts`, tables: ['json'], version })),
  };
  const history = made.histories.find((each) => each.source === 'types');
  const [line] = history?.codes ?? [];
  // Histories that were given may have been made here before.
  if (line !== undefined && line.version === undefined) {
    history?.codes.push({ ...line, version: 'v2' });
    line.version = 'v1';
  }
  return {
    ...made,
    sources: made.sources.map((each) => (each.id === 'types' ? source : each)),
    heads: made.heads.map((each) =>
      each.source === 'types'
        ? {
            source: 'types',
            head: { ...momentAt(0), commit: head },
            files: { json: ['v1.ts', 'v2.ts'] },
          }
        : each,
    ),
  };
}

/** What libraries call a code, in short. */
function called(table: string, code: number, rest: Partial<Content> = {}) {
  const codex = assemble(content(rest));
  const view = codex.tables.find((each) => each.table.id === table);
  const entry = view?.entries.find((each) => each.code === code);
  if (view === undefined || entry === undefined) throw new Error(`No ${table} ${String(code)}.`);
  return libraryNames(codex, view, entry);
}

describe('the names of a code', () => {
  test('come in the order of the registry, one that a library has twice comes twice', () => {
    expect(called('json', 1).map(({ library, written }) => `${library.id} ${written}`)).toEqual([
      'types Codes.IsGone',
      'door Code::Error::Gone',
      'door Code::Error::Lost',
    ]);
  });

  test('lead to their lines, or to the file of the source at its head that speaks for it', () => {
    expect(called('json', 1).map(({ url }) => url)).toEqual([
      `https://github.com/knock/types/blob/${head}/v2.ts`,
      `https://github.com/knock/door/blob/${commit}/src/error.rs#L7`,
      `https://github.com/knock/door/blob/${commit}/src/error.rs#L9`,
    ]);
  });

  test('stand alone where nobody writes the enum, and tell the last release that has them', () => {
    expect(called('voice', 1)).toEqual([
      {
        library: { id: 'door', name: 'Door', language: 'rust' },
        ...{ name: 'QUIET', written: 'QUIET', until: '1.0', path: 'src/old.rs', commit, line: 3 },
        url: `https://github.com/knock/door/blob/${commit}/src/old.rs#L3`,
      },
    ]);
  });

  test('are none where no library has one', () => {
    expect(called('json', 2)).toEqual([]);
  });

  test('of a source are those that it lists now', () => {
    const gone = content();
    for (const line of gone.histories.find(({ source }) => source === 'types')?.codes ?? []) {
      for (const span of line.spans) span.to = momentAt(5);
    }
    expect(
      called('json', 1, { histories: gone.histories }).map(({ library }) => library.id),
    ).toEqual(['door', 'door']);
  });
});

describe('refuses', () => {
  const changed = (change: Partial<Library>): Library[] => [types, { ...door, ...change }];
  const other = (at: number, change: Partial<LibraryNames['tables'][number]>): LibraryNames[] => [
    {
      ...read,
      tables: read.tables.map((table, index) => (index === at ? { ...table, ...change } : table)),
    },
  ];

  test.each([
    ['a library of a source that is none', { libraries: changed({ source: 'nobody' }) }, 'nobody'],
    ['symbols of a table that is none', { libraries: changed({ symbols: { x: 'X' } }) }, 'x'],
    ['names of a library that is none', { libraries: [types] }, 'door'],
    [
      'a name of a code that is none',
      { libraryNames: other(0, { names: [{ code: 9, name: 'A', line: 1 }] }) },
      '9',
    ],
    ['names that were not read', { libraryNames: [] }, 'none'],
    [
      'names that nobody asks for',
      { libraryNames: other(0, { symbol: 'Other' }) },
      'Other for json',
    ],
    ['names read at another commit', { libraryNames: other(1, { commit: head }) }, head],
  ])('%s', (_, rest, received) => {
    expect(() => assemble(content(rest))).toThrow(new RegExp(`received: .*${received}`));
  });
});
