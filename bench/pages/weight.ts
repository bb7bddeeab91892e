import type { Browser } from 'playwright-core';
import type { Host } from '../host/host.ts';
import { renderTable } from '../render-table.ts';
import { KINDS, weighPage, type PageWeight } from './page-weight.ts';
import type { PageKind } from './which-pages.ts';

const HEAD = ['', 'total', ...KINDS, 'requests', 'bodies', 'q5', 'inline JS', 'goal'];

/**
 * What pages weigh in an empty Chromium before anybody touches them, in KB (1024 bytes) as they came over
 * the wire: brotli of quality 11, headers included. For information: the bodies alone, the bodies as hosts
 * compress them while sending, the inline scripts by themselves (part of the HTML).
 */
export async function weighPages(
  browser: Browser,
  kinds: readonly (PageKind & { host: Host })[],
): Promise<string> {
  const rows: string[][] = [HEAD];
  const background = new Map<string, string[]>();
  for (const { name, paths, goals, host } of kinds) {
    rows.push([name]);
    for (const path of paths) {
      const weight = await weighPage(browser, host, path);
      rows.push(rowOf(path, weight, goals));
      const asked = weight.background.join(' ');
      if (asked !== '') background.set(asked, [...(background.get(asked) ?? []), path]);
    }
  }
  const beside = [...background].map(
    ([asked, paths]) => `In the background of ${paths.join(', ')}: ${asked}`,
  );
  return [renderTable(rows), ...beside].join('\n');
}

function rowOf(path: string, weight: PageWeight, goals: PageKind['goals']): string[] {
  const { total, byKind, requests, bodies, onTheFly, inline } = weight;
  const met = [
    [goals.total, total / 1024, 'KB'],
    [goals.requests, requests.length, 'requests'],
    [goals.script, byKind.JS / 1024, 'KB JS'],
  ] as const;
  const goal = met.flatMap(([most, value, unit]) =>
    most === undefined ? [] : [`${value <= most ? 'met' : 'MISSED'} ≤ ${String(most)} ${unit}`],
  );
  return [
    `  ${path}`,
    ...[total, ...KINDS.map((kind) => byKind[kind])].map(kilobytes),
    String(requests.length),
    ...[bodies, onTheFly, inline].map(kilobytes),
    goal.join(', '),
  ];
}

const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1);
