import { describe, expect, test } from 'vitest';
import type { Change } from '../../domain/diff/fact-changes.ts';
import { kindOf } from '../../domain/diff/fact-changes.ts';
import type { Happening, LifeEvent, Occasion } from '../../domain/life-line/types.ts';
import { wordsOf, type Piece } from './life-words.ts';

const at = (day: string) => ({ date: `${day}T12:00:00Z`, commit: null });
const event = (
  happening: Happening,
  rest: Partial<Pick<LifeEvent, 'versions' | 'again'>> = {},
): LifeEvent => ({ ...happening, at: at('2020-01-01'), versions: [], again: [], ...rest });
/** As a reader sees it: `[-gone-]`, `{+new+}`, dates as days. */
const shown = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if ('moment' in piece) return piece.moment.date.slice(0, 10);
      return piece.diff.parts
        .map(({ kind, text }) =>
          kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`,
        )
        .join('');
    })
    .join('');
const words = (happening: Happening, rest?: Parameters<typeof event>[1]): string =>
  shown(wordsOf(event(happening, rest), 'name'));
const changed = (
  fact: Change['fact'],
  before: Change['before'],
  after: Change['after'],
): string => {
  const change = { fact, before, after };
  return words({ kind: kindOf(change), change });
};

describe('a listing', () => {
  test('says the name, the mark and the versions', () => {
    expect(words({ kind: 'listed', fact: { label: 'Invalid `seq`' } })).toBe(
      'listed as “Invalid seq”',
    );
    expect(
      words({ kind: 'listed', fact: { label: 'Reset', struck: true } }, { versions: ['v4', 'v8'] }),
    ).toBe('listed as “Reset” in v4 and v8, struck out');
  });

  test('that comes again says the name only where it is another', () => {
    const before = { label: 'A' };
    expect(words({ kind: 'relisted', fact: { label: 'A' }, before })).toBe('listed again');
    expect(words({ kind: 'relisted', fact: { label: 'B' }, before })).toBe('listed again as “B”');
  });

  test('ends', () => {
    expect(words({ kind: 'dropped' })).toBe('taken off the list');
  });
});

describe('a name', () => {
  test('is marked by words where some stay', () => {
    expect(changed('label', 'Status Update', 'Presence Update')).toBe(
      'renamed: [-Status-]{+Presence+} Update',
    );
    expect(changed('label', 'Maximum reached (10)', 'Maximum reached (15)')).toBe(
      'renamed: Maximum reached ([-10-]{+15+})',
    );
  });

  test('is told whole where none stays, or where only its spelling changed', () => {
    expect(changed('label', 'Redirect', 'Reconnect')).toBe(
      'renamed from “Redirect” to “Reconnect”',
    );
    expect(changed('label', 'Unknown Error', 'UNKNOWN_ERROR')).toBe('respelt as “UNKNOWN_ERROR”');
    expect(changed('identifier', 'A', 'B')).toBe('constant renamed from “A” to “B”');
  });
});

describe('a fact', () => {
  test.each([
    ['direction', 'send', 'both', 'direction changed from send to both'],
    ['direction', undefined, 'send', 'direction given as send'],
    ['reconnect', true, false, 'reconnect changed from yes to no'],
    ['reconnect', true, undefined, 'reconnect no longer given, before yes'],
    ['encoding', 'json', 'binary', 'encoding changed from JSON to binary'],
    ['struck', undefined, true, 'struck out'],
    ['struck', true, undefined, 'no longer struck out'],
    ['deprecated', undefined, true, 'marked as deprecated'],
    ['documented', true, false, 'marked as undocumented'],
    ['explanation', undefined, '0a0a0a0a', 'explanation added'],
    ['explanation', '0a0a0a0a', undefined, 'explanation removed'],
    ['explanation', '0a0a0a0a', '1b1b1b1b', 'explanation reworded'],
  ] as const)('%s from %s to %s: %s', (fact, before, after, expected) => {
    expect(changed(fact, before, after)).toBe(expected);
  });

  test('names the versions that changed it, and the later times', () => {
    const again: Occasion[] = [
      { at: at('2021-02-03'), versions: [] },
      { at: at('2022-02-03'), versions: ['v9'] },
    ];
    const change = { fact: 'explanation', before: '0a0a0a0a', after: '1b1b1b1b' } as const;
    expect(words({ kind: 'reworded', change }, { versions: ['v8'], again })).toBe(
      'explanation reworded in v8, again on 2021-02-03 and 2022-02-03 in v9',
    );
    const added = { ...change, before: undefined };
    expect(words({ kind: 'stated', change: added }, { again: again.slice(0, 1) })).toBe(
      'explanation added, reworded on 2021-02-03',
    );
  });
});

test('further versions are told with their dates', () => {
  const again = [{ at: at('2022-02-15'), versions: ['v10'] }];
  expect(words({ kind: 'joined' }, { versions: ['v8', 'v9'], again })).toBe(
    'also in v8 and v9, in v10 from 2022-02-15',
  );
  expect(words({ kind: 'left' }, { versions: ['v6'] })).toBe('no longer in v6');
});

describe('a slip', () => {
  const [from, to] = [
    { date: '2022-02-01T22:42:14Z', commit: null },
    { date: '2022-02-01T23:52:53Z', commit: null },
  ];

  test.each([
    [{ around: { label: 'A' } }, 'gone for 70 minutes'],
    [{ during: { label: 'A' } }, 'listed as “A” for 70 minutes'],
    [
      { around: { label: 'A' }, during: { label: 'B', struck: true as const } },
      'renamed from “A” to “B” for 70 minutes; struck out for 70 minutes',
    ],
  ])('%o: %s', (states, expected) => {
    expect(words({ kind: 'slip', slip: { from, to, ...states } })).toBe(expected);
  });
});
