import { expect, test } from 'vitest';
import type { Lane } from '../../domain/life-line/types.ts';
import { lifeGist } from './life-gist.ts';

const at = (day: string, approximate?: true) => ({
  date: `${day}T12:00:00Z`,
  commit: null,
  ...(approximate && { approximate }),
});
const lane = (rest: Partial<Lane>): Lane => ({
  source: 'official',
  label: 'Ping',
  former: false,
  bars: [],
  gaps: [],
  ticks: [],
  events: [],
  ...rest,
});

test('says who listed the code from when to when', () => {
  const names = new Map([['official', 'Discord API docs']]);
  const lanes = [
    lane({
      bars: [
        { from: at('2016-03-29'), to: at('2018-09-11'), struck: false },
        { from: at('2020-01-01'), to: at('2020-01-01'), struck: false },
        { from: at('2021-01-01'), to: null, struck: true },
      ],
      ticks: [
        { at: at('2016-03-30'), kind: 'renamed' },
        { at: at('2017-03-30'), kind: 'changed' },
      ],
    }),
    lane({ former: true, bars: [{ from: at('2019-01-01'), to: null, struck: true }] }),
    lane({ source: 'kord', bars: [{ from: at('2026-11-21', true), to: null, struck: false }] }),
  ];
  expect(lifeGist(lanes, names)).toBe(
    'Discord API docs: from 2016-03-29 until 2018-09-11, on 2020-01-01 and struck out since ' +
      '2021-01-01, renamed once. Discord API docs, formerly Ping: struck out since 2019-01-01. ' +
      'kord: by 2026-11-21.',
  );
});
