import { setTimeout } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';
import { watchKeys, type Keystroke } from './keystroke-watch.ts';
import type { Result } from './result.ts';
import { madeRandom, quantile } from './samples.ts';
import type { Site } from './site.ts';

/** How many times slower the processor is made. */
const SLOWED = 4;
const GOAL_MS = 16;

/** Typed key by key, over 300 in all; the keys that open and close the answer are among them. */
const TYPED = [
  '50013',
  'missing permissions',
  'GUILD_MEMBERS_CHUNK',
  'unkown webhok',
  'close code 4014',
  'error code: 50001',
  'RESTJSONErrorCodes.UnknownMessage',
  'cannot send messages to this user',
  'op 10',
  'HTTP 429',
  'DiscordAPIError[50035]: Invalid Form Body',
  'heartbeat',
  'maximum number of guild roles reached',
  'how do i center a div',
  'invalid session',
  'voice 4006',
  '40333',
];

/**
 * Types in the home page's field in Chromium, its processor slowed four times, and tells how long each key
 * took until the frame with its answer was painted. The index is loaded and its first answer given, as on
 * a page that has rested; nothing else is warmed up.
 *
 * The same keys are then typed in the same field with nothing listening to it. What these take is what
 * Chromium itself needs for a letter on this page, its way from process to process and the frame included;
 * no field can be faster. Chromium begins a frame at once where none was made just before, so little of
 * either is waiting for the screen.
 *
 * Event Timing, which sees the frame arrive on the screen, checks the first figure: it counts in steps
 * of 8 ms and includes what the page does not do itself, such as filling in the pixels.
 */
export async function benchKeystroke({ open }: Site): Promise<Result[]> {
  const keys = await typeAll(await open(), 'field');
  const bare = await typeAll(await open(), 'bare');
  const share = sum(keys, 'script') / sum(keys, 'painted');
  return [
    ...spread('key to painted answer', keys, 'painted', GOAL_MS),
    ...spread('  the same key where nothing listens', bare, 'painted'),
    ...spread('  handlers of the key', keys, 'script'),
    { name: '  handlers, of the whole', figures: [{ value: share * 100, unit: '%' }] },
    ...spread('key to screen, as Event Timing counts', keys, 'shown'),
    ...spread('  the same key where nothing listens', bare, 'shown'),
  ];
}

function spread(name: string, keys: readonly Keystroke[], what: keyof Keystroke, goal?: number) {
  const times = keys.map((key) => key[what]);
  const parts = [
    ['median', 0.5],
    ['p95', 0.95],
    ['slowest', 1],
  ] as const;
  return parts.map(([word, part]): Result => {
    const figure = { value: quantile(times, part), unit: 'ms' } as const;
    // The goal is that of the 95th percentile.
    const goals = goal !== undefined && word === 'p95' ? { goal } : {};
    return { name: `${name}, ${word}`, figures: [{ ...figure, ...goals }] };
  });
}

function sum(keys: readonly Keystroke[], what: keyof Keystroke): number {
  return keys.reduce((total, key) => total + key[what], 0);
}

/** @throws Error where keys went unseen, or where the field gave no answer. */
async function typeAll(page: Page, kind: 'field' | 'bare'): Promise<Keystroke[]> {
  await page.goto('/');
  const field = page.locator('main lookup-box textarea');
  const cards = page.locator('main [data-hits] > *');
  await field.focus();
  await page.keyboard.press('4');
  await cards.first().waitFor();
  await clear(page);
  if (kind === 'bare') await unhear(field);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  await page.evaluate(watchKeys);
  // Pauses of a typist, which no screen's rhythm keeps in step with.
  const random = madeRandom(16);
  let answers = 0;
  for (const query of TYPED) {
    for (const character of query) {
      await page.keyboard.press(character);
      await setTimeout(60 + random() * 80);
    }
    answers += await cards.count();
    await clear(page);
  }
  const all = await page.evaluate<Keystroke[]>('keystrokes');
  const seen = all.filter(({ painted }) => painted > 0);
  const typed = TYPED.join('').length;
  if (seen.length !== typed) throw new Error(`${seen.length} of ${typed} keys were painted.`);
  if (kind === 'field' && answers === 0) throw new Error('The lookup field gave no answer.');
  return seen;
}

/** Empties the field, and lets the page rest: what it puts off until then is no part of a key. */
async function clear(page: Page): Promise<void> {
  await setTimeout(500);
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await setTimeout(500);
}

/** Puts a copy of the field in its place, to which nobody listens. */
async function unhear(field: Locator): Promise<void> {
  await field.evaluate((element) => {
    const copy = element.cloneNode(true) as HTMLElement;
    element.replaceWith(copy);
    copy.focus();
  });
}
