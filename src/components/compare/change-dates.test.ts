import { describe, expect, it } from 'vitest';
import { readContentFolder } from '../../data/read-content.ts';
import { UNOFFICIAL } from '../../domain/compare/types.ts';
import { makeTable } from '../../domain/testing/content.ts';
import { momentAt } from '../../domain/testing/moment.ts';
import type { History, Span } from '../../schemas/history.ts';
import { changeDates } from './change-dates.ts';

const DAY = 24;
const span = (from: number, to: number | null, label: string, rest: Partial<Span> = {}): Span => ({
  from: momentAt(from),
  to: to === null ? null : momentAt(to),
  label,
  ...rest,
});
const table = makeTable('some-codes');
const history = (source: string, codes: History['codes']): History => ({
  source,
  table: table.id,
  codes,
});

describe('changeDates', () => {
  it('counts the codes that came, went, or were renamed on a day, newest first', () => {
    const own = history('official', [
      { code: 0, spans: [span(0, 3 * DAY, 'Ready'), span(3 * DAY, null, 'Hello')] },
      { code: 1, spans: [span(0, 9 * DAY, 'Resume')] },
      { code: 2, spans: [span(3 * DAY, null, 'Close')] },
    ]);
    expect(changeDates([own], { source: 'official' }, [table])).toEqual([
      { day: '2024-01-10', codes: 1 },
      { day: '2024-01-04', codes: 2 },
      { day: '2024-01-01', codes: 2 },
    ]);
  });

  it('passes over slips, respellings and rewordings', () => {
    const own = history('official', [
      { code: 0, spans: [span(0, 48, 'Ready'), span(50, null, 'Ready')] },
      { code: 1, spans: [span(0, 48, 'Heartbeat ACK'), span(48, null, 'HEARTBEAT_ACK')] },
      {
        code: 2,
        spans: [
          span(0, 48, 'Close', { explanation: '0a0a0a0a' }),
          span(48, null, 'Close', { explanation: '1b1b1b1b' }),
        ],
      },
    ]);
    expect(changeDates([own], { source: 'official' }, [table])).toEqual([
      { day: '2024-01-01', codes: 3 },
    ]);
  });

  it('keeps to the version, the source and the tables that are asked for', () => {
    const histories = [
      history('official', [{ code: 0, spans: [span(0, null, 'Ready')] }]),
      history('userdoccers', [
        { code: 0, version: 'v9', spans: [span(2 * DAY, null, 'Ready')] },
        { code: 0, version: 'v10', spans: [span(4 * DAY, null, 'Ready')] },
      ]),
    ];
    const days = (source: string, version?: string): string[] =>
      changeDates(histories, { source, ...(version && { version }) }, [table]).map(
        ({ day }) => day,
      );
    expect(days('official')).toEqual(['2024-01-01']);
    expect(days('userdoccers')).toEqual(['2024-01-05', '2024-01-03']);
    expect(days('userdoccers', 'v9')).toEqual(['2024-01-03']);
    expect(days(UNOFFICIAL)).toEqual(['2024-01-05', '2024-01-03']);
    expect(changeDates(histories, { source: 'official' }, [])).toEqual([]);
  });

  it('finds the days on which Discord changed its gateway opcodes', () => {
    const { histories, tables } = readContentFolder(process.cwd());
    const opcodes = tables.filter(({ id }) => id === 'gateway-opcodes');
    const days = changeDates(histories, { source: 'official' }, opcodes).map(({ day }) => day);
    expect(days).toEqual(expect.arrayContaining(['2016-03-30', '2018-09-11', '2020-02-20']));
    expect(days).toEqual([...new Set(days)].sort().reverse());
  });
});
