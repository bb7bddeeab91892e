import { describe, expect, test } from 'vitest';
import type { Testimony } from '../../schemas/entry.ts';
import { lastWordsOf, statusOf } from './status.ts';

const listed: Testimony = { label: 'Name', since: '2023-01-01' };
const struck: Testimony = { ...listed, struck: true, struckSince: '2024-06-01' };
const gone: Testimony = { ...listed, until: '2024-01-01' };

describe('statusOf', () => {
  test('the word of the authority alone makes a code documented or delisted', () => {
    expect(statusOf('official', { official: listed, other: gone })).toBe('documented');
    expect(statusOf('official', { official: gone, other: listed })).toBe('delisted');
    expect(statusOf('official', { official: struck })).toBe('delisted');
  });

  test('a list that has not changed since the strike does not keep a code alive', () => {
    const sources = { kept: struck, atRest: listed };
    expect(statusOf('official', sources, new Map([['atRest', '2024-05-31']]))).toBe('retired');
    expect(statusOf('official', sources, new Map([['atRest', '2024-06-01']]))).toBe('undocumented');
  });

  test('a strike that stands no more has no bearing', () => {
    const sources = { dropped: { ...struck, until: '2024-07-01' }, atRest: listed };
    expect(statusOf('official', sources, new Map([['atRest', '2023-01-01']]))).toBe('undocumented');
  });
});

test('lastWordsOf takes the latest moment of a history, an end as well as a beginning', () => {
  const from = { date: '2023-01-01T00:00:00Z', commit: null };
  const to = { date: '2023-09-01T10:00:00Z', commit: null };
  const histories = [
    {
      source: 'list',
      table: 'gateway-opcodes',
      codes: [
        { code: 1, spans: [{ from, to, label: 'One' }] },
        { code: 2, spans: [{ from, to: null, label: 'Two' }] },
      ],
    },
  ];
  expect(lastWordsOf(histories)).toEqual(new Map([['list', '2023-09-01']]));
});
