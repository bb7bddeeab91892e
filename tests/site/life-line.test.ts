import { describe, expect, test } from 'vitest';
import { base, codex, pageAt, textIn } from './support/site.ts';

const all = codex.tables.flatMap((view) => view.entries.map((entry) => ({ view, entry })));
const names = new Map(codex.sources.map(({ source }) => [source.id, source.name]));

/** The rows of a code's history as a reader sees them, without what only screen readers say. */
function historyAt(url: string): string[] {
  const page = pageAt(url);
  for (const each of page.querySelectorAll('.life-events .sr-only')) each.remove();
  return page.querySelectorAll('.life-events tbody tr').map(textIn);
}

test('every code has a lane and a row for each source that ever listed it', () => {
  for (const { entry } of all) {
    const page = pageAt(entry.url);
    const ids = Object.keys(entry.sources);
    const labels = page.querySelectorAll('.life li').map(({ textContent }) => textContent.trim());
    const lanes = labels.filter((label) => !label.startsWith('formerly '));
    expect(lanes.length, entry.url).toBe(ids.length);
    expect(page.querySelectorAll('.life > svg > svg').length, entry.url).toBe(labels.length);
    const linked = page.querySelectorAll('.life-events td:nth-child(2) a');
    expect(new Set(linked.map((link) => link.getAttribute('href'))), entry.url).toEqual(
      new Set(ids.map((id) => `${base}/sources/${id}/`)),
    );
  }
});

test('every lane has something to see, inside the drawing', () => {
  for (const { entry } of all) {
    for (const lane of pageAt(entry.url).querySelectorAll('.life > svg > svg')) {
      const bars = lane.querySelectorAll('g > rect');
      expect(bars.length, entry.url).toBeGreaterThan(0);
      for (const bar of bars) {
        const x = Number.parseFloat(bar.getAttribute('x') ?? '');
        const width = bar.getAttribute('width') ?? '';
        expect(x, entry.url).toBeGreaterThanOrEqual(0);
        expect(Number.parseFloat(width), entry.url).toBeGreaterThan(0);
        expect(x + (width.endsWith('%') ? Number.parseFloat(width) : 0), entry.url).toBeLessThan(
          100.02,
        );
      }
    }
  }
});

test('the drawing says its gist to those who do not see it', () => {
  for (const { entry } of all) {
    const drawing = pageAt(entry.url).querySelector('.life > svg[role=img]');
    const gist = drawing?.getAttribute('aria-label') ?? '';
    for (const id of Object.keys(entry.sources)) {
      expect(gist, entry.url).toContain(`${names.get(id) ?? id}: `);
    }
  }
});

test('rows stand in the order of time, and their dates lead to commits', () => {
  for (const { entry } of all) {
    const page = pageAt(entry.url);
    const days = page.querySelectorAll('.life-events td:first-child .day').map(textIn);
    expect(days, entry.url).toEqual([...days].sort());
    for (const link of page.querySelectorAll('.life-events a.day')) {
      expect(link.getAttribute('href'), entry.url).toMatch(
        /^https:\/\/github\.com\/[\w.-]+\/[\w.-]+\/commit\/[0-9a-f]{40}$/,
      );
    }
  }
});

test('dates do not enter the full-text search', () => {
  const section = pageAt('/gateway/op/3/').querySelector('[data-pagefind-ignore]:has(.life)');
  expect(section?.querySelector('.life-events')).not.toBeNull();
});

describe('known facts stand on their pages', () => {
  test.each([
    ['/gateway/op/5/', '2018-09-11 Discord API docs Taken off the list'],
    ['/gateway/op/7/', '2016-03-30 Discord API docs Renamed from “Redirect” to “Reconnect”'],
    [
      '/gateway/op/3/',
      '2020-02-20 Discord API docs Renamed: Status Presence Update; explanation reworded',
    ],
    [
      '/json/30007/',
      '2023-03-18 Discord API docs Renamed: Maximum number of webhooks reached (10 15)',
    ],
    [
      '/json/30003/',
      '2026-06-23 Discord API docs Renamed: Maximum number of pins reached for the channel (50 250)',
    ],
    ['/gateway/close/4006/', '2016-06-05 Discord API docs Listed as “Session not valid”'],
    ['/gateway/close/4006/', '2016-06-06 Discord API docs Taken off the list'],
    ['/json/70001/', '2016-06-07 Discord API docs Listed as “Missing permission” for 45 minutes'],
    ['/json/50013/', '2022-02-01 Discord API docs Gone for 70 minutes'],
    ['/voice/op/29/', '2025-07-02 Discord API docs Encoding changed from JSON to binary'],
    [
      '/voice/close/4020/',
      '2025-01-14 Userdoccers Renamed from “Invalid heartbeat” to “Bad request”; explanation reworded',
    ],
    [
      '/json/50138/',
      '2026-03-19 discord-api-types Renamed: Failed to resize asset below the minimum maximum size FailedToResizeAssetBelowTheMaximumSize',
    ],
    ['/voice/op/11/', '2024-12-28 Userdoccers former meaning Listed as “Reset”, struck out'],
  ])('%s: %s', (url, row) => {
    expect(historyAt(url)).toContain(row);
  });

  test('the words of a rename are marked', () => {
    const marked = (url: string, tag: string): string[] => {
      const marks = pageAt(url).querySelectorAll(`.life-events ${tag}`);
      for (const mark of marks) mark.querySelector('.sr-only')?.remove();
      return marks.map(textIn);
    };
    expect(marked('/json/30007/', 'del')).toContain('10');
    expect(marked('/json/30007/', 'ins')).toContain('15');
    expect(marked('/json/30003/', 'del')).toContain('50');
    expect(marked('/json/30003/', 'ins')).toContain('250');
  });

  test('a lane looks after whose it is: the authority, another document, a program', () => {
    const lanes = pageAt('/gateway/op/3/').querySelectorAll('.life > svg > svg');
    const looks = lanes.map((lane) => lane.getAttribute('class'));
    expect(looks.slice(0, 3)).toEqual(['authority', 'document', 'program']);
  });

  test('the one day of gateway close 4006 is a mark, its strike an outline', () => {
    const lanes = pageAt('/gateway/close/4006/').querySelectorAll('.life > svg > svg');
    expect(lanes.map((lane) => lane.querySelector('g')?.getAttribute('class'))).toEqual([
      'mark',
      'struck',
    ]);
  });
});
