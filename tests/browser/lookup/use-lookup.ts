import type { Page, Request } from 'playwright-core';
import { useBrowser, type PageOptions } from '../support/browser.ts';
import { useServer } from '../support/server.ts';

export const NARROW = { width: 360, height: 740 };

export const INDEX = '**/lookup-index.json';
export const SUMMARIES = '**/lookup-summaries.json';

/** A bot token, in Discord's form and of nobody. */
export const TOKEN = 'MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs';
export const WEBHOOK = 'n5Fj8xYcZ0Lr'.repeat(5);

/** A log with an invalid form, a close, a code that no source lists, and two secrets. */
export const LOG = [
  '2026-03-02T10:11:12.123Z [bot] shard 0 ready, guilds 214',
  `2026-03-02T10:11:13.004Z [bot] login with ${TOKEN}`,
  'DiscordAPIError[50035]: Invalid Form Body',
  'embeds[0].description[BASE_TYPE_MAX_LENGTH]: Must be 4096 or fewer in length.',
  'embeds[0].fields[3].name[BASE_TYPE_REQUIRED]: This field is required',
  '    at handleErrors (/app/node_modules/@discordjs/rest/dist/index.js:730:13)',
  `  url: 'https://discord.com/api/v10/webhooks/1103847362910294016/${WEBHOOK}',`,
  '2026-03-02T10:14:40.551Z [bot] Shard ID 0 WebSocket closed with 4014',
  '2026-03-02T10:14:41.000Z DiscordAPIError[59999]: Something new',
].join('\n');

/** Call once at the top of a test file about the lookup field. */
export function useLookup() {
  const server = useServer(process.env.OPCODEX_DIST);
  const { newPage } = useBrowser();

  async function open(path = '/', options: PageOptions = {}): Promise<Page> {
    const page = await newPage({ baseURL: server.origin, ...options });
    await page.goto(path);
    return page;
  }

  /** A page whose field has been given a text, and has answered with cards. */
  async function asked(text: string, options: PageOptions = {}): Promise<Page> {
    const page = await open('/', options);
    await field(page).fill(text);
    await hits(page).first().waitFor();
    return page;
  }

  return { server, newPage, open, asked };
}

export const field = (page: Page) => page.locator('#lookup');
export const hits = (page: Page) => page.locator('#lookup-hits').getByRole('option');
export const urls = (page: Page) =>
  hits(page).evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''));
/** The line of words below the cards. */
export const line = (page: Page) => page.locator('.lookup-line');
/** What a screen reader is told. */
export const spoken = (page: Page) => page.locator('lookup-box').getByRole('status');
export const dialog = (page: Page) => page.getByRole('dialog', { name: 'Find a code' });
/** What opens the dialog. */
export const control = (page: Page) => page.getByRole('link', { name: 'Find a code', exact: true });
export const marked = (page: Page) => page.getByRole('region', { name: 'Your text' });

/** Pastes a text, as one does: what Playwright fills in is typed, which takes long for a long text. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await field(page).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('ControlOrMeta+v');
}

/** How far the page can be scrolled sideways. */
export const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Everything that a page asks the network for, from now on. */
export function requestsOf(page: Page): Request[] {
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  return requests;
}
