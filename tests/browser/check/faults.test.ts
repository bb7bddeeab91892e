import { describe, expect, it } from 'vitest';
import {
  came,
  choice,
  choose,
  DRIFTS,
  fault,
  field,
  HOLDS,
  holds,
  MIXED,
  OCTOBER,
  poll,
  result,
  section,
  spoken,
  summary,
  useCheck,
} from './use-check.ts';

const { open, checked } = useCheck();

describe('a paste that cannot be checked', () => {
  it('for want of codes says so, and what to do', async () => {
    const page = await checked('Dear diary,\ntoday nothing closed.\n');
    expect(await fault(page).innerText()).toMatch(/\S.*\n+.*\S/);
    await poll(() => spoken(page).textContent()).toMatch(/\S/);
    await field(page).fill(HOLDS);
    await holds(page).waitFor();
    expect(await fault(page).count()).toBe(0);
  });

  it('because it is no text says so, and leaves the field empty', async () => {
    const page = await checked(HOLDS);
    const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
    await choose(page, { name: 'logo.png', buffer: picture });
    await fault(page).waitFor();
    expect(await field(page).inputValue()).toBe('');
    await page.getByRole('button', { name: 'Clear' }).click();
    await page.getByRole('heading', { name: 'What a check tells' }).waitFor();
  });

  it('because it is too long says so', async () => {
    const page = await open(OCTOBER);
    const buffer = Buffer.alloc(17_000_000, '// nothing but comments, and far too many of them\n');
    await choose(page, { name: 'all.ts', buffer });
    await fault(page).waitFor();
    expect(await fault(page).innerText()).toContain('too long to check: 17 million characters');
    expect(await field(page).inputValue()).toBe('');
  });
});

describe('a paste that is too long to be shown', () => {
  const LONG = `${'// a line of a file that was made by a machine\n'.repeat(10_000)}${DRIFTS}`;

  it('is checked all the same', async () => {
    const page = await open(OCTOBER);
    await choose(page, { name: 'all.ts', buffer: Buffer.from(LONG) });
    await came(page);
    expect(await summary(page)).toContain('2 missing');
    expect(await page.locator('check-view').innerText()).toContain(
      'all.ts is too long to be shown here.',
    );
    expect(await field(page).inputValue()).toBe('');
    // There is nothing to select.
    expect(await section(page, 'renamed').getByRole('button').isDisabled()).toBe(true);
    await field(page).fill(HOLDS);
    await holds(page).waitFor();
    expect(await page.locator('check-view').innerText()).not.toContain('too long');
  });

  it('is kept out of the field however it comes', async () => {
    const page = await open(OCTOBER);
    await field(page).evaluate((element, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    }, LONG);
    await came(page);
    expect(await summary(page)).toContain('2 missing');
    expect(await field(page).inputValue()).toBe('');
  });

  it('is given up for the next one', async () => {
    const page = await open(OCTOBER);
    let asked = 0;
    // What the first one waits for never comes.
    await page.context().route('**/history/official.json', async (route) => {
      asked += 1;
      if (asked > 1) await route.continue();
    });
    await choose(page, { name: 'all.ts', buffer: Buffer.from(LONG) });
    await poll(() => asked).toBe(1);
    await field(page).fill(HOLDS);
    await holds(page).waitFor();
  });
});

describe('a paste of several tables', () => {
  it('is checked against the one that is chosen', async () => {
    const page = await checked(MIXED, '');
    const offers = fault(page).getByRole('button');
    expect((await offers.allInnerTexts()).toSorted()).toEqual([
      'Check the Gateway close codes',
      'Check the Gateway opcodes',
    ]);
    await offers.filter({ hasText: 'close codes' }).click();
    await poll(() => result(page).innerText()).toContain('Gateway close codes against');
    expect(await choice(page, 'Table').inputValue()).toBe('gateway-close-codes');
    expect(await result(page).innerText()).toMatch(/Passed over: GatewayOpcodes line \d+/);
    expect(await result(page).evaluate((each) => each === document.activeElement)).toBe(true);
  });
});

it('a date that is left incomplete is told', async () => {
  const page = await checked(HOLDS, '?table=gateway-close-codes');
  await choice(page, 'Date').focus();
  await page.keyboard.type('0215');
  await field(page).focus();
  await fault(page).waitFor();
  expect(await fault(page).innerText()).toBe('The date is not complete.');
  await choice(page, 'Date').fill('2024-10-01');
  await poll(() => result(page).innerText()).toContain('against Discord API docs 2024-10-01');
});
