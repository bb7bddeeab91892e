import { describe, expect, test } from 'vitest';
import { entrySchema, type Entry } from '../../schemas/entry.ts';
import type { Fact } from '../../schemas/fact.ts';
import type { History } from '../../schemas/history.ts';
import type { Table } from '../../schemas/registry.ts';
import { makeTable } from '../testing/content.ts';
import { momentAt } from '../testing/moment.ts';
import { merge } from './merge.ts';

const names = makeTable('some-codes', { url: '/some/' });
const messages: Table = { ...names, labels: 'message' };

/** What a source says of code 4014: now, or until a day ago. */
function says(source: string, fact: Fact, end: 'now' | 'gone' = 'now'): History {
  const to = end === 'now' ? null : momentAt(48);
  return {
    source,
    table: 'some-codes',
    codes: [{ code: 4014, spans: [{ from: momentAt(0), to, ...fact }] }],
  };
}

function only(table: Table, histories: History[]): Entry {
  const [entry, ...others] = merge(table, histories);
  expect(others).toEqual([]);
  return entrySchema.parse(entry);
}

describe('status', () => {
  const live = { label: 'Name' };
  const struck = { label: 'Name', struck: true } as const;
  test.each([
    ['documented', [says('official', live)]],
    ['delisted', [says('official', struck), says('userdoccers', live)]],
    ['delisted', [says('official', live, 'gone'), says('userdoccers', live)]],
    ['undocumented', [says('userdoccers', live), says('discord-api-types', live, 'gone')]],
    ['retired', [says('userdoccers', struck)]],
    ['retired', [says('userdoccers', live, 'gone')]],
  ])('%s', (status, histories) => {
    expect(only(names, histories).status).toBe(status);
  });
});

describe('name', () => {
  test('comes from the first source that lists the code now and has not struck it', () => {
    expect(
      only(names, [
        says('official', { label: 'Gone' }, 'gone'),
        says('userdoccers', { label: 'Struck', struck: true }),
        says('discord-api-types', { label: 'CallConnect' }),
      ]).name,
    ).toBe('Call Connect');
  });

  test('a struck one before those that are gone', () => {
    expect(
      only(names, [
        says('official', { label: 'Gone' }, 'gone'),
        says('userdoccers', { label: 'Struck', struck: true }),
      ]).name,
    ).toBe('Struck');
  });

  test('where none lists it, the first that ever did', () => {
    expect(
      only(names, [
        says('userdoccers', { label: 'Second' }, 'gone'),
        says('official', { label: 'First' }, 'gone'),
      ]).name,
    ).toBe('First');
  });

  test('constants become a sentence among messages', () => {
    expect(only(messages, [says('userdoccers', { label: 'USER_QUARANTINE' })]).name).toBe(
      'User quarantine',
    );
  });

  test('constants follow the casing of the names around them', () => {
    const around = (label: string): History => ({
      source: 'official',
      table: 'some-codes',
      codes: [{ code: 1, spans: [{ from: momentAt(0), to: null, label }] }],
    });
    const constant = says('userdoccers', { label: 'CALL_CONNECT' });
    expect(merge(names, [around('Unknown error'), constant])[1]?.name).toBe('Call connect');
    expect(merge(names, [around('Unknown Error'), constant])[1]?.name).toBe('Call Connect');
  });

  test('a note overrides it, adds the summary, and leaves the identifier alone', () => {
    const notes = new Map([['4014', { summary: 'What happened.', name: 'Known As' }]]);
    const [entry] = merge(names, [says('official', { label: 'Call Connect' })], { notes });
    expect(entry).toMatchObject({
      name: 'Known As',
      summary: 'What happened.',
      identifier: 'CallConnect',
    });
  });
});

describe('conflicts', () => {
  test('what each source says of the name, in the order of precedence', () => {
    const entry = only(names, [
      says('discord-api-types', { label: 'Launch' }),
      says('userdoccers', { label: 'Create', struck: true }),
    ]);
    expect(entry.conflicts).toEqual([
      {
        fact: 'name',
        values: [
          { source: 'userdoccers', value: 'Create' },
          { source: 'discord-api-types', value: 'Launch' },
        ],
      },
    ]);
  });

  test('direction, reconnect and encoding, among the sources that state them', () => {
    const label = 'Name';
    const entry = only(names, [
      says('official', { label, direction: 'send', reconnect: true, encoding: 'binary' }),
      says('userdoccers', { label, direction: 'both', reconnect: false, encoding: 'json' }),
      says('discord-api-types', { label }),
    ]);
    expect(entry.conflicts.map(({ fact }) => fact)).toEqual(['direction', 'reconnect', 'encoding']);
    expect(entry.conflicts[1]?.values).toEqual([
      { source: 'official', value: 'true' },
      { source: 'userdoccers', value: 'false' },
    ]);
  });

  test('a source that no longer lists the code takes no part', () => {
    const entry = only(names, [
      says('official', { label: 'One', direction: 'send' }),
      says('userdoccers', { label: 'Two', direction: 'both' }, 'gone'),
    ]);
    expect(entry.conflicts).toEqual([]);
  });

  test('a message is not at odds with the constant that abbreviates it, but with another', () => {
    const message = { label: 'Maximum number of guilds reached (100)' };
    const constant = { label: 'MaximumNumberOfGuildsReached' };
    const other = { label: 'TooManyGuilds' };
    const conflicts = (fact: Fact): number =>
      only(messages, [says('official', message), says('discord-api-types', fact)]).conflicts.length;
    expect(conflicts(constant)).toBe(0);
    expect(conflicts(other)).toBe(1);
  });
});

describe('facts', () => {
  test('come from the first source that states them, of those that list the code now', () => {
    const entry = only(names, [
      says('official', { label: 'Name' }),
      says('userdoccers', { label: 'Name', direction: 'both' }),
      says('discord-api-types', { label: 'Name', direction: 'send', encoding: 'json' }, 'gone'),
    ]);
    expect(entry.direction).toBe('both');
    expect(entry).not.toHaveProperty('encoding');
  });

  test('where none lists it, from those that did', () => {
    const gone = says('userdoccers', { label: 'Name', direction: 'both' }, 'gone');
    expect(only(names, [gone]).direction).toBe('both');
  });
});

test('the URL is the table and the code; the sources stand in the order of precedence', () => {
  const entry = only(names, [
    says('discord-api-types', { label: 'Name' }),
    says('official', { label: 'Name' }),
  ]);
  expect(entry.url).toBe('/some/4014/');
  expect(Object.keys(entry.sources)).toEqual(['official', 'discord-api-types']);
});

test("the table's current version of a source is asked for its word", () => {
  const source = 'discord-api-types';
  const spans = (label: string): History['codes'][number]['spans'] => [
    { from: momentAt(0), to: null, label },
  ];
  const history: History = {
    source,
    table: 'some-codes',
    codes: [
      { code: 1, version: 'v8', spans: spans('Eight') },
      { code: 1, version: 'v10', spans: spans('Ten') },
    ],
  };
  const [entry] = merge(names, [history], { current: new Map([[source, 'v8']]) });
  expect(entry?.sources[source]?.label).toBe('Eight');
});
