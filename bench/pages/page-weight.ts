import { setTimeout } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { findFile, hostedFile } from '../host/files.ts';
import type { Host } from '../host/host.ts';
import { inlineScripts } from './inline-scripts.ts';

/** What is loaded, by what it is for. */
export const KINDS = ['HTML', 'CSS', 'JS', 'fonts', 'images', 'other'] as const;
export type Kind = (typeof KINDS)[number];

/** What a page weighs before anybody touches it; all weights in bytes. */
export interface PageWeight {
  /** As it went over the wire, headers included. */
  total: number;
  /** Of that, the bodies. */
  bodies: number;
  byKind: Record<Kind, number>;
  /** The bodies, had the host compressed them while sending (brotli, quality 5). */
  onTheFly: number;
  /** All inline scripts together, compressed by themselves; part of the HTML. */
  inline: number;
  /** Paths in the order in which the page asked for them. */
  requests: string[];
  /** Asked for by others than the page: a service worker, the browser itself. */
  background: string[];
}

/** A page that has asked for nothing for so long asks for nothing more. */
const REST_MS = 2000;

const KIND_OF: Readonly<Record<string, Kind>> = {
  Document: 'HTML',
  Stylesheet: 'CSS',
  Script: 'JS',
  Font: 'fonts',
  Image: 'images',
};

/**
 * Opens a page in Chromium with an empty cache, waits until it rests, and adds up what came over the wire.
 *
 * @throws Error where something that the page asks for cannot be had
 */
export async function weighPage(browser: Browser, host: Host, path: string): Promise<PageWeight> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const requests = new Map<string, { path: string; kind: Kind; bytes: number }>();
    const failed: string[] = [];
    let last = performance.now();
    const told = (): void => void (last = performance.now());
    session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
      const { protocol, pathname } = new URL(request.url);
      if (!protocol.startsWith('http')) return;
      const kind = KIND_OF[type ?? ''] ?? 'other';
      requests.set(requestId, { path: pathname, kind, bytes: 0 });
      told();
    });
    session.on('Network.responseReceived', ({ response }) => {
      if (response.status >= 400) failed.push(`${response.url} (${String(response.status)})`);
    });
    session.on('Network.dataReceived', told);
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const request = requests.get(requestId);
      if (request) request.bytes = encodedDataLength;
      told();
    });
    session.on('Network.loadingFailed', ({ requestId, errorText }) => {
      failed.push(`${requests.get(requestId)?.path ?? '?'} (${errorText})`);
    });
    await session.send('Network.enable');
    host.takeAsked();
    await page.goto(host.origin + path, { waitUntil: 'load' });
    while (performance.now() - last < REST_MS) await setTimeout(REST_MS / 20);
    const all = [...requests.values()];
    if (failed.length > 0) throw new Error(`${path} cannot load ${failed.join(', ')}.`);
    const paths = all.map((request) => request.path);
    const sum = (of: (request: (typeof all)[number]) => number): number =>
      all.reduce((total, request) => total + of(request), 0);
    const bodies = (quality: number): number =>
      paths.reduce((total, each) => {
        const file = findFile(host.folder, each);
        return total + (file === undefined ? 0 : hostedFile(file, quality).body.length);
      }, 0);
    const byKind = Object.fromEntries(
      KINDS.map((kind) => [kind, sum((request) => (request.kind === kind ? request.bytes : 0))]),
    ) as Record<Kind, number>;
    return {
      total: sum(({ bytes }) => bytes),
      bodies: bodies(11),
      byKind,
      onTheFly: bodies(5),
      inline: inlineScripts(findFile(host.folder, path)),
      requests: paths,
      background: host.takeAsked().filter((each) => !paths.includes(each)),
    };
  } finally {
    await context.close();
  }
}
