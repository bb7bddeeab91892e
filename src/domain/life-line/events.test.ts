import { describe, expect, test } from 'vitest';
import type { Line, Span } from '../../schemas/history.ts';
import { settle } from '../history/settle.ts';
import { momentAt } from '../testing/moment.ts';
import { eventsOf, ticksOf } from './events.ts';
import { spokenSpans } from './spoken-spans.ts';
import type { LifeEvent } from './types.ts';

const DAY = 24;
const span = (from: number, to: number | null, rest: Partial<Span> = {}): Span => ({
  from: momentAt(from * DAY),
  to: to === null ? null : momentAt(to * DAY),
  label: 'A',
  ...rest,
});
const line = (spans: Span[], version?: string): Line => ({
  code: 1,
  ...(version !== undefined && { version }),
  spans,
});
const happened = (...lines: Line[]): LifeEvent[] =>
  eventsOf(lines, settle({ code: 1, spans: spokenSpans(lines) }));
/** Kind, day, versions, and the days on which it happened again. */
const gist = (events: readonly LifeEvent[]): unknown[] =>
  events.map(({ kind, at, versions, again }) => [
    kind,
    dayOf(at.date),
    ...(versions.length > 0 ? [versions.join()] : []),
    ...again.map((later) => [dayOf(later.at.date), ...later.versions].join(' ')),
  ]);
const dayOf = (date: string): number =>
  (Date.parse(date) - Date.parse(momentAt(0).date)) / (DAY * 3_600_000);

describe('a source', () => {
  test('lists, drops and lists again', () => {
    const events = happened(line([span(0, 5), span(9, null, { label: 'B' })]));
    expect(gist(events)).toEqual([
      ['listed', 0],
      ['dropped', 5],
      ['relisted', 9],
    ]);
    expect(events.at(-1)).toMatchObject({ fact: { label: 'B' }, before: { label: 'A' } });
  });

  test('renames, respells, changes, states and withdraws', () => {
    const events = happened(
      line([
        span(0, 2, { label: 'Status Update' }),
        span(2, 4, { label: 'StatusUpdate' }),
        span(4, 6, { label: 'Presence', direction: 'send' }),
        span(6, 8, { label: 'Presence', direction: 'both', deprecated: true }),
        span(8, null, { label: 'Presence', struck: true }),
      ]),
    );
    expect(gist(events)).toEqual([
      ['listed', 0],
      ['respelt', 2],
      ['renamed', 4],
      ['stated', 4],
      ['changed', 6],
      ['changed', 6],
      ['withdrawn', 8],
      ['changed', 8],
    ]);
  });

  test('rewords: alone told once, beside another change told there', () => {
    const events = happened(
      line([
        span(0, 2),
        span(2, 4, { explanation: '0a0a0a0a' }),
        span(4, 6, { explanation: '1b1b1b1b' }),
        span(6, 8, { label: 'B', explanation: '2c2c2c2c' }),
        span(8, null, { label: 'B', explanation: '3d3d3d3d' }),
      ]),
    );
    expect(gist(events)).toEqual([
      ['listed', 0],
      ['stated', 2, '4', '8'],
      ['renamed', 6],
      ['reworded', 6],
    ]);
  });

  test('strikes out what it had called deprecated: one change', () => {
    const events = happened(
      line([span(0, 5, { deprecated: true }), span(5, null, { struck: true })]),
    );
    expect(events.map((event) => ('change' in event ? event.change.fact : event.kind))).toEqual([
      'listed',
      'struck',
    ]);
  });

  test('takes back within a day', () => {
    const hour = 1 / DAY;
    const events = happened(line([span(0, 5), span(5 + hour, null)]));
    expect(gist(events)).toEqual([
      ['listed', 0],
      ['slip', 5],
    ]);
    expect(gist(happened(line([span(5, 5 + hour)])))).toEqual([['slip', 5]]);
  });
});

describe('a source with several versions', () => {
  test('tells when each came and went', () => {
    const events = happened(
      line([span(0, 40)], 'v6'),
      line([span(10, null)], 'v8'),
      line([span(10, null)], 'v9'),
      line([span(20, null)], 'v10'),
    );
    expect(gist(events)).toEqual([
      ['listed', 0, 'v6'],
      ['joined', 10, 'v8,v9', '20 v10'],
      ['left', 40, 'v6'],
    ]);
  });

  test('names the versions of a change that not all of them made', () => {
    const change = (on: number): Span[] => [span(0, on), span(on, null, { label: 'B' })];
    expect(gist(happened(line(change(5), 'v8'), line(change(5), 'v9')))).toEqual([
      ['listed', 0, 'v8,v9'],
      ['renamed', 5],
    ]);
    expect(gist(happened(line([span(0, null)], 'v8'), line(change(5), 'v9')))).toEqual([
      ['listed', 0, 'v8,v9'],
      ['renamed', 5, 'v9'],
    ]);
  });
});

describe('ticks', () => {
  test('stand at new names and changed facts alone, one at a moment', () => {
    const events = happened(
      line([
        span(0, 2, { explanation: '0a0a0a0a' }),
        span(2, 4, { explanation: '1b1b1b1b', direction: 'send' }),
        span(4, 6, { label: 'a.', direction: 'send' }),
        span(6, 8, { label: 'B', direction: 'both' }),
        span(8, 10, { label: 'B', direction: 'both', deprecated: true }),
        span(10, null, { label: 'B', direction: 'both', deprecated: true, struck: true }),
      ]),
    );
    expect(ticksOf(events)).toEqual([
      { at: momentAt(6 * DAY), kind: 'renamed' },
      { at: momentAt(8 * DAY), kind: 'changed' },
    ]);
  });
});
