import { describe, expect, it } from 'vitest';
import {
  PROMISED,
  result,
  side,
  submit,
  editions,
  counts,
  search,
  alert,
  poll,
  historiesOf,
  useCompare,
} from '../support/compare.ts';

const { server, open, answered } = useCompare();

describe('the promised address', () => {
  it('is answered, and fills the form', async () => {
    const page = await answered(PROMISED);
    expect(await editions(page)).toBe('Discord API docs 2024-10-01 against Userdoccers 2026-07-21');
    expect(await counts(page)).toMatch(/\+\s*32\s*only in Userdoccers/);
    expect(await page.locator('#gateway-opcodes .added [scope=row]').count()).toBe(32);
    expect(await page.title()).toContain('Discord API docs, 2024-10-01 against Userdoccers');

    const [first, second] = [side(page, 'First'), side(page, 'Second')];
    expect(await first.getByLabel('Source').inputValue()).toBe('official');
    expect(await first.getByLabel('Date', { exact: true }).inputValue()).toBe('2024-10-01');
    expect(await second.getByLabel('Source').inputValue()).toBe('userdoccers');
    expect(await second.getByLabel('Date', { exact: true }).inputValue()).toBe('2026-07-21');
    expect(await page.getByLabel('Table').inputValue()).toBe('gateway-opcodes');
    expect(search(page)).toBe(new URL(PROMISED, server.origin).search);
  });

  it('says the counts aloud', async () => {
    const page = await answered(PROMISED);
    await poll(() => page.locator('compare-view [data-status]').textContent()).toMatch(
      /^32 only in Userdoccers, 0 only in Discord API docs, /,
    );
  });

  it('leads to the table that it names behind #', async () => {
    const page = await answered('/compare/?a=official@2024-10-01&b=userdoccers#voice-close-codes');
    const heading = page.locator('#voice-close-codes h2');
    await poll(async () => (await heading.boundingBox())?.y ?? -1).toBeLessThan(200);
    expect(await heading.isVisible()).toBe(true);
  });

  it('with a table alone only fills the form', async () => {
    const page = await open('/compare/?table=voice-opcodes');
    await poll(() => page.getByLabel('Table').inputValue()).toBe('voice-opcodes');
    expect(await alert(page).isVisible()).toBe(false);
    expect(await result(page).count()).toBe(0);
  });

  it.each(['official-one-year', 'official-userdoccers', 'discord-utilbot-opcodes'])(
    'gives what the page of the preset %s gives',
    async (slug) => {
      const page = await open(`/compare/${slug}/`);
      const ready = await result(page).innerHTML();
      await page.getByRole('link', { name: 'Change this comparison' }).click();
      await page.waitForURL('**/compare/?a=*');
      await result(page).waitFor();
      expect(await result(page).innerHTML()).toBe(ready);
    },
  );
});

describe('the way back', () => {
  it('leads through the answers to the empty form', async () => {
    const page = await open('/compare/');
    await page.getByLabel('Table').selectOption('gateway-opcodes');
    await submit(page);
    await result(page).waitFor();
    const first = search(page);
    await page.getByLabel('Table').selectOption('voice-opcodes');
    await page.getByText('No difference: all 23 Voice opcodes').waitFor();

    await page.goBack();
    await poll(() => page.getByLabel('Table').inputValue()).toBe('gateway-opcodes');
    await page.locator('section#gateway-opcodes').waitFor();
    expect(search(page)).toBe(first);
    await page.goBack();
    await poll(() => result(page).count()).toBe(0);
    expect(search(page)).toBe('');
    await page.goForward();
    await page.locator('section#gateway-opcodes').waitFor();
  });

  it('takes the edits of one field as one step', async () => {
    const page = await answered(PROMISED);
    const table = page.getByLabel('Table');
    for (const id of ['voice-opcodes', 'voice-close-codes', 'gateway-close-codes']) {
      await table.selectOption(id);
      await poll(() => search(page)).toContain(`&table=${id}`);
    }
    await page.goBack();
    await poll(() => table.inputValue()).toBe('gateway-opcodes');
  });

  it('stays in the answer on the way to a table', async () => {
    const page = await answered('/compare/?a=official@2024-10-01&b=userdoccers@2026-07-21');
    const asked = historiesOf(page);
    await page.evaluate(() =>
      document.querySelector('.compare-result')?.setAttribute('data-kept', ''),
    );
    await page.locator('.jump').getByRole('link', { name: 'Voice opcodes' }).click();
    await page.goBack();
    expect(await page.locator('.compare-result[data-kept]').count()).toBe(1);
    expect(asked).toEqual([]);
  });

  it('leads back from a code', async () => {
    const page = await answered(PROMISED);
    await page.locator('#gateway-opcodes [scope=row] a').first().click();
    await page.waitForURL('**/gateway/op/5/');
    await page.goBack();
    await result(page).waitFor();
    expect(search(page)).toBe(new URL(PROMISED, server.origin).search);
  });
});
