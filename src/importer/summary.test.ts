import { describe, expect, test } from 'vitest';
import type { History, Line } from '../schemas/history.ts';
import { compareHistories, describeChange } from './summary.ts';

const moment = { date: '2020-01-01T00:00:00Z', commit: 'a'.repeat(40) };
const line = (code: number, ...ends: boolean[]): Line => ({
  code,
  spans: ends.map((ended) => ({ from: moment, to: ended ? moment : null, label: 'x' })),
});
const history = (...codes: Line[]): History => ({ source: 'a', table: 'b-table', codes });

describe('compareHistories', () => {
  test('tells what a first import brings', () => {
    expect(compareHistories(undefined, history(line(1, false), line(2, true)))).toEqual({
      table: 'b-table',
      live: 1,
      added: ['1'],
      gone: [],
      spans: 2,
      newSpans: 2,
    });
  });

  test('tells codes that came, went, and came again', () => {
    const before = history(line(1, false), line(2, false), line(3, true));
    const after = history(line(1, false), line(2, true), line(3, true, false), line(4, false));
    expect(compareHistories(before, after)).toMatchObject({
      live: 3,
      added: ['3', '4'],
      gone: ['2'],
      newSpans: 2,
    });
  });

  test('a code of several versions, or with a former row, counts once', () => {
    const versions = history(
      { ...line(1, false), version: 'v9' },
      { ...line(1, false), version: 'v10' },
    );
    expect(compareHistories(undefined, versions)).toMatchObject({
      live: 1,
      added: ['1'],
      spans: 2,
    });
  });
});

describe('describeChange', () => {
  const nothing = { table: 'b-table', live: 2, added: [], gone: [], spans: 5, newSpans: 0 };
  test('says that nothing is new', () => {
    expect(describeChange(nothing).trim()).toMatch(/^b-table +2 codes now, 5 spans; no new spans$/);
  });
  test('names what is new and gone, and how many more there are', () => {
    const added = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'];
    const text = describeChange({ ...nothing, added, gone: ['11'], newSpans: -3 });
    expect(text).toContain('; -3 spans; new: 1, 2, 3, 4, 5, 6, 7, 8 and 2 more; gone: 11');
    expect(describeChange({ ...nothing, newSpans: 3 })).toContain('; +3 spans');
  });

  test('asks where a table has gone that nothing holds any more', () => {
    expect(describeChange({ ...nothing, live: 0, gone: ['1'] })).toContain('renamed?');
    expect(describeChange({ ...nothing, live: 0 })).not.toContain('renamed?');
    expect(describeChange({ ...nothing, gone: ['1'] })).not.toContain('renamed?');
  });
});
