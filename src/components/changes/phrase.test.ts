import { describe, expect, test } from 'vitest';
import type { ToldEvent } from '../../domain/changes/types.ts';
import { momentAt } from '../../domain/testing/moment.ts';
import { phraseText, phrasesOf } from './phrase.ts';

const set = { date: momentAt(100).date };
const added = (code: number | string, rest: object = {}): ToldEvent => ({
  kind: 'added',
  code,
  after: { label: `Label ${String(code)}` },
  ...rest,
});
const texts = (...events: ToldEvent[]): string[] => phrasesOf(set, events).map(phraseText);

describe('rows', () => {
  test('a single one is named', () => {
    expect(texts(added(40009))).toEqual(['+ added 40009 Label 40009']);
    expect(texts(added(1, { after: { label: 'UnknownAccount' } }))).toEqual([
      '+ added 1 Unknown account',
    ]);
  });

  test('an event is its own name', () => {
    expect(texts(added('READY', { after: { label: 'Ready' } }))).toEqual(['+ added READY']);
  });

  test('few are listed, many are counted', () => {
    expect(texts(added(1), added(2))).toEqual(['+ added 1, 2']);
    const many = Array.from({ length: 18 }, (_, code) => added(code));
    expect(texts(...many)).toEqual(['+ added 0, 1, 2, 3, 4, 5 and 12 more']);
  });

  test('long names fill a line before there are six', () => {
    const codes = ['A', 'B', 'C', 'D'].map((end) => `GUILD_SOUNDBOARD_SOUND_${end}`);
    expect(texts(...codes.map((code) => added(code)))).toEqual([
      '+ added GUILD_SOUNDBOARD_SOUND_A, GUILD_SOUNDBOARD_SOUND_B and 2 more',
    ]);
  });

  test('what happened otherwise, or in another version, is another phrase', () => {
    expect(
      texts(
        added(1, { versions: ['v9', 'v10'] }),
        added(2),
        added(3, { again: true }),
        { kind: 'changed', code: 4, label: 'Four', fact: 'struck', after: true },
        { kind: 'changed', code: 5, label: '5', fact: 'struck', before: true },
        { kind: 'changed', code: 6, label: 'SixthCode', fact: 'deprecated', after: true },
        {
          kind: 'changed',
          code: 7,
          label: 'Seven',
          fact: 'direction',
          before: 'send',
          after: 'both',
        },
      ),
    ).toEqual([
      '+ added 1 Label 1 in v9 and v10',
      '+ added 2 Label 2',
      '+ added again 3 Label 3',
      '− struck out 4 Four',
      '+ no longer struck out 5',
      '~ deprecated 6 Sixth code',
      '~ direction changed 7 Seven',
    ]);
  });
});

test('rows that come struck out have words of their own', () => {
  const struck = { label: 'Signal', struck: true };
  expect(
    texts(
      added(1),
      added(10, { after: struck }),
      added(11, { former: true, after: struck }),
      added(12, { again: true, after: struck }),
    ),
  ).toEqual([
    '+ added 1 Label 1',
    '~ added, struck out 10 Signal',
    '~ added as a former meaning 11 Signal',
    '~ added again, struck out 12 Signal',
  ]);
});

test('codes that are named without their labels have those of the moment beside them', () => {
  const codesOf = (...events: ToldEvent[]): unknown[] =>
    phrasesOf(set, events).map(({ codes }) => codes);
  const deprecated = (code: number, label: string): ToldEvent => ({
    kind: 'changed',
    code,
    label,
    fact: 'deprecated',
    after: true,
  });
  expect(codesOf(deprecated(1, '`Old`'), deprecated(2, '2'))).toEqual([
    [{ code: 1, label: 'Old' }, { code: 2 }],
  ]);
  expect(codesOf(deprecated(1, 'Old'))).toEqual([[{ code: 1 }]]);
  expect(codesOf({ kind: 'reworded', codes: [1] })).toEqual([[{ code: 1 }]]);
});

describe('lists', () => {
  const codes = Array.from({ length: 148 }, (_, code) => code);
  const cases: [string, ToldEvent][] = [
    ['+ list begins: 148 codes in v10', { kind: 'began', codes, versions: ['v10'] }],
    ['· list read once: 1 code, no history', { kind: 'read', codes: [1] }],
    ['− list gone: 148 codes', { kind: 'ended', codes }],
    ['+ list back: 148 codes', { kind: 'returned', codes, from: momentAt(0) }],
    ['~ reworded 4014', { kind: 'reworded', codes: [4014] }],
    ['~ reworded 148 codes', { kind: 'reworded', codes }],
    [
      '~ reconnect stated for 148 codes',
      { kind: 'stated', fact: 'reconnect', values: [{ value: true, codes }] },
    ],
    [
      '↺ 148 codes (the whole list) gone for 70 minutes, and put back',
      {
        kind: 'slip',
        what: 'missing',
        whole: true,
        codes,
        from: { date: '2024-01-05T02:49:21Z', commit: null },
      },
    ],
    [
      '↺ 70001 there for 17 hours, and taken out',
      { kind: 'slip', what: 'present', codes: [70001], from: momentAt(83) },
    ],
  ];
  test.each(cases)('%s', (text, event) => {
    expect(texts(event)).toEqual([text]);
  });
});
