import { describe, expect, test } from 'vitest';
import type { ChangeEvent } from '../../schemas/change.ts';
import type { Fact } from '../../schemas/fact.ts';
import type { Line, Span } from '../../schemas/history.ts';
import { makeSource } from '../testing/content.ts';
import { momentAt } from '../testing/moment.ts';
import { anchorOf, addressOf } from './address.ts';
import { changeLog, sourceLog } from './log.ts';
import { toldLog } from './told.ts';
import type { ChangeSet } from './types.ts';

type Said = string | Fact;

function span(from: number, to: number | null, said: Said): Span {
  const fact = typeof said === 'string' ? { label: said } : said;
  return { from: momentAt(from), to: to === null ? null : momentAt(to), ...fact };
}

function line(code: Line['code'], ...spans: Span[]): Line {
  return { code, spans };
}

function setsOf(...codes: Line[]): ChangeSet[] {
  const histories = [{ source: 'official', table: 'some-codes', codes }];
  return sourceLog({ source: makeSource('official'), histories });
}

/** What happened at one hour; empty where the log has nothing to say of it. */
function eventsAt(hour: number, ...codes: Line[]): ChangeEvent[] {
  const set = setsOf(...codes).find(({ date }) => date === momentAt(hour).date);
  return set?.tables.flatMap(({ events }) => events) ?? [];
}

/** Makes sure that the table outlives what a test looks at. */
const rest = line(99, span(0, null, 'Rest'));

describe('a whole table is told in one line', () => {
  const first = line(1, span(0, 100, 'A'), span(900, null, 'A'));
  const second = line(2, span(0, 100, 'B'));
  const later = line(3, span(900, null, 'C'));

  test('when it begins and when it goes', () => {
    expect(eventsAt(0, first, second)).toEqual([{ kind: 'began', codes: [1, 2] }]);
    expect(eventsAt(100, first, second)).toEqual([{ kind: 'ended', codes: [1, 2] }]);
  });

  test('when it comes back: with what it had, what it lost and what is new', () => {
    expect(eventsAt(900, first, second, later)).toEqual([
      { kind: 'returned', from: momentAt(100), codes: [1], without: [2] },
      { kind: 'added', code: 3, after: { label: 'C' } },
    ]);
  });

  test('when it comes back with other names', () => {
    const renamed = line(1, span(0, 100, 'A'), span(900, null, 'Z'));
    expect(eventsAt(900, renamed)).toEqual([
      { kind: 'returned', from: momentAt(100), codes: [1] },
      { kind: 'renamed', code: 1, fact: 'label', before: 'A', after: 'Z' },
    ]);
  });

  test('a table that comes back with none of its codes begins anew', () => {
    expect(eventsAt(900, second, later)).toEqual([{ kind: 'began', codes: [3] }]);
  });

  test('each API version begins for itself', () => {
    const v9 = { ...line(1, span(0, null, 'A')), version: 'v9' };
    const v10 = { ...line(1, span(50, null, 'A')), version: 'v10' };
    expect(eventsAt(50, v9, v10)).toEqual([{ kind: 'began', codes: [1], versions: ['v10'] }]);
  });

  test('a source without a history is read, and its entry says that the date is no more than that', () => {
    const from = { date: '2026-11-21T00:00:00Z', commit: null, approximate: true } as const;
    const [set] = setsOf({ code: 1, spans: [{ from, to: null, label: 'A' }] });
    expect(set).toEqual({
      ...from,
      source: 'official',
      tables: [{ table: 'some-codes', events: [{ kind: 'read', codes: [1] }] }],
    });
  });
});

describe('one row', () => {
  test('is added with what it says, but not with the fingerprint of its explanation', () => {
    const fact: Fact = { label: 'A', direction: 'send', explanation: '0a0a0a0a' };
    expect(eventsAt(50, rest, line(1, span(50, null, fact)))).toEqual([
      { kind: 'added', code: 1, after: { label: 'A', direction: 'send' } },
    ]);
  });

  test('is removed, and added again', () => {
    const again = line(1, span(0, 50, 'A'), span(100, null, 'A'));
    expect(eventsAt(50, rest, again)).toEqual([
      { kind: 'removed', code: 1, before: { label: 'A' } },
    ]);
    expect(eventsAt(100, rest, again)).toEqual([
      { kind: 'added', code: 1, after: { label: 'A' }, again: true },
    ]);
  });

  test('is renamed and changed at one commit', () => {
    const changed = line(1, span(0, 50, 'A'), span(50, null, { label: 'B', struck: true }));
    expect(eventsAt(50, rest, changed)).toEqual([
      { kind: 'renamed', code: 1, fact: 'label', before: 'A', after: 'B' },
      { kind: 'changed', code: 1, label: 'B', fact: 'struck', after: true },
    ]);
  });

  test('that changes its case alone is respelt, and so is one whose constant is given or not', () => {
    const spelling = { label: 'HEARTBEAT_ACK', identifier: 'Ack' };
    const row = line(
      1,
      span(0, 50, 'Heartbeat ACK'),
      span(50, 90, spelling),
      span(90, null, 'HEARTBEAT_ACK'),
    );
    const respelt = { kind: 'respelt', code: 1 };
    expect(eventsAt(50, rest, row)).toEqual([
      { ...respelt, fact: 'label', before: 'Heartbeat ACK', after: 'HEARTBEAT_ACK' },
      { ...respelt, fact: 'identifier', after: 'Ack' },
    ]);
    expect(eventsAt(90, rest, row)).toEqual([{ ...respelt, fact: 'identifier', before: 'Ack' }]);
  });

  test('whose fact changes has the name that the source gives it from then on', () => {
    const row = line(1, span(0, 50, 'A'), span(50, 90, { label: 'B', deprecated: true }));
    expect(eventsAt(50, rest, { ...row, spans: [...row.spans, span(90, null, 'Z')] })).toEqual([
      { kind: 'renamed', code: 1, fact: 'label', before: 'A', after: 'B' },
      { kind: 'changed', code: 1, label: 'B', fact: 'deprecated', after: true },
    ]);
  });

  test('that is struck out is not told to be no longer deprecated', () => {
    const deprecated = { label: 'A', deprecated: true } as const;
    const struck = line(1, span(0, 50, deprecated), span(50, null, { label: 'A', struck: true }));
    const restored = line(2, span(0, 50, { ...deprecated, struck: true }), span(50, null, 'A'));
    const freed = line(3, span(0, 50, deprecated), span(50, null, 'A'));
    expect(eventsAt(50, rest, struck, restored, freed)).toEqual([
      { kind: 'changed', code: 1, label: 'A', fact: 'struck', after: true },
      { kind: 'changed', code: 2, label: 'A', fact: 'struck', before: true },
      { kind: 'changed', code: 2, label: 'A', fact: 'deprecated', before: true },
      { kind: 'changed', code: 3, label: 'A', fact: 'deprecated', before: true },
    ]);
  });

  test('that is struck out in one API version is no longer deprecated in another', () => {
    const rows = (['v9', 'v10'] as const).map((version) => ({
      ...line(
        1,
        span(0, 50, { label: 'A', deprecated: true }),
        span(50, null, version === 'v9' ? { label: 'A', struck: true } : 'A'),
      ),
      version,
    }));
    expect(eventsAt(50, ...rows)).toEqual([
      { kind: 'changed', code: 1, label: 'A', fact: 'struck', after: true, versions: ['v9'] },
      { kind: 'changed', code: 1, label: 'A', fact: 'deprecated', before: true, versions: ['v10'] },
    ]);
  });

  test('tells a former meaning from the live one', () => {
    const former: Line = {
      ...line(11, span(50, null, { label: 'Reset', struck: true })),
      former: true,
    };
    expect(eventsAt(50, line(11, span(0, null, 'Connect')), former)).toEqual([
      { kind: 'added', code: 11, former: true, after: { label: 'Reset', struck: true } },
    ]);
  });
});

describe('several rows at one commit', () => {
  test('the same change in several API versions is one', () => {
    const lines = ['v8', 'v10', 'v9'].map((version) => ({
      ...line(1, span(0, 50, 'A'), span(50, null, version === 'v8' ? 'Z' : 'B')),
      version,
    }));
    expect(eventsAt(50, ...lines)).toEqual([
      { kind: 'renamed', code: 1, fact: 'label', before: 'A', after: 'Z', versions: ['v8'] },
      { kind: 'renamed', code: 1, fact: 'label', before: 'A', after: 'B', versions: ['v9', 'v10'] },
    ]);
  });

  test('a column begins, and ends', () => {
    const rows = ([1, 2, 3] as const).map((code) =>
      line(
        code,
        span(0, 50, 'A'),
        span(50, 90, { label: 'A', reconnect: code > 1 }),
        span(90, null, 'A'),
      ),
    );
    const values = [
      { value: false, codes: [1] },
      { value: true, codes: [2, 3] },
    ];
    expect(eventsAt(50, ...rows)).toEqual([{ kind: 'stated', fact: 'reconnect', values }]);
    expect(eventsAt(90, ...rows)).toEqual([{ kind: 'unstated', fact: 'reconnect', values }]);
  });

  test('a fact that other rows state already is no column', () => {
    const other = line(2, span(0, null, { label: 'B', reconnect: true }));
    const row = line(1, span(0, 50, 'A'), span(50, null, { label: 'A', reconnect: true }));
    expect(eventsAt(50, other, row)).toEqual([
      { kind: 'changed', code: 1, label: 'A', fact: 'reconnect', after: true },
    ]);
  });

  test('explanations that read otherwise are one event', () => {
    const rows = [2, 1].map((code) =>
      line(
        code,
        span(0, 50, { label: 'A', explanation: '0a0a0a0a' }),
        span(50, null, { label: 'A', explanation: '1b1b1b1b' }),
      ),
    );
    expect(eventsAt(50, ...rows)).toEqual([{ kind: 'reworded', codes: [1, 2] }]);
  });
});

describe('a slip is told where it is undone, and only there', () => {
  const gone = [1, 2].map((code) => line(code, span(0, 100, 'A'), span(101, null, 'A')));

  test('a table gone for an hour', () => {
    expect(eventsAt(100, ...gone)).toEqual([]);
    expect(eventsAt(101, ...gone)).toEqual([
      { kind: 'slip', what: 'missing', from: momentAt(100), codes: [1, 2], whole: true },
    ]);
  });

  test('some rows gone for an hour', () => {
    expect(eventsAt(101, rest, ...gone)).toEqual([
      { kind: 'slip', what: 'missing', from: momentAt(100), codes: [1, 2] },
    ]);
  });

  test('a row that stood for an hour', () => {
    expect(eventsAt(51, rest, line(1, span(50, 51, 'A')))).toEqual([
      { kind: 'slip', what: 'present', from: momentAt(50), codes: [1] },
    ]);
  });

  test('another name for an hour; but a rewording for an hour is nothing', () => {
    const undone = (during: Said) =>
      line(1, span(0, 50, 'A'), span(50, 51, during), span(51, null, 'A'));
    expect(eventsAt(51, rest, undone('B'))).toEqual([
      { kind: 'slip', what: 'different', from: momentAt(50), codes: [1] },
    ]);
    expect(setsOf(rest, undone({ label: 'a', explanation: '0a0a0a0a' }))).toHaveLength(1);
  });
});

test('sources at one moment stand in the order of the registry', () => {
  const views = ['userdoccers', 'official'].map((id) => ({
    source: makeSource(id),
    head: { source: id, head: momentAt(0), files: {} },
    histories: [{ source: id, table: 'some-codes', codes: [line(1, span(0, 50, 'A'))] }],
  }));
  expect(changeLog({ sources: views }).map(({ source, date }) => [source, date])).toEqual([
    ['userdoccers', momentAt(50).date],
    ['official', momentAt(50).date],
    ['userdoccers', momentAt(0).date],
    ['official', momentAt(0).date],
  ]);
});

test('pages and feeds tell all but respellings, and nothing of what only respells', () => {
  const respelt = line(1, span(0, 50, 'A b'), span(50, 90, 'A_B'), span(90, null, 'a-b'));
  const renamed = line(2, span(0, 90, 'C'), span(90, null, 'D'));
  const sets = setsOf(rest, respelt, renamed);
  expect(sets).toHaveLength(3);
  const told = toldLog(sets);
  expect(told.map(({ date }) => date)).toEqual([momentAt(0).date, momentAt(90).date]);
  expect(told[1]?.tables).toEqual([
    {
      table: 'some-codes',
      events: [{ kind: 'renamed', code: 2, fact: 'label', before: 'C', after: 'D' }],
    },
  ]);
  const alone = sets.find(({ date }) => date === momentAt(50).date);
  expect(addressOf(alone!)).toBe('/changes/');
});

test('a change has an address, with its commit or else its day', () => {
  const at = {
    source: 'official',
    date: '2026-06-23T23:20:01Z',
    commit: 'b9440d7'.padEnd(40, '0'),
    tables: [{ table: 'some-codes', events: [{ kind: 'began' as const, codes: [1] }] }],
  };
  expect(addressOf(at)).toBe('/changes/2026-06/#official-b9440d7');
  expect(anchorOf({ ...at, commit: null })).toBe('official-2026-06-23');
});
