import { setTimeout } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';
import type { Result } from '../result.ts';
import { quantile } from '../samples.ts';
import type { Site } from '../site.ts';
import { watchInteractions, type Interaction, type WatchedWindow } from './interaction-watch.ts';

/** How many times slower the processor is made. */
const SLOWED = 4;
const GOAL_MS = 50;
/** The largest table. */
const TABLE = '/json/';
const TYPED = ['missing permissions', '500', 'guild', 'webhook', 'e', 'zzz'];
const WIDTHS = [1440, 360];
/** The table writes what is asked of it into the address so long after; nothing is measured then. */
const REST_MS = 450;

/**
 * Types in the filter of the largest table, chooses, sorts and clears in Chromium, its processor slowed
 * four times, and tells how long each key and click took until the next frame was painted, and until the
 * one with the rows that were asked for was.
 */
export async function benchTable({ open }: Site): Promise<Result[]> {
  const results: Result[] = [];
  for (const width of WIDTHS) {
    const page = await open({ viewport: { width, height: 800 } });
    const all = await interact(page);
    const at = `at ${String(width)} px`;
    results.push(...spread(`all ${String(all.length)} interactions ${at}`, all, GOAL_MS));
    results.push(...spread(`  letters where nothing listens ${at}`, await typeBare(page)));
    for (const kind of new Set(all.map(({ name }) => name))) {
      const own = all.filter(({ name }) => name === kind);
      results.push(...spread(`  ${kind} (${String(own.length)}) ${at}`, own));
    }
  }
  return results;
}

/** What is measured of an interaction, and what it is called. */
const ENDS = {
  shown: 'to the next paint',
  answered: 'until its rows are painted',
} as const;

function spread(name: string, all: readonly Interaction[], goal?: number): Result[] {
  return (['shown', 'answered'] as const).flatMap((end) => {
    const times = all.map((each) => each[end]).filter((time) => end === 'shown' || time > 0);
    if (times.length === 0) return [];
    const figures = (share: number, limit?: number): Result['figures'] => [
      { value: quantile(times, share), unit: 'ms', ...(limit !== undefined && { goal: limit }) },
    ];
    return [
      { name: `${name}, ${ENDS[end]}: median`, figures: figures(0.5) },
      {
        name: `${name}, ${ENDS[end]}: p95`,
        figures: figures(0.95, end === 'shown' ? goal : undefined),
      },
    ];
  });
}

/** Types in a field that nobody listens to, on the same page: what Chromium itself takes for a letter. */
async function typeBare(page: Page): Promise<Interaction[]> {
  await page.evaluate(() => {
    const field = document.createElement('input');
    document.querySelector('.filter')?.before(field);
    field.focus();
    (window as unknown as WatchedWindow).interactions.length = 0;
  });
  for (const character of TYPED.join('')) {
    await page.keyboard.press(character);
    await setTimeout(150);
  }
  return page.evaluate(() => (window as unknown as WatchedWindow).interactions);
}

/** @throws Error where an interaction was not seen. */
async function interact(page: Page): Promise<Interaction[]> {
  await page.goto(TABLE);
  await page.locator('code-table:defined').waitFor();
  // Whoever filters has the rows in the window.
  await page.locator('.filter').evaluate((form) => {
    scrollBy({ top: form.getBoundingClientRect().top - 70, behavior: 'instant' });
  });
  await setTimeout(1000);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  await page.evaluate(watchInteractions);
  let done = 0;
  const act = async (name: string, how: () => Promise<unknown>, rest = REST_MS): Promise<void> => {
    await page.evaluate((next) => {
      (window as unknown as WatchedWindow).nextInteraction = next;
    }, name);
    await how();
    done += 1;
    await setTimeout(rest);
  };
  const press = (key: string) => page.keyboard.press(key);
  // A hand that clicks has come to rest there, and holds the button for a moment.
  const click = async (target: Locator): Promise<void> => {
    await target.hover();
    await setTimeout(100);
    await target.click({ delay: 80 });
  };
  const field = page.locator('.filter input[type=search]');
  for (const words of TYPED) {
    await field.focus();
    for (const character of words) await act('type a letter', () => press(character), 150);
    for (let at = 0; at < Math.min(3, words.length - 1); at += 1)
      await act('take a letter back', () => press('Backspace'), 150);
    await setTimeout(REST_MS);
    await act('clear', () => click(page.locator('.filter button')));
  }
  const chips = page.locator('.filter .segments label');
  for (let round = 0; round < 2; round += 1) {
    for (const chip of await chips.all()) await act('choose a status', () => click(chip));
  }
  const source = page.locator('.filter select[name=source]');
  await source.focus();
  for (let at = 0; at < 10; at += 1) await act('choose a source', () => press('ArrowDown'));
  await act('clear', () => click(page.locator('.filter button')));
  const order = page.locator('.filter select[name=sort]');
  if (await order.isVisible()) {
    await order.focus();
    for (let at = 0; at < 7; at += 1) await act('sort', () => press('ArrowDown'));
  } else {
    const heads = page.locator('.codes th[data-sort] button');
    for (let round = 0; round < 2; round += 1) {
      for (const head of await heads.all()) {
        await act('sort', () => click(head));
        await act('sort the other way', () => click(head));
      }
    }
  }
  const all = await page.evaluate(() => (window as unknown as WatchedWindow).interactions);
  if (all.length !== done) throw new Error(`${all.length} of ${done} interactions were seen.`);
  return all;
}
