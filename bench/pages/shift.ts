import type { Browser } from 'playwright-core';
import type { Host } from '../host/host.ts';
import type { Result } from '../result.ts';
import { slowDown } from './slow-phone.ts';

const WIDTHS = [360, 1440];

/**
 * How far pages shift by themselves (cumulative layout shift), while they load on a slow phone and while
 * somebody scrolls through them, down and up again.
 */
export async function shiftPages(
  browser: Browser,
  host: Host,
  paths: readonly string[],
): Promise<Result[]> {
  const results: Result[] = [];
  for (const path of paths) {
    for (const width of WIDTHS) {
      const { sum, moved } = await shiftOf(browser, host.origin + path, width);
      const told = moved === '' ? '' : ` (${moved})`;
      results.push({
        name: `layout shift of ${path} at ${String(width)} px${told}`,
        figures: [{ value: sum, goal: 0, unit: 'shift' }],
      });
    }
  }
  return results;
}

async function shiftOf(browser: Browser, url: string, width: number) {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  try {
    const page = await context.newPage();
    await slowDown(page);
    await page.goto(url, { waitUntil: 'load' });
    return await page.evaluate(async () => {
      interface Shift extends PerformanceEntry {
        value: number;
        hadRecentInput: boolean;
        sources: { node: Element | Text | null }[];
      }
      let sum = 0;
      const moved = new Set<string>();
      new PerformanceObserver((list) => {
        for (const { value, hadRecentInput, sources } of list.getEntries() as Shift[]) {
          if (hadRecentInput) continue;
          sum += value;
          for (const { node } of sources) {
            const element = node instanceof Element ? node : node?.parentElement;
            if (element) moved.add(`${element.localName}.${element.className}`);
          }
        }
      }).observe({ type: 'layout-shift', buffered: true });
      const rest = (time: number): Promise<void> =>
        new Promise((done) => {
          setTimeout(done, time);
        });
      await rest(1500);
      const end = document.documentElement.scrollHeight;
      // Thirty looks at most: the largest table is fifty windows high.
      const step = Math.max(window.innerHeight * 0.8, end / 30);
      for (let top = 0; top < end; top += step) {
        window.scrollTo({ top, behavior: 'instant' });
        await rest(60);
      }
      for (let top = end; top > 0; top -= step) {
        window.scrollTo({ top, behavior: 'instant' });
        await rest(60);
      }
      await rest(300);
      return { sum, moved: [...moved].slice(0, 4).join(', ') };
    });
  } finally {
    await context.close();
  }
}
