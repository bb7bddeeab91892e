import { expect, test } from 'vitest';
import { renderHistory } from '../importer/render.ts';
import type { Moment } from '../schemas/history.ts';
import { historyLine } from './history-line.ts';

const at = (day: string): Moment => ({ date: `${day}T00:00:00Z`, commit: 'a'.repeat(40) });
const span = (from: string, to: string | null) => ({
  from: at(from),
  to: to === null ? null : at(to),
  label: 'Knock',
});

const text = renderHistory({
  source: 'official',
  table: 'dispatch-events',
  codes: [
    { code: 1, spans: [span('2020-01-01', '2020-02-01'), span('2020-02-01', null)] },
    { code: 2, spans: [span('2020-01-01', '2020-02-01'), span('2020-02-01', null)] },
    { code: 2, version: 'v8', spans: [span('2021-01-01', null)] },
    { code: 2, version: 'v9', spans: [span('2021-01-01', null)] },
    { code: 'READY', spans: [span('2020-01-01', null)] },
  ],
});

const lineAt = (received: string): string | undefined => {
  const line = historyLine(text, received);
  return line === undefined ? line : text.split('\n')[line - 1];
};

test.each([
  ['at 2 a span from 2020-01-01T00:00:00Z to 2020-02-01T00:00:00Z', 10],
  ['at 1 a span from 2020-02-01T00:00:00Z to now', 7],
  ['at READY a span from 2020-01-01T00:00:00Z to now', 20],
  ['2021-01-01T00:00:00Z', 14],
  ['2 v8 again', 13],
  ['READY again', 19],
])('%s stands in line %i', (received, line) => {
  expect(historyLine(text, received)).toBe(line);
  expect(lineAt(received)).toMatch(/^ +\{/);
});

test.each(['no such thing', '2036-01-01T00:00:00Z', '7 again'])('%s stands nowhere', (received) => {
  expect(historyLine(text, received)).toBeUndefined();
});
