import type { Browser } from 'playwright-core';
import { renderTable } from '../render-table.ts';
import { medianOf } from '../samples.ts';
import { PHONE, slowDown } from './slow-phone.ts';

/** A page of ours and stock Starlight's of the same. */
export interface Pair {
  path: string;
  ours: string;
  stock: string;
}

/** When something was seen first, in milliseconds from the moment at which the page was asked for. */
interface Paint {
  /** The first text or picture. */
  first: number;
  /** The largest. */
  largest: number;
}

const RUNS = 9;
const HEAD = ['', 'ours', 'from', 'to', 'stock', 'from', 'to', 'ours / stock', 'goal'];
/** Two runs of one page differ by as much: what is closer is as early. */
const SLACK = 0.02;

/**
 * When pages show something on a slow phone: medians of runs with an empty cache, ours and stock
 * Starlight's by turns.
 */
export async function paintPages(browser: Browser, pairs: readonly Pair[]): Promise<string> {
  const rows: string[][] = [HEAD];
  for (const { path, ours, stock } of pairs) {
    const times = { ours: [] as Paint[], stock: [] as Paint[] };
    // The first of each is not counted: its files are compressed only then.
    for (let run = 0; run <= RUNS; run += 1) {
      const both = { ours: await paintOf(browser, ours), stock: await paintOf(browser, stock) };
      if (run === 0) continue;
      times.ours.push(both.ours);
      times.stock.push(both.stock);
    }
    rows.push([path]);
    for (const [name, what] of [
      ['  first contentful paint, ms', 'first'],
      ['  largest contentful paint, ms', 'largest'],
    ] as const) {
      const [own, other] = [times.ours, times.stock].map((paints) =>
        paints.map((paint) => paint[what]),
      ) as [number[], number[]];
      const ratio = medianOf(own) / medianOf(other);
      const met = ratio <= 1 + SLACK ? 'met' : 'MISSED';
      rows.push([name, ...spread(own), ...spread(other), ratio.toFixed(2), `${met} ≤ 1`]);
    }
  }
  return renderTable(rows);
}

function spread(times: readonly number[]): string[] {
  return [medianOf(times), Math.min(...times), Math.max(...times)].map((time) => time.toFixed(0));
}

/** @throws Error where nothing was painted. */
async function paintOf(browser: Browser, url: string): Promise<Paint> {
  const context = await browser.newContext({ viewport: PHONE });
  try {
    const page = await context.newPage();
    await slowDown(page);
    await page.goto(url, { waitUntil: 'load' });
    const paint = await page.evaluate(async () => {
      const seen = { first: 0, largest: 0 };
      const observe = (type: string, take: (time: number) => void): void => {
        new PerformanceObserver((list) => {
          for (const { name, startTime } of list.getEntries())
            if (name !== 'first-paint') take(startTime);
        }).observe({ type, buffered: true });
      };
      observe('paint', (time) => (seen.first = time));
      observe('largest-contentful-paint', (time) => (seen.largest = time));
      // What was seen before is told within a frame or two.
      await new Promise((done) => setTimeout(done, 300));
      return seen;
    });
    if (paint.first === 0) throw new Error(`${url} painted nothing.`);
    return paint;
  } finally {
    await context.close();
  }
}
