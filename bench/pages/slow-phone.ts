import type { CDPSession, Page } from 'playwright-core';

/** A phone's window. */
export const PHONE = { width: 360, height: 740 };

/** Bits a second that arrive and leave, and what each request waits besides, on a slow network. */
const DOWN = 1_600_000;
const UP = 750_000;
const LATENCY_MS = 150;
/** How many times slower its processor is than the one that measures. */
const SLOWED = 4;

/** Makes a page as slow as on an old phone with a weak signal: 4× CPU, 1.6 Mbit/s, 150 ms. */
export async function slowDown(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LATENCY_MS,
    downloadThroughput: DOWN / 8,
    uploadThroughput: UP / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  return session;
}
