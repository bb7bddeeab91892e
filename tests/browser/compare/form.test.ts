import { describe, expect, it } from 'vitest';
import {
  PROMISED,
  result,
  side,
  submit,
  editions,
  counts,
  search,
  poll,
  useCompare,
} from '../support/compare.ts';

const { open, answered } = useCompare();

describe('the form', () => {
  it('is worked by the keyboard alone', async () => {
    const page = await open('/compare/');
    const focused = () => page.evaluate(() => document.activeElement?.id ?? '');
    const tabTo = async (id: string) => {
      for (let step = 0; step < 40 && (await focused()) !== id; step += 1) {
        await page.keyboard.press('Tab');
      }
      expect(await focused()).toBe(id);
    };
    await tabTo('compare-a-source');
    await page.keyboard.type('Userd');
    await tabTo('compare-a-date');
    await page.keyboard.type('10012024');
    await tabTo('compare-b-source');
    await page.keyboard.type('Userd');
    await tabTo('compare-table');
    await page.keyboard.type('Voice op');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await result(page).waitFor();
    expect(search(page)).toBe('?a=userdoccers@2024-10-01&b=userdoccers&table=voice-opcodes');
    expect(await counts(page)).toMatch(/added[\s\S]*removed[\s\S]*renamed/);
  });

  it('waits for a day to be typed, and says nothing of half a day', async () => {
    const page = await answered(PROMISED);
    await page.evaluate(() => {
      const box = document.querySelector('[data-problems]')!;
      new MutationObserver(() => document.body.setAttribute('data-alarmed', '')).observe(box, {
        childList: true,
      });
    });
    await side(page, 'First').getByLabel('Date', { exact: true }).focus();
    await page.keyboard.type('09302023', { delay: 40 });
    await poll(() => search(page)).toContain('?a=official@2023-09-30&');
    await poll(() => editions(page)).toContain('2023-09-30');
    expect(await page.locator('body[data-alarmed]').count()).toBe(0);
  });

  it('lists the dates on which a source changed a table, and takes one as the date', async () => {
    const page = await open('/compare/');
    await page.getByLabel('Table').selectOption('gateway-opcodes');
    const first = side(page, 'First');
    const dates = first.getByLabel('Change dates');
    await poll(() => dates.locator('option').allInnerTexts()).toContain('2018-09-11 · 1 code');
    const days = await dates
      .locator('option[value*="-"]')
      .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
    expect(days).toEqual(days.toSorted().reverse());

    await dates.selectOption('2018-09-11');
    expect(await first.getByLabel('Date', { exact: true }).inputValue()).toBe('2018-09-11');
    await submit(page);
    await result(page).waitFor();
    expect(search(page)).toBe('?a=official@2018-09-11&b=official&table=gateway-opcodes');
  });

  it('offers API versions where the source keeps several', async () => {
    const page = await open('/compare/');
    const first = side(page, 'First');
    expect(await first.getByLabel('API version').isVisible()).toBe(false);
    await first.getByLabel('Source').selectOption('discord-api-types');
    await first.getByLabel('Date', { exact: true }).fill('');
    await side(page, 'Second').getByLabel('Source').selectOption('discord-api-types');
    await page.getByLabel('Table').selectOption('voice-opcodes');
    expect(await first.getByLabel('API version').locator('option').allInnerTexts()).toEqual([
      'newest',
      'v8',
      'v4',
    ]);
    await first.getByLabel('API version').selectOption('v4');
    await submit(page);
    await result(page).waitFor();
    expect(search(page)).toBe('?a=discord-api-types.v4&b=discord-api-types&table=voice-opcodes');
  });

  it('offers the other protocol’s tables where the second source has them', async () => {
    const page = await open('/compare/');
    expect(await page.getByLabel('Against').isVisible()).toBe(false);
    await page.getByLabel('Table').selectOption('gateway-opcodes');
    expect(await page.getByLabel('Against').isVisible()).toBe(false);
    await side(page, 'Second').getByLabel('Source').selectOption('utilbot');
    expect(await page.getByLabel('Against').locator('option').allInnerTexts()).toEqual([
      'Utilbot opcodes',
      'Utilbot error codes',
    ]);
    await side(page, 'Second').getByLabel('Date', { exact: true }).fill('2026-03-19');
    await submit(page);
    await result(page).waitFor();
    expect(search(page)).toContain('&table=gateway-opcodes&against=utilbot-opcodes');
    expect(await counts(page)).toContain('same number, other meaning');
  });

  it('sets the last date of a source that is gone, and takes it back with the source', async () => {
    const page = await open('/compare/');
    const second = side(page, 'Second');
    const date = second.getByLabel('Date', { exact: true });
    await page.getByLabel('Table').selectOption('gateway-opcodes');
    await second.getByLabel('Source').selectOption('utilbot');
    expect(await date.inputValue()).toBe('2026-03-19');
    expect(await second.innerText()).toContain('to 2026-03-19, the last day.');
    await second.getByLabel('Source').selectOption('userdoccers');
    expect(await date.inputValue()).toBe('');
    await second.getByLabel('Source').selectOption('utilbot');
    await submit(page);
    await result(page).waitFor();
    expect(search(page)).toContain('&b=utilbot@2026-03-19&');
  });

  it('takes no year of six digits', async () => {
    const page = await open('/compare/');
    const date = side(page, 'Second').getByLabel('Date', { exact: true });
    await date.focus();
    await page.keyboard.type('0215202411');
    expect(await date.inputValue()).toMatch(/^\d{4}-02-15$/);
    expect(await date.getAttribute('max')).toMatch(/^20\d\d-\d\d-\d\d$/);
  });

  it('swaps the two editions, and the answer with them', async () => {
    const page = await answered(PROMISED);
    await page.getByRole('button', { name: 'Swap' }).click();
    await poll(() => editions(page)).toBe(
      'Userdoccers 2026-07-21 against Discord API docs 2024-10-01',
    );
    expect(search(page)).toBe(
      '?a=userdoccers@2026-07-21&b=official@2024-10-01&table=gateway-opcodes',
    );
    expect(await page.locator('#gateway-opcodes .removed [scope=row]').count()).toBe(32);
  });

  it('keeps an exact moment until the day is edited', async () => {
    const page = await answered(
      '/compare/?a=official@2022-03-01T23:00:00Z&b=official@2024-10-01&table=json-error-codes',
    );
    const first = side(page, 'First');
    expect(await first.getByLabel('Date', { exact: true }).inputValue()).toBe('2022-03-01');
    expect(await first.innerText()).toContain('At 23:00:00Z');
    await page.getByLabel('Table').selectOption('');
    await poll(() => search(page)).toBe('?a=official@2022-03-01T23:00:00Z&b=official@2024-10-01');
    await first.getByLabel('Date', { exact: true }).fill('2022-03-02');
    await poll(() => search(page)).toBe('?a=official@2022-03-02&b=official@2024-10-01');
  });

  it('is followed by the answer once there is one', async () => {
    const page = await answered(PROMISED);
    await page.getByLabel('Table').selectOption('voice-opcodes');
    await page.locator('section#voice-opcodes').waitFor();
    expect(search(page)).toContain('&table=voice-opcodes');
  });

  it('is not answered before it is asked', async () => {
    const page = await open('/compare/');
    await page.getByLabel('Table').selectOption('voice-opcodes');
    await poll(() =>
      side(page, 'First').getByLabel('Change dates').locator('option').count(),
    ).toBeGreaterThan(3);
    expect(await result(page).count()).toBe(0);
    expect(search(page)).toBe('');
  });
});
