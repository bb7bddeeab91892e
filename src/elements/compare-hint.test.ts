import { describe, expect, it } from 'vitest';
import type { Presence } from '../domain/compare/types.ts';
import { timesText } from './compare-hint.ts';

const since = (from: string, rest: Partial<Presence> = {}): Presence[] => [
  { from: `${from}T08:00:00Z`, to: null, ...rest },
];

describe('timesText', () => {
  it.each<[string, Presence[], string]>([
    ['nothing', [], 'Never listed codes.'],
    ['a history', since('2016-03-29'), 'Listed since 2016-03-29. Empty: the newest.'],
    [
      'one reading',
      since('2026-11-21', { approximate: true }),
      'Known from one reading, 2026-11-21.',
    ],
    [
      'a list that was read again',
      since('2023-04-30', { approximate: true }),
      'Listed since 2023-04-30 or before. Empty: the newest.',
    ],
    [
      'what is gone, with the last day that works',
      since('2021-04-25', { to: '2026-03-20T18:18:52Z' }),
      'Listed from 2021-04-25 to 2026-03-19, the last day.',
    ],
  ])('tells %s', (_, times, text) => {
    expect(timesText(times, '2026-11-21')).toBe(text);
  });

  it('names the table that was never listed', () => {
    expect(timesText([], '2026-11-21', { name: 'Voice opcodes' })).toBe(
      'Never listed Voice opcodes.',
    );
  });
});
