import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { field, hits, INDEX, LOG, spoken, urls, useLookup } from './use-lookup.ts';

const { open, asked } = useLookup();

const active = (page: Page) => field(page).getAttribute('aria-activedescendant');
const idOf = (page: Page, at: number) => hits(page).nth(at).getAttribute('id');

describe('the field works as a combobox', () => {
  it('whose arrows walk the hits around, and whose Enter opens the chosen one', async () => {
    const page = await asked('4014');
    expect(await field(page).getAttribute('aria-controls')).toBe('lookup-hits');
    expect(await active(page)).toBe(await idOf(page, 0));

    await page.keyboard.press('ArrowUp');
    expect(await active(page)).toBe(await idOf(page, (await hits(page).count()) - 1));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await active(page)).toBe(await idOf(page, 1));
    expect(await hits(page).nth(1).getAttribute('aria-selected')).toBe('true');
    expect(await hits(page).nth(0).getAttribute('aria-selected')).toBe('false');

    const [, second] = await urls(page);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${String(second)}`);
  });

  it('that chooses the first hit again when the text changes', async () => {
    const page = await asked('4014');
    await page.keyboard.press('ArrowDown');
    await field(page).fill('50013');
    await expect.poll(() => urls(page)).toEqual(['/json/50013/']);
    expect(await active(page)).toBe(await idOf(page, 0));
    expect(await hits(page).first().getAttribute('aria-selected')).toBe('true');
  });

  it('that Escape clears', async () => {
    const page = await asked('50013');
    await page.keyboard.press('Escape');
    expect(await field(page).inputValue()).toBe('');
    expect(await hits(page).count()).toBe(0);
    expect(await active(page)).toBeNull();
  });
});

describe('Enter', () => {
  it('opens the first hit of a text of several lines', async () => {
    const page = await asked(LOG);
    const [first] = await urls(page);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${String(first)}`);
  });

  it('with Shift begins a line', async () => {
    const page = await asked('4014');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('50013');
    expect(await field(page).inputValue()).toBe('4014\n50013');
  });

  it('opens the first hit where a touch keyboard tells of no key', async () => {
    const page = await asked('50013');
    const session = await page.context().newCDPSession(page);
    await session.send('Input.insertText', { text: '\n' });
    await page.waitForURL('**/json/50013/');
  });

  it('opens the first hit even where it comes before the index', async () => {
    const page = await open('/404.html');
    await page.route(INDEX, async (route) => {
      await new Promise((later) => setTimeout(later, 300));
      await route.continue();
    });
    await page.goto('/');
    await field(page).fill('50013');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/json/50013/');
  });

  it('opens the family of a code that no source lists, where it is the only one', async () => {
    const page = await open();
    await field(page).fill('error code: 59999');
    await page.locator('.lookup-unlisted').waitFor();
    expect(await active(page)).toBeNull();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/json/5xxxx/');
    expect(await page.locator('h1').innerText()).toBe('Access and form');
  });

  it('opens that family even where it comes before the index', async () => {
    const page = await open('/404.html');
    await page.route(INDEX, async (route) => {
      await new Promise((later) => setTimeout(later, 300));
      await route.continue();
    });
    await page.goto('/');
    await field(page).fill('error code: 59999');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/json/5xxxx/');
  });

  it.each(['error code 59998 and error code 59999', 'gateway close code 4099'])(
    'stays where it cannot choose: %s',
    async (text) => {
      const page = await open();
      await field(page).fill(text);
      await page.locator('.lookup-unlisted').first().waitFor();
      await page.keyboard.press('Enter');
      await page.waitForTimeout(300);
      expect(new URL(page.url()).pathname).toBe('/');
    },
  );

  it('does nothing where there is nothing', async () => {
    const page = await open();
    await field(page).fill('qwertyzxc');
    await page.locator('.lookup-line').filter({ hasText: 'No code' }).waitFor();
    await page.keyboard.press('Enter');
    expect(await field(page).inputValue()).toBe('qwertyzxc');
    expect(new URL(page.url()).pathname).toBe('/');
  });
});

describe('the arrows in a text of several lines', () => {
  it('move through it first, and walk the hits from its last line on', async () => {
    const page = await asked('Shard 0\nclosed with 4014');
    await field(page).evaluate((each) => {
      if (each instanceof HTMLTextAreaElement) each.setSelectionRange(0, 0);
    });
    await page.keyboard.press('ArrowDown');
    expect(await active(page)).toBe(await idOf(page, 0));
    await page.keyboard.press('ArrowDown');
    expect(await active(page)).toBe(await idOf(page, 1));
    await page.keyboard.press('ArrowUp');
    expect(await active(page)).toBe(await idOf(page, 0));
  });
});

describe('a screen reader', () => {
  it('is told once one rests: how many, which first, how sure', async () => {
    const page = await open();
    await page.evaluate(() => {
      const region = document.querySelector('lookup-box [role=status]');
      const heard: string[] = [];
      Object.assign(window, { heard });
      new MutationObserver(() => heard.push(region?.textContent ?? '')).observe(region!, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
    await field(page).focus();
    await page.keyboard.type('50013', { delay: 30 });
    await spoken(page).filter({ hasText: '50013' }).waitFor();
    expect(await spoken(page).innerText()).toBe(
      '1 code found: JSON error code 50013, Missing permissions, certain.',
    );
    const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    expect(heard.filter((sentence) => sentence !== '')).toHaveLength(1);
  });

  it('hears nothing of an emptied field', async () => {
    const page = await asked('50013');
    await spoken(page).filter({ hasText: '50013' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await spoken(page).innerText()).toBe('');
  });
});

it('the slash leads to the field, and takes an old query back', async () => {
  const page = await asked('50013');
  await field(page).evaluate((each) => each.blur());
  await page.keyboard.press('/');
  await page.keyboard.type('4014');
  expect(await field(page).inputValue()).toBe('4014');
});

describe('the key / can be turned off', () => {
  const choice = (page: Page) => page.getByRole('checkbox', { name: '/ leads here' });
  const dialog = (page: Page) => page.locator('dialog[open]');

  it('below the field, for all pages, and on again in the dialog', async () => {
    const page = await open();
    await choice(page).uncheck();
    await page.locator('h1').click();
    await page.keyboard.press('/');
    expect(await field(page).evaluate((own) => own === document.activeElement)).toBe(false);
    expect(await page.locator('lookup-box search > kbd').isVisible()).toBe(false);

    await page.goto('/json/50013/');
    const find = page.locator('a.find');
    expect(await find.getAttribute('aria-keyshortcuts')).toBeNull();
    expect(await find.locator('kbd').isVisible()).toBe(false);
    await page.keyboard.press('/');
    expect(await dialog(page).count()).toBe(0);

    await find.click();
    expect(await choice(page).isChecked()).toBe(false);
    await choice(page).check();
    await page.keyboard.press('Escape');
    expect(await find.getAttribute('aria-keyshortcuts')).toBe('/');
    await page.keyboard.press('/');
    await dialog(page).waitFor();
  });

  it('and holds as long as the page does where nothing can be kept', async () => {
    const page = await open('/', { serviceWorkers: 'block' });
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    await page.reload();
    await choice(page).uncheck();
    await page.locator('h1').click();
    await page.keyboard.press('/');
    expect(await field(page).evaluate((own) => own === document.activeElement)).toBe(false);
  });
});
