import type { Code } from '../../schemas/code.ts';
import type { Fact } from '../../schemas/fact.ts';
import type { History } from '../../schemas/history.ts';
import { sourceSchema, tableSchema, type Source, type Table } from '../../schemas/registry.ts';
import type { Content } from '../codex/types.ts';
import { momentAt } from './moment.ts';

/** A table to test with; only its id, URL and likelihood matter to most tests. */
export function makeTable(id: string, rest: Partial<Table> = {}): Table {
  return tableSchema.parse({
    id,
    name: id,
    singular: id,
    protocol: 'discord',
    url: `/${id.replaceAll('-', '/')}/`,
    group: id,
    prefix: id,
    summary: 'Codes to test with.',
    authority: 'official',
    precedence: ['official', 'userdoccers', 'discord-api-types'],
    likelihood: 1,
    ...rest,
  });
}

/** A source that has been read. */
export function makeSource(id: string, current: Source['current'] = {}): Source {
  return sourceSchema.parse({
    id,
    name: id,
    short: id.slice(0, 8),
    summary: 'A source to test with.',
    licence: 'none',
    kind: 'git',
    dialect: 'official-markdown',
    current,
    files: [{ path: 'codes.md', tables: ['some-codes'] }],
  });
}

/** A history in which every code has been listed since the first day and still is. */
export function makeHistory(
  source: string,
  table: string,
  codes: readonly (readonly [Code, string | Fact])[],
): History {
  return {
    source,
    table,
    codes: codes.map(([code, fact]) => ({
      code,
      spans: [
        {
          from: momentAt(0),
          to: null,
          ...(typeof fact === 'string' ? { label: fact } : fact),
        },
      ],
    })),
  };
}

/** A content folder of these tables and histories, with every source that they name. */
export function makeContent(
  tables: Table[],
  histories: History[],
  rest: Partial<Content> = {},
): Content {
  const ids = [...new Set(tables.flatMap(({ precedence }) => precedence))];
  return {
    tables,
    sources: ids.map((id) => makeSource(id)),
    heads: ids.map((source) => ({ source, head: momentAt(0), files: {} })),
    histories,
    payloads: [],
    phrases: [],
    identifiers: [],
    libraries: [],
    libraryNames: [],
    notes: [],
    families: [],
    ...rest,
  };
}
