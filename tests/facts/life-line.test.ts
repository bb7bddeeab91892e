import { describe, expect, it } from 'vitest';
import { lifeLineOf } from '../../src/domain/life-line/life-line.ts';
import type { Lane, LifeEvent } from '../../src/domain/life-line/types.ts';
import type { Code } from '../../src/schemas/code.ts';
import { content, tableOf } from './support/content.ts';

function lanesOf(table: string, code: Code): Lane[] {
  const current = content.sources.flatMap(({ id, current: versions }): [string, string][] =>
    versions[table] === undefined ? [] : [[id, versions[table]]],
  );
  return lifeLineOf(tableOf(table).histories, code, new Map(current));
}

/** A source's lane, of what the code means now; throws where there is none. */
function laneOf(source: string, table: string, code: Code): Lane {
  const lane = lanesOf(table, code).find((each) => each.source === source && !each.former);
  if (lane === undefined) throw new Error(`${source} has no lane for ${table} ${String(code)}.`);
  return lane;
}

/** What happened on a day (UTC). */
function eventsOn(lane: Lane, day: string): LifeEvent[] {
  return lane.events.filter(({ at }) => at.date.startsWith(day));
}

const day = (date: string): unknown => expect.stringMatching(`^${date}T`);

type Turn = [
  source: string,
  table: string,
  code: Code,
  date: string,
  fact: string,
  before: string,
  after: string,
];

const turns: Turn[] = [
  ['official', 'gateway-opcodes', 7, '2016-03-30', 'label', 'Redirect', 'Reconnect'],
  ['official', 'gateway-opcodes', 3, '2020-02-20', 'label', 'Status Update', 'Presence Update'],
  ['official', 'voice-opcodes', 29, '2025-07-02', 'encoding', 'json', 'binary'],
  [
    'userdoccers',
    'voice-close-codes',
    4020,
    '2025-01-14',
    'label',
    'Invalid heartbeat',
    'Bad request',
  ],
  [
    'official',
    'json-error-codes',
    30007,
    '2023-03-18',
    'label',
    'Maximum number of webhooks reached (10)',
    'Maximum number of webhooks reached (15)',
  ],
  [
    'official',
    'json-error-codes',
    30003,
    '2026-06-23',
    'label',
    'Maximum number of pins reached for the channel (50)',
    'Maximum number of pins reached for the channel (250)',
  ],
  [
    'discord-api-types',
    'json-error-codes',
    50138,
    '2026-03-19',
    'label',
    'FailedToResizeAssetBelowTheMinimumSize',
    'FailedToResizeAssetBelowTheMaximumSize',
  ],
];

describe('a change is an event and a tick', () => {
  it.each(turns)('%s %s %s on %s: %s', (source, table, code, date, fact, before, after) => {
    const lane = laneOf(source, table, code);
    const kind = fact === 'label' ? 'renamed' : 'changed';
    expect(eventsOn(lane, date)).toContainEqual(
      expect.objectContaining({ kind, change: { fact, before, after } }),
    );
    const ticks = lane.ticks.map((tick) => [tick.at.date.slice(0, 10), tick.kind]);
    expect(ticks).toContainEqual([date, kind]);
  });
});

describe('bars', () => {
  it('ends official op 5 on 2018-09-11', () => {
    const { bars, events } = laneOf('official', 'gateway-opcodes', 5);
    expect(bars).toMatchObject([
      { from: { date: day('2016-03-29') }, to: { date: day('2018-09-11') } },
    ]);
    expect(events.at(-1)).toMatchObject({ kind: 'dropped', at: { date: day('2018-09-11') } });
  });

  it('gives the one day of gateway close 4006 a bar', () => {
    const { bars } = laneOf('official', 'gateway-close-codes', 4006);
    expect(bars).toMatchObject([
      { from: { date: day('2016-06-05') }, to: { date: day('2016-06-06') } },
    ]);
  });

  it('gives the 45 minutes of JSON 70001 a bar, and tells them as a slip', () => {
    const { bars, events } = laneOf('official', 'json-error-codes', 70001);
    const [from, to] = [{ date: '2016-06-07T19:34:04Z' }, { date: '2016-06-07T20:19:36Z' }];
    expect(bars).toMatchObject([{ from, to }]);
    expect(events).toMatchObject([{ kind: 'slip', slip: { from, to } }]);
  });

  it('does not break over the 70 minutes of 2022-02-01, and tells them', () => {
    const { bars, events } = laneOf('official', 'json-error-codes', 30003);
    expect(bars).toMatchObject([{ from: { date: day('2016-06-17') }, to: null }]);
    expect(events.filter(({ kind }) => kind === 'slip')).toMatchObject([
      { at: { date: '2022-02-01T22:42:14Z' } },
    ]);
  });

  it('has the years without RPC errors in Userdoccers as a gap', () => {
    const { gaps } = laneOf('userdoccers', 'rpc-error-codes', 1000);
    expect(gaps).toMatchObject([
      { from: { date: day('2023-02-11') }, to: { date: day('2026-03-20') } },
    ]);
  });

  it('shows for how long Userdoccers had struck op 32 out', () => {
    const { bars } = laneOf('userdoccers', 'gateway-opcodes', 32);
    expect(bars.map(({ from, struck }) => [from.date.slice(0, 10), struck])).toEqual([
      ['2023-05-14', false],
      ['2024-11-30', true],
      ['2025-08-25', false],
    ]);
  });
});

it('voice op 11 has a lane for what Userdoccers says that it was', () => {
  const lanes = lanesOf('voice-opcodes', 11).filter(({ source }) => source === 'userdoccers');
  expect(lanes).toMatchObject([
    { label: 'Clients Connect', former: false },
    { label: 'Reset', former: true, bars: [{ struck: true, to: null }] },
  ]);
});

it('discord-api-types has one lane for all its versions', () => {
  const lanes = lanesOf('gateway-opcodes', 3).filter(
    ({ source }) => source === 'discord-api-types',
  );
  expect(lanes).toHaveLength(1);
  const [listed, joined] = lanes[0]?.events ?? [];
  expect(listed).toMatchObject({ kind: 'listed', versions: ['v6'] });
  expect(joined).toMatchObject({
    kind: 'joined',
    versions: ['v8'],
    again: [{ versions: ['v9'] }, { versions: ['v10'] }],
  });
});
