import { describe, expect, it } from 'vitest';
import {
  came,
  choice,
  field,
  HOLDS,
  holds,
  poll,
  result,
  search,
  shown,
  useCheck,
} from './use-check.ts';

const { open, checked } = useCheck();

describe('the address', () => {
  it('fills the fields, and is held to', async () => {
    const page = await open('?table=gateway-close-codes&edition=discord-api-types.v9@2024-10-01');
    expect(await choice(page, 'Table').inputValue()).toBe('gateway-close-codes');
    expect(await choice(page, 'Source').inputValue()).toBe('discord-api-types');
    expect(await choice(page, 'API version').inputValue()).toBe('v9');
    expect(await choice(page, 'Date').inputValue()).toBe('2024-10-01');
    await field(page).fill(HOLDS);
    await came(page);
    expect(await result(page).innerText()).toContain(
      'Gateway close codes against discord-api-types v9 2024-10-01',
    );
  });

  it('keeps what is chosen', async () => {
    const page = await open();
    await choice(page, 'Table').selectOption('gateway-opcodes');
    await poll(() => search(page)).toBe('?table=gateway-opcodes&edition=official@now');
    await choice(page, 'Source').selectOption('userdoccers');
    await choice(page, 'Date').fill('2024-10-01');
    await poll(() => search(page)).toBe('?table=gateway-opcodes&edition=userdoccers@2024-10-01');
    await page.reload();
    expect(await choice(page, 'Table').inputValue()).toBe('gateway-opcodes');
    expect(await choice(page, 'Date').inputValue()).toBe('2024-10-01');
  });

  it('does not tell what was guessed', async () => {
    const page = await checked(HOLDS, '');
    expect(await shown(page, 'Table')).toContain('(guessed)');
    await page.waitForTimeout(500);
    expect(search(page)).toBe('');
  });

  it('makes no step back', async () => {
    const page = await open();
    const before = await page.evaluate(() => history.length);
    await choice(page, 'Table').selectOption('gateway-opcodes');
    await poll(() => search(page)).not.toBe('');
    expect(await page.evaluate(() => history.length)).toBe(before);
  });

  it('that names no table is told once something is pasted, until one is chosen', async () => {
    const page = await checked(HOLDS, '?table=gateway-close-code');
    expect(await result(page).innerText()).toContain('gateway-close-code');
    expect(await holds(page).count()).toBe(0);
    await choice(page, 'Table').selectOption('gateway-close-codes');
    await poll(() => result(page).innerText()).toContain('Gateway close codes against');
  });

  it('that names no edition is told with the nearest that works', async () => {
    const page = await checked(HOLDS, '?table=gateway-close-codes&edition=oficial@2024-02-30');
    const told = await result(page).innerText();
    expect(told).toContain('No source is called “oficial”.');
    expect(told).toContain('“2024-02-30” is no date.');
    await page.getByRole('button', { name: 'Check against Discord API docs, 2024-02-29' }).click();
    await poll(() => result(page).innerText()).toContain('against Discord API docs 2024-02-29');
    await poll(() => search(page)).toContain('edition=official@2024-02-29');
    // The button is gone: what came of it has the focus.
    expect(await result(page).evaluate((each) => each === document.activeElement)).toBe(true);
  });
});
