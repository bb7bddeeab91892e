import type { Page, Request } from 'playwright-core';
import { expect } from 'vitest';
import { useBrowser, type PageOptions } from '../support/browser.ts';
import { useServer } from '../support/server.ts';

export const NARROW = { width: 360, height: 740 };
export const WIDE = { width: 1440, height: 900 };

/** An edition that stays what it is. */
export const OCTOBER = '?table=gateway-close-codes&edition=official@2024-10-01';

const CLOSE_CODES: readonly (readonly [string, number])[] = [
  ['UnknownError', 4000],
  ['UnknownOpcode', 4001],
  ['DecodeError', 4002],
  ['NotAuthenticated', 4003],
  ['AuthenticationFailed', 4004],
  ['AlreadyAuthenticated', 4005],
  ['InvalidSeq', 4007],
  ['RateLimited', 4008],
  ['SessionTimedOut', 4009],
  ['InvalidShard', 4010],
  ['ShardingRequired', 4011],
  ['InvalidAPIVersion', 4012],
  ['InvalidIntents', 4013],
  ['DisallowedIntents', 4014],
];

const enumOf = (members: readonly (readonly [string, number])[]): string =>
  `export enum GatewayCloseCodes {\n${members.map(([name, code]) => `  ${name} = ${String(code)},\n`).join('')}}\n`;

/** A paste without drift against that edition. */
export const HOLDS = enumOf(CLOSE_CODES);

/** One with a drift of many kinds: 4003 and 4012 left out. */
export const DRIFTS = enumOf([
  ...CLOSE_CODES.filter(([, code]) => code !== 4003 && code !== 4012 && code !== 4004),
  ['SecretRefused', 4004],
  ['SessionNoLongerValid', 4006],
  ['NobodyKnowsThis', 4099],
  ['InvalidShard', 4010],
]);

/** Two tables in one file. */
export const MIXED = `${HOLDS}
export enum GatewayOpcodes {
  Dispatch = 0,
  Heartbeat = 1,
  Identify = 2,
  PresenceUpdate = 3,
  VoiceStateUpdate = 4,
  Resume = 6,
  Reconnect = 7,
  RequestGuildMembers = 8,
  InvalidSession = 9,
  Hello = 10,
  HeartbeatAck = 11,
}
`;

/** Call once at the top of a test file about /check/. */
export function useCheck() {
  const server = useServer(process.env.OPCODEX_DIST);
  const { newPage } = useBrowser();

  async function open(search = '', options: PageOptions = {}): Promise<Page> {
    const page = await newPage({ baseURL: server.origin, ...options });
    await page.goto(`/check/${search}`);
    return page;
  }

  /** A page with what came of a paste. */
  async function checked(text: string, search = OCTOBER, options: PageOptions = {}): Promise<Page> {
    const page = await open(search, options);
    await field(page).fill(text);
    await came(page);
    return page;
  }

  return { server, newPage, open, checked };
}

export const field = (page: Page) => page.getByLabel('Your enum, object, map or list');
export const result = (page: Page) => page.getByRole('region', { name: 'Result' });
/** Waits until something came of the last paste or choice. */
export const came = (page: Page) =>
  page.locator('[data-answer]:not([hidden], [aria-busy])').waitFor();
export const summary = (page: Page) => page.locator('.check-summary').innerText();
export const holds = (page: Page) => page.locator('.check-holds');
export const fault = (page: Page) => page.locator('.check-fault');
export const section = (page: Page, kind: string) => page.locator(`#check-${kind}`);
/** The codes of one kind of drift. */
export const codes = (page: Page, kind: string) =>
  section(page, kind).locator('li > b').allInnerTexts();
/** What a screen reader is told. */
export const spoken = (page: Page) => page.locator('check-view [data-live]');
export const choice = (page: Page, label: string) => page.getByLabel(label, { exact: true });
/** The choice that a list shows. */
export const shown = (page: Page, label: string) =>
  choice(page, label).locator('option:checked').innerText();
export const search = (page: Page) => decodeURIComponent(new URL(page.url()).search);
export const selected = (page: Page) =>
  field(page).evaluate((element) => {
    const { value, selectionStart, selectionEnd } = element as HTMLTextAreaElement;
    return value.slice(selectionStart, selectionEnd);
  });

export async function choose(page: Page, file: { name: string; buffer: Buffer }): Promise<void> {
  const mimeType = 'application/octet-stream';
  await page.getByLabel('Choose a file').setInputFiles({ ...file, mimeType });
}

/** What is loaded with the first paste has to be fetched and read before an answer stands. */
export const poll = <T>(get: () => T) => expect.poll(get, { timeout: 10_000 });

/** Everything that a page asks the network for, from now on. */
export function requestsOf(page: Page): Request[] {
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  return requests;
}
