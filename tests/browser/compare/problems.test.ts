import { describe, expect, it } from 'vitest';
import {
  PROMISED,
  result,
  side,
  submit,
  search,
  alert,
  poll,
  useCompare,
} from '../support/compare.ts';

const { open, answered } = useCompare();

describe('a question that names what is not', () => {
  it.each([
    [
      'an unknown source',
      '?a=oficial@2024-10-01&b=userdoccers@2026-07-21&table=gateway-opcodes',
      /No source is called “oficial”/,
      '?a=official@2024-10-01&b=userdoccers@2026-07-21&table=gateway-opcodes',
    ],
    [
      'an impossible date',
      '?a=official@2024-02-30&b=official@2026-07-21',
      /“2024-02-30” is no date/,
      '?a=official@2024-02-29&b=official@2026-07-21',
    ],
    [
      'a date before the source began',
      '?a=userdoccers@2019-01-01&b=userdoccers@2026-07-21&table=gateway-opcodes',
      /Userdoccers first listed Gateway opcodes on 2021-08-31/,
      '?a=userdoccers@2021-08-31&b=userdoccers@2026-07-21&table=gateway-opcodes',
    ],
    [
      'an unknown table',
      '?a=official@2024-10-01&b=official@2026-07-21&table=gateway-opcode',
      /No table is called “gateway-opcode”/,
      '?a=official@2024-10-01&b=official@2026-07-21&table=gateway-opcodes',
    ],
    [
      'a table that a source never had',
      '?a=kord&b=official@2026-07-21&table=voice-opcodes',
      /First edition: .*Voice opcodes.*Kord/,
      '?a=kord&b=official@2026-07-21',
    ],
    [
      'a mangled address',
      '?a=%E0%A4%A@@&b=',
      /The address does not name this edition/,
      '?a=official&b=userdoccers',
    ],
  ])('%s is told, and the nearest that works is offered', async (_, asked, told, offered) => {
    const page = await open(`/compare/${asked}`);
    await alert(page).waitFor();
    expect(await alert(page).innerText()).toMatch(told);
    expect(await result(page).count()).toBe(0);

    const offers = alert(page).getByRole('link');
    expect(await offers.count()).toBe(1);
    expect(await offers.innerText()).toMatch(/^Compare .+ instead$/);
    await offers.click();
    await result(page).waitFor();
    expect(search(page)).toBe(offered);
    expect(await alert(page).isVisible()).toBe(false);
    // Who followed the link with the keyboard stands before the answer.
    expect(
      await page.evaluate(() =>
        document.activeElement?.contains(document.querySelector('.compare-result')),
      ),
    ).toBe(true);
    await page.goBack();
    await alert(page).waitFor();
  });

  it('fills the form with what is offered', async () => {
    const page = await open('/compare/?a=official@2024-02-30&b=userdocs&table=voice-opcodes');
    await alert(page).waitFor();
    expect(await side(page, 'First').getByLabel('Date', { exact: true }).inputValue()).toBe(
      '2024-02-29',
    );
    expect(await side(page, 'Second').getByLabel('Source').inputValue()).toBe('userdoccers');
    await submit(page);
    await result(page).waitFor();
    expect(await alert(page).isVisible()).toBe(false);
  });

  it('is told of the form too, which keeps what was chosen', async () => {
    const page = await open('/compare/');
    await side(page, 'First').getByLabel('Source').selectOption('kord');
    await page.getByLabel('Table').selectOption('voice-opcodes');
    expect(await side(page, 'First').innerText()).toContain('Never listed Voice opcodes.');
    await submit(page);
    await alert(page).waitFor();
    expect(await alert(page).innerText()).toMatch(/First edition: .*Voice opcodes.*Kord/);
    expect(await page.getByLabel('Table').inputValue()).toBe('voice-opcodes');
    expect(search(page)).toMatch(/^\?a=kord@[\d-]+&b=official&table=voice-opcodes$/);
  });

  it('is told again after a new load, when it came of a field', async () => {
    const page = await answered(PROMISED);
    await side(page, 'First').getByLabel('Source').selectOption('kord');
    await page.getByLabel('Table').selectOption('voice-opcodes');
    await alert(page).waitFor();
    await poll(() => search(page)).toContain('?a=kord@2024-10-01&');
    const told = await alert(page).innerText();
    await page.reload();
    await alert(page).waitFor();
    expect(await alert(page).innerText()).toBe(told);
  });

  it('is followed by the answer once a field is put right', async () => {
    const page = await open('/compare/?a=official@2024-02-30&b=userdoccers');
    await alert(page).waitFor();
    await page.getByLabel('Table').selectOption('voice-opcodes');
    await result(page).waitFor();
    expect(search(page)).toBe('?a=official@2024-02-29&b=userdoccers&table=voice-opcodes');
  });

  it('is told of a date that is not complete', async () => {
    const page = await open('/compare/');
    await side(page, 'Second').getByLabel('Date', { exact: true }).focus();
    await page.keyboard.type('0215');
    await page.keyboard.press('Enter');
    await alert(page).waitFor();
    expect(await alert(page).innerText()).toContain('Second edition: The date is not complete.');
  });
});
