import { describe, expect, test } from 'vitest';
import type { Line, Span } from '../../schemas/history.ts';
import { momentAt } from '../testing/moment.ts';
import { isLive, listsNow, testimonyOf } from './testimony.ts';

const DAY = 24;

/** A span from one day of 2024 to another, or up to now. */
function span(from: number, to: number | null, label: string, rest: Partial<Span> = {}): Span {
  return {
    from: momentAt(from * DAY + 5),
    to: to === null ? null : momentAt(to * DAY + 5),
    label,
    ...rest,
  };
}

function line(...spans: Span[]): Line {
  return { code: 1, spans };
}

describe('testimonyOf', () => {
  test('is the last word, since the first day', () => {
    const testimony = testimonyOf([
      line(span(0, 2, 'Old'), span(2, null, 'New', { struck: true })),
    ]);
    expect(testimony).toEqual({
      label: 'New',
      struck: true,
      since: '2024-01-01',
      struckSince: '2024-01-03',
    });
    expect(listsNow(testimony)).toBe(true);
    expect(isLive(testimony)).toBe(false);
  });

  test('an absence between spans does not start the count anew', () => {
    expect(testimonyOf([line(span(0, 2, 'Name'), span(30, null, 'Name'))]).since).toBe(
      '2024-01-01',
    );
  });

  test('until is the first day without the code', () => {
    const testimony = testimonyOf([line(span(0, 2, 'Name'))]);
    expect(testimony.until).toBe('2024-01-03');
    expect(listsNow(testimony)).toBe(false);
  });

  test('a date of reading stays marked as approximate', () => {
    const from = { ...momentAt(0), approximate: true as const };
    expect(testimonyOf([line({ ...span(0, null, 'Name'), from })]).sinceApproximate).toBe(true);
  });

  test('a former meaning stands beside the live one', () => {
    const former: Line = { ...line(span(1, null, 'Reset', { struck: true })), former: true };
    expect(testimonyOf([former, line(span(3, null, 'Clients Connect'))])).toEqual({
      label: 'Clients Connect',
      since: '2024-01-04',
      former: { label: 'Reset', struck: true, since: '2024-01-02' },
    });
  });

  test('a former meaning speaks for itself where nothing else does', () => {
    const former: Line = { ...line(span(1, null, 'Reset', { struck: true })), former: true };
    expect(testimonyOf([former])).toEqual({
      label: 'Reset',
      struck: true,
      since: '2024-01-02',
      struckSince: '2024-01-02',
    });
  });
});

describe('of several API versions', () => {
  const v6: Line = { ...line(span(0, null, 'Six')), version: 'v6' };
  const v8: Line = { ...line(span(2, null, 'Eight')), version: 'v8' };
  const v10: Line = { ...line(span(4, 6, 'Ten')), version: 'v10' };

  test('the current one speaks if it lists the code', () => {
    expect(testimonyOf([v6, v8], 'v6').label).toBe('Six');
  });

  test('else the newest that does', () => {
    expect(testimonyOf([v6, v8, v10], 'v10').label).toBe('Eight');
    expect(testimonyOf([v10, v8, v6]).label).toBe('Eight');
  });

  test('where none does any more, the last one to list it speaks', () => {
    const gone: Line = { ...line(span(0, 5, 'Six')), version: 'v6' };
    expect(testimonyOf([gone, v10], 'v6')).toMatchObject({ label: 'Ten', until: '2024-01-07' });
  });

  test('all that list it now are named in order, and since is the first of all', () => {
    expect(testimonyOf([v10, v8, v6])).toMatchObject({
      versions: ['v6', 'v8'],
      since: '2024-01-01',
    });
    expect(testimonyOf([v10])).not.toHaveProperty('versions');
  });
});
