import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { History, Line } from '../../schemas/history.ts';
import { arbitraryHistory } from '../testing/arbitrary-history.ts';
import { momentAt } from '../testing/moment.ts';
import { liveCodes, rewrittenSpans, rowNews } from './row-news.ts';

const line = (code: number, label: string, to: number | null = null, rest = {}): Line => ({
  code,
  spans: [{ from: momentAt(code), to: to === null ? null : momentAt(to), label }],
  ...rest,
});
const history = (...codes: Line[]): History => ({ source: 'a', table: 'b', codes });

describe('what happened to rows', () => {
  test('is told with the commit that did it', () => {
    const before = history(line(1, 'Stays'), line(2, 'Goes'), line(3, 'Old'));
    const renamed = line(3, 'Old', 30);
    renamed.spans.push({ from: momentAt(30), to: null, label: 'New' });
    const after = history(line(1, 'Stays'), line(2, 'Goes', 20), renamed, line(4, 'Comes'));
    expect(rowNews(before, after)).toEqual([
      { kind: 'added', code: 4, versions: [], after: 'Comes', at: momentAt(4) },
      { kind: 'removed', code: 2, versions: [], before: 'Goes', at: momentAt(20) },
      {
        kind: 'renamed',
        code: 3,
        versions: [],
        fact: 'label',
        before: 'Old',
        after: 'New',
        at: momentAt(30),
      },
    ]);
    expect([liveCodes(before), liveCodes(after)]).toEqual([3, 3]);
  });

  test('is one piece of news where it happened to several API versions alike', () => {
    const after = history(
      line(1, 'Same', null, { version: 'v10' }),
      line(1, 'Same', null, { version: 'v9' }),
    );
    expect(rowNews(undefined, after)).toMatchObject([{ code: 1, versions: ['v9', 'v10'] }]);
  });

  test('is nothing where nothing did', () => {
    fc.assert(
      fc.property(arbitraryHistory('a', 'b'), (same) => {
        expect(rowNews(same, structuredClone(same))).toEqual([]);
        expect(rewrittenSpans(same, structuredClone(same))).toBe(0);
      }),
    );
  });

  test('accounts for every code that is listed in one reading alone', () => {
    fc.assert(
      fc.property(arbitraryHistory('a', 'b'), arbitraryHistory('a', 'b'), (before, after) => {
        const news = rowNews(before, after);
        const count = (kind: string): number =>
          news
            .filter((each) => each.kind === kind)
            .reduce((sum, { versions }) => sum + Math.max(1, versions.length), 0);
        const rows = ({ codes }: History): number =>
          codes.filter(({ spans }) => spans.at(-1)?.to === null).length;
        expect(rows(before) - count('removed') + count('added')).toBe(rows(after));
      }),
    );
  });
});

describe('the past', () => {
  test('is told otherwise where a span that had ended is gone, not where an open one ended', () => {
    const before = history(line(1, 'Old', 10), line(2, 'Open'));
    expect(rewrittenSpans(before, history(line(1, 'Old', 10), line(2, 'Open', 9)))).toBe(0);
    expect(rewrittenSpans(before, history(line(1, 'Old', 11), line(2, 'Open')))).toBe(1);
    expect(rewrittenSpans(before, history(line(2, 'Other')))).toBe(2);
    expect(rewrittenSpans(before, undefined)).toBe(2);
  });
});
