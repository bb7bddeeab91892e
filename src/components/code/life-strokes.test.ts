import { describe, expect, test } from 'vitest';
import type { Bar, Lane } from '../../domain/life-line/types.ts';
import { strokesOf } from './life-strokes.ts';

const axis = { from: Date.UTC(2016, 0, 1), to: Date.UTC(2026, 0, 1), years: [] };
const at = (day: string) => ({ date: `${day}T00:00:00Z`, commit: null });
const bar = (from: string, to: string | null, struck = false): Bar => ({
  from: at(from),
  to: to === null ? null : at(to),
  struck,
});
const strokes = (lane: Partial<Lane>, read = '2026-01-01') =>
  strokesOf(
    {
      source: 'official',
      label: 'A',
      former: false,
      bars: [],
      gaps: [],
      ticks: [],
      events: [],
      ...lane,
    },
    axis,
    `${read}T00:00:00Z`,
  );

describe('bars', () => {
  test('are as long as they lasted; one that lasts reaches the last reading', () => {
    expect(strokes({ bars: [bar('2016-01-01', '2018-01-01'), bar('2021-01-01', null)] })).toEqual({
      bars: [
        { x: 0, width: 20.01, kind: 'bar', words: '2016-01-01 – 2018-01-01' },
        { x: 50.01, width: 49.99, kind: 'bar', words: '2021-01-01 –' },
      ],
      notches: [],
      ticks: [],
    });
  });

  test('end where their source was read last, with a tail that tells of no change', () => {
    const lasting = [bar('2016-01-01', '2018-01-01'), bar('2021-01-01', null)];
    expect(strokes({ bars: lasting }, '2024-01-01').bars).toEqual([
      { x: 0, width: 20.01, kind: 'bar', words: '2016-01-01 – 2018-01-01' },
      { x: 50.01, width: 29.98, kind: 'bar', words: '2021-01-01 –', tail: 20.01 },
    ]);
    expect(strokes({ bars: [bar('2021-01-01', null, true)] }, '2024-01-01').bars).toMatchObject([
      { kind: 'struck', width: 29.98, tail: 20.01 },
    ]);
  });

  test('too short to be seen are marks', () => {
    expect(strokes({ bars: [bar('2016-06-05', '2016-06-06')] }).bars).toMatchObject([
      { kind: 'mark' },
    ]);
  });

  test('show what was struck out, and what was read once', () => {
    const once: Bar = {
      ...bar('2023-04-30', null),
      from: { ...at('2023-04-30'), approximate: true },
    };
    expect(strokes({ bars: [bar('2024-01-01', null, true)] }).bars[0]).toMatchObject({
      kind: 'struck',
      words: '2024-01-01 –, struck out',
    });
    expect(strokes({ bars: [once] }).bars[0]).toMatchObject({
      kind: 'edition',
      words: '≤ 2023-04-30 –',
    });
  });
});

test('only gaps too short to be seen get a notch', () => {
  const { notches } = strokes({
    gaps: [
      { from: at('2017-07-31'), to: at('2017-08-02') },
      { from: at('2020-01-01'), to: at('2021-01-01') },
    ],
  });
  expect(notches).toEqual([{ x: 15.8, width: 0.05 }]);
});

test('a tick says its day', () => {
  const { ticks } = strokes({ ticks: [{ at: at('2020-02-20'), kind: 'renamed' }] });
  expect(ticks).toEqual([{ x: 41.36, kind: 'renamed', words: '2020-02-20: renamed' }]);
});
