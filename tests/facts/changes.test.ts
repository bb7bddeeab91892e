import { describe, expect, it } from 'vitest';
import { changeLog } from '../../src/domain/changes/log.ts';
import { toldLog } from '../../src/domain/changes/told.ts';
import type { ChangeEvent } from '../../src/schemas/change.ts';
import type { Code } from '../../src/schemas/code.ts';
import { codex, content, editionOf, historyOf } from './support/content.ts';

const log = changeLog(codex);

/** What a source's log says of a table on a day (UTC), in the order of the log. */
function eventsOn(source: string, table: string, day: string): ChangeEvent[] {
  return log
    .filter((set) => set.source === source && set.date.startsWith(day))
    .flatMap(({ tables }) => tables.filter((each) => each.table === table))
    .flatMap(({ events }) => events);
}

/** What is said of one code alone. */
function rowsOn(source: string, table: string, day: string, code: Code): unknown[] {
  return eventsOn(source, table, day).filter((event) => 'code' in event && event.code === code);
}

describe('mistakes are told once, where they were undone', () => {
  it('the official JSON table, gone for 70 minutes on 2022-02-01', () => {
    const sets = log.filter(
      ({ source, date }) => source === 'official' && date.startsWith('2022-02-01'),
    );
    expect(sets.map(({ date, tables }) => [date, tables.map(({ table }) => table)])).toEqual([
      ['2022-02-01T23:52:53Z', ['json-error-codes']],
    ]);
    const [event, ...others] = eventsOn('official', 'json-error-codes', '2022-02-01');
    expect(others).toEqual([]);
    expect(event).toMatchObject({ kind: 'slip', what: 'missing', whole: true });
    expect(event).toMatchObject({ from: { date: '2022-02-01T22:42:14Z' } });
    const codes = event && 'codes' in event ? event.codes : [];
    const before = editionOf('official', 'json-error-codes', '2022-02-01T22:42:13Z');
    expect(codes).toEqual(before.map(({ code }) => code));
    expect(codes).toHaveLength(148);
  });

  it('50013 gone and 70001 there for 45 minutes on 2016-06-07', () => {
    const from = expect.objectContaining({ date: '2016-06-07T19:34:04Z' }) as unknown;
    expect(eventsOn('official', 'json-error-codes', '2016-06-07')).toEqual([
      { kind: 'slip', what: 'missing', from, codes: [50013] },
      { kind: 'slip', what: 'present', from, codes: [70001] },
    ]);
  });

  it('an event under another name for 17 hours in April 2022', () => {
    expect(eventsOn('official', 'dispatch-events', '2022-04-27')).toEqual([]);
    expect(eventsOn('official', 'dispatch-events', '2022-04-28')).toMatchObject([
      { kind: 'added', code: 'APPLICATION_COMMAND_PERMISSIONS_UPDATE' },
      {
        kind: 'slip',
        what: 'present',
        from: { date: '2022-04-27T23:49:11Z' },
        codes: ['APPLICATION_COMMAND_PERMISSIONS_UPDATED'],
      },
    ]);
  });

  it('what took longer than a day to mend is told as it happened: CHANNEL_DELETE in 2017', () => {
    expect(eventsOn('official', 'dispatch-events', '2017-07-31')).toMatchObject([
      { kind: 'removed', code: 'CHANNEL_DELETE' },
    ]);
    expect(eventsOn('official', 'dispatch-events', '2017-08-02')).toMatchObject([
      { kind: 'added', code: 'CHANNEL_DELETE', again: true },
    ]);
  });

  it('no other slip is known', () => {
    const slips = log.flatMap(({ source, date, tables }) =>
      tables.flatMap(({ events }) =>
        events.filter(({ kind }) => kind === 'slip').map(() => `${source} ${date.slice(0, 10)}`),
      ),
    );
    expect(slips).toEqual([
      'official 2022-04-28',
      'official 2022-02-01',
      'official 2016-06-07',
      'official 2016-06-07',
    ]);
  });
});

describe('lists that come and go are one line each', () => {
  it("Userdoccers' JSON table is gone on 2023-02-11", () => {
    const events = eventsOn('userdoccers', 'json-error-codes', '2023-02-11');
    expect(events).toMatchObject([{ kind: 'ended' }]);
    expect(events[0]).toHaveProperty('codes.length', 137);
  });

  it("Userdoccers' RPC tables are gone from then until 2026-03-20", () => {
    for (const [table, had] of [
      ['rpc-error-codes', 16],
      ['rpc-close-codes', 6],
    ] as const) {
      expect(eventsOn('userdoccers', table, '2023-02-11')).toMatchObject([{ kind: 'ended' }]);
      const [back, ...others] = eventsOn('userdoccers', table, '2026-03-20');
      expect(back).toMatchObject({
        kind: 'returned',
        from: { date: '2023-02-11T18:01:21Z', commit: expect.stringMatching(/^33f1497/) as string },
      });
      expect(back).toHaveProperty('codes.length', had);
      const added = others.filter(({ kind }) => kind === 'added');
      const now = editionOf('userdoccers', table, '2026-03-20').length;
      expect(added).toHaveLength(now - had);
    }
  });

  it('the docs of Utilbot are gone on 2026-03-20 (UTC)', () => {
    for (const table of ['utilbot-opcodes', 'utilbot-error-codes']) {
      expect(eventsOn('utilbot', table, '2026-03-20')).toMatchObject([{ kind: 'ended' }]);
    }
  });

  it('discord-api-types begins its tenth version in one line for each table', () => {
    for (const table of ['gateway-opcodes', 'gateway-close-codes', 'dispatch-events']) {
      expect(eventsOn('discord-api-types', table, '2022-02-15')).toMatchObject([
        { kind: 'began', versions: ['v10'] },
      ]);
    }
  });

  it('a source without a history is read once, and says nothing else', () => {
    for (const id of ['kord', 'gateway-list', 'iana', 'seen-in-the-wild']) {
      const [set, ...others] = log.filter(({ source }) => source === id);
      expect(others).toEqual([]);
      expect(set?.approximate).toBe(true);
      const kinds = set?.tables.flatMap(({ events }) => events.map(({ kind }) => kind)) ?? [];
      expect(new Set(kinds)).toEqual(new Set(['read']));
    }
    const [read] = eventsOn('kord', 'json-error-codes', '2026-11-21');
    expect(read).toHaveProperty('codes.length', historyOf('kord', 'json-error-codes').codes.length);
  });

  it('every table of every source begins or is read before anything else happens to it', () => {
    const first = new Map<string, ChangeEvent['kind']>();
    for (const { source, tables } of [...log].reverse()) {
      for (const { table, events } of tables) {
        const key = `${source} ${table}`;
        if (!first.has(key)) first.set(key, events[0]!.kind);
      }
    }
    expect(first.size).toBe(content.histories.length);
    expect([...first].filter(([, kind]) => kind !== 'began' && kind !== 'read')).toEqual([]);
  });
});

describe('columns that begin are one line each', () => {
  it.each([
    ['gateway-close-codes', '2021-12-21', 'reconnect', 14],
    ['gateway-opcodes', '2017-08-18', 'direction', 12],
    ['voice-opcodes', '2017-08-18', 'direction', 6],
    ['voice-opcodes', '2024-09-17', 'encoding', 11],
  ])('official %s on %s: %s', (table, day, fact, count) => {
    const events = eventsOn('official', table, day);
    const stated = events.filter((event) => event.kind === 'stated' && event.fact === fact);
    expect(stated).toHaveLength(1);
    const codes = stated.flatMap((event) =>
      'values' in event ? event.values.flatMap((value) => value.codes) : [],
    );
    expect(codes).toHaveLength(count);
    expect(events.filter((event) => event.kind === 'changed')).toEqual([]);
  });

  it('names the close codes after which Discord says not to reconnect', () => {
    const [event] = eventsOn('official', 'gateway-close-codes', '2021-12-21');
    expect(event).toMatchObject({
      values: [{ value: true }, { value: false, codes: [4004, 4010, 4011, 4012, 4013, 4014] }],
    });
  });
});

type Known = [source: string, table: string, day: string, code: Code, event: object];

const rename = (before: string, after: string): object => ({
  kind: 'renamed',
  fact: 'label',
  before,
  after,
});

const known: Known[] = [
  ['official', 'gateway-opcodes', '2016-03-30', 7, rename('Redirect', 'Reconnect')],
  ['official', 'gateway-opcodes', '2018-09-11', 5, { kind: 'removed' }],
  ['official', 'gateway-opcodes', '2020-02-20', 3, rename('Status Update', 'Presence Update')],
  ['official', 'gateway-close-codes', '2016-06-06', 4006, { kind: 'removed' }],
  [
    'official',
    'json-error-codes',
    '2023-03-18',
    30007,
    rename('Maximum number of webhooks reached (10)', 'Maximum number of webhooks reached (15)'),
  ],
  [
    'official',
    'json-error-codes',
    '2026-06-23',
    30003,
    rename(
      'Maximum number of pins reached for the channel (50)',
      'Maximum number of pins reached for the channel (250)',
    ),
  ],
  [
    'official',
    'voice-opcodes',
    '2025-07-02',
    29,
    { kind: 'changed', fact: 'encoding', before: 'json', after: 'binary' },
  ],
  [
    'userdoccers',
    'voice-close-codes',
    '2025-01-14',
    4020,
    rename('Invalid heartbeat', 'Bad request'),
  ],
  [
    'discord-api-types',
    'json-error-codes',
    '2026-03-19',
    50138,
    rename('FailedToResizeAssetBelowTheMinimumSize', 'FailedToResizeAssetBelowTheMaximumSize'),
  ],
];

describe('what is known to have happened is told, and once', () => {
  it.each(known)('%s %s on %s: %s', (source, table, day, code, event) => {
    expect(rowsOn(source, table, day, code)).toEqual([expect.objectContaining({ code, ...event })]);
  });

  it('gateway close 4006 had begun a day before', () => {
    expect(eventsOn('official', 'gateway-close-codes', '2016-06-05')).toMatchObject([
      { kind: 'began', codes: expect.arrayContaining([4006]) as Code[] },
    ]);
  });

  it('four events stood in discord-undocumented for 13 days only', () => {
    const codes: Code[] = ['INITIAL_GUILD', 'INSERT', 'SYNC', 'UPDATE'];
    expect(eventsOn('discord-undocumented', 'dispatch-events', '2023-06-20')).toMatchObject([
      { kind: 'began', codes: expect.arrayContaining(codes) as Code[] },
    ]);
    const events = eventsOn('discord-undocumented', 'dispatch-events', '2023-07-03');
    const removed = events.filter(({ kind }) => kind === 'removed');
    expect(removed.map((event) => 'code' in event && event.code)).toEqual(codes);
    expect(events.filter(({ kind }) => kind === 'stated')).toHaveLength(1);
  });

  it('a fact that changes has the name of its time: voice op 12 on 2025-06', () => {
    const changed = log
      .filter(({ source, date }) => source === 'discord-api-types' && date.startsWith('2025-06'))
      .flatMap(({ tables }) => tables.filter(({ table }) => table === 'voice-opcodes'))
      .flatMap(({ events }) => events.filter((event) => 'code' in event && event.code === 12));
    const entry = codex.tables
      .find(({ table }) => table.id === 'voice-opcodes')
      ?.entries.find(({ code }) => code === 12);
    expect(changed).toMatchObject([{ kind: 'changed', fact: 'deprecated', after: true }]);
    expect(changed[0]).toHaveProperty('label');
    expect(changed[0]).not.toHaveProperty('label', entry?.name);
  });

  it('gateway op 24 was struck out in January 2024, which is no end of its deprecation', () => {
    const events = log
      .filter(({ date }) => date.startsWith('2024-01'))
      .flatMap(({ tables }) => tables.filter(({ table }) => table === 'gateway-opcodes'))
      .flatMap(({ events: own }) => own.filter((event) => 'code' in event && event.code === 24));
    const changed = events.flatMap((event) =>
      event.kind === 'changed' ? [[event.fact, event.after]] : [],
    );
    expect(changed).toContainEqual(['struck', true]);
    expect(changed).not.toContainEqual(['deprecated', undefined]);
  });

  it('two versions of discord-api-types that change alike are told as one', () => {
    expect(eventsOn('discord-api-types', 'gateway-opcodes', '2026-06-16')).toEqual([
      { kind: 'added', code: 43, versions: ['v9', 'v10'], after: expect.anything() as unknown },
    ]);
  });
});

describe('what is no news', () => {
  it('a commit that only respells is in the data, and in nothing else', () => {
    // 2021-05-22: four members of the enum changed their case.
    const respelt = historyOf('discord-api-types', 'json-error-codes').codes.filter(({ spans }) =>
      spans.some(({ from }) => from.date === '2021-05-22T13:25:41Z'),
    );
    expect(respelt).toHaveLength(4);
    const events = eventsOn('discord-api-types', 'json-error-codes', '2021-05-22');
    const codes = events.map((event) => event.kind === 'respelt' && event.code);
    expect(new Set(codes)).toEqual(new Set(respelt.map(({ code }) => code)));
    expect(toldLog(log).filter(({ date }) => date.startsWith('2021-05-22'))).toEqual([]);
  });

  it('what is respelt among other changes is marked as such: gateway close codes on 2020-02-20', () => {
    const events = eventsOn('official', 'gateway-close-codes', '2020-02-20');
    expect(events.some(({ kind }) => kind === 'respelt')).toBe(true);
    const told = events.filter(({ kind }) => kind !== 'respelt' && kind !== 'reworded');
    expect(told.map((event) => [event.kind, 'code' in event ? event.code : 0])).toEqual([
      ['renamed', 4009],
      ['renamed', 4012],
    ]);
  });

  it('explanations that were reworded are one line for each table', () => {
    const reworded = log.flatMap(({ tables }) =>
      tables.map(({ events }) => events.filter(({ kind }) => kind === 'reworded').length),
    );
    expect(Math.max(...reworded)).toBe(1);
  });
});
