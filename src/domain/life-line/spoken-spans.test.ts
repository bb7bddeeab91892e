import { describe, expect, test } from 'vitest';
import type { Line, Span } from '../../schemas/history.ts';
import { momentAt } from '../testing/moment.ts';
import { spokenSpans } from './spoken-spans.ts';

const span = (from: number, to: number | null, label: string): Span => ({
  from: momentAt(from),
  to: to === null ? null : momentAt(to),
  label,
});
const line = (version: string, ...spans: Span[]): Line => ({ code: 1, version, spans });

test('a source without versions speaks for itself', () => {
  const spans = [span(0, 5, 'A'), span(9, null, 'B')];
  expect(spokenSpans([{ code: 1, spans }])).toBe(spans);
});

describe('of several versions', () => {
  test('a code is listed while one of them lists it', () => {
    const lines = [line('v6', span(0, 10, 'A')), line('v8', span(5, 20, 'A'), span(30, null, 'A'))];
    expect(spokenSpans(lines)).toEqual([span(0, 20, 'A'), span(30, null, 'A')]);
  });

  test('the current one speaks, before it and after it the newest', () => {
    const lines = [
      line('v10', span(0, 30, 'Ten')),
      line('v8', span(10, 20, 'Eight')),
      line('v9', span(0, 40, 'Nine')),
    ];
    const spoken = [
      span(0, 10, 'Ten'),
      span(10, 20, 'Eight'),
      span(20, 30, 'Ten'),
      span(30, 40, 'Nine'),
    ];
    expect(spokenSpans(lines, 'v8')).toEqual(spoken);
    expect(spokenSpans([...lines].reverse(), 'v8')).toEqual(spoken);
  });

  test('what they share is no change of words', () => {
    const lines = [line('v8', span(0, null, 'A')), line('v9', span(5, null, 'A'))];
    expect(spokenSpans(lines)).toEqual([span(0, null, 'A')]);
  });
});
