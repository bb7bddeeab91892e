import { describe, expect, it } from 'vitest';
import {
  came,
  choice,
  codes,
  DRIFTS,
  field,
  HOLDS,
  holds,
  NARROW,
  OCTOBER,
  poll,
  result,
  section,
  selected,
  shown,
  spoken,
  summary,
  useCheck,
} from './use-check.ts';

const { server, open, checked } = useCheck();

describe('planted drifts', () => {
  it('are all told, each with its kind, its line and the way to its page', async () => {
    const page = await checked(DRIFTS);
    expect(await summary(page)).toBe(
      '11 codes right, 2 missing, 1 unknown, 1 delisted, 1 renamed, 1 given twice',
    );
    expect(await codes(page, 'missing')).toEqual(['4003', '4012']);
    expect(await codes(page, 'unknown')).toEqual(['4099']);
    expect(await codes(page, 'delisted')).toEqual(['4006']);
    expect(await codes(page, 'renamed')).toEqual(['4004']);
    expect(await codes(page, 'twice')).toEqual(['4010']);
    expect(await section(page, 'renamed').locator('li').innerText()).toMatch(
      /SecretRefused[\s\S]*listed as Authentication failed[\s\S]*line 13/,
    );
    await section(page, 'missing').getByRole('link', { name: '4003' }).click();
    await page.waitForURL('**/gateway/close/4003/');
  });

  it.each([
    [
      'Python',
      'class CloseCode(IntEnum):\n    UNKNOWN_ERROR = 4000\n    UNKNOWN_OPCODE = 4001\n    DECODE_ERROR = 4002\n',
    ],
    [
      'Rust',
      'pub enum CloseCode {\n    UnknownError = 4000,\n    UnknownOpcode = 4001,\n    DecodeError = 4002,\n}\n',
    ],
    ['JSON', '{ "4000": "Unknown error", "4001": "Unknown opcode", "4002": "Decode error" }'],
  ])('are told of %s, which is detected', async (language, text) => {
    const page = await checked(text);
    expect(await shown(page, 'Language')).toBe(`${language} (detected)`);
    expect(await summary(page)).toBe('3 codes right, 11 missing');
  });

  it('are told under the paste where the answer stands below it, without moving anything', async () => {
    const page = await open(OCTOBER, { viewport: NARROW });
    const top = () =>
      page.locator('.check-form').evaluate((form) => form.getBoundingClientRect().y);
    const before = await top();
    await field(page).fill(DRIFTS);
    await came(page);
    expect(await top()).toBeCloseTo(before, 0);
    await page.getByRole('link', { name: /^11 codes right, 2 missing, .*twice\./ }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('check-result');
    await field(page).fill('');
    await poll(() => page.getByText('Nothing that you paste or choose').isVisible()).toBe(true);
  });

  it('are said aloud', async () => {
    const page = await checked(DRIFTS);
    await poll(() => spoken(page).textContent()).toMatch(/^11 codes right, 2 missing, .*twice\.$/);
    await field(page).fill(HOLDS);
    await poll(() => spoken(page).textContent()).toMatch(/^Holds: 14 codes right/);
  });

  it('are found again in the paste by their lines', async () => {
    const page = await checked(`${'// a line before\n'.repeat(200)}${DRIFTS}`);
    await section(page, 'unknown').getByRole('button', { name: 'Select line' }).click();
    expect(await selected(page)).toBe('  NobodyKnowsThis = 4099,');
    const isInSight = await field(page).evaluate((element) => {
      const height = Number.parseFloat(getComputedStyle(element).lineHeight);
      const at = 214 * height - element.scrollTop;
      return at >= 0 && at <= element.clientHeight - height;
    });
    expect(isInSight).toBe(true);
  });

  it('go as one types', async () => {
    const page = await checked(DRIFTS);
    await field(page).press('ControlOrMeta+End');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.type('NotAuthenticated = 4003,', { delay: 10 });
    await poll(() => summary(page)).toContain('1 missing');
  });
});

describe('without drift', () => {
  it('it holds, unmistakably', async () => {
    const page = await checked(HOLDS);
    expect(await holds(page).innerText()).toContain('Holds. All 14 codes are listed');
    expect(await result(page).locator('li').count()).toBe(0);
    expect(await result(page).innerText()).toContain(
      'Gateway close codes against Discord API docs 2024-10-01',
    );
  });

  it('gives way to what a check tells once the field is cleared', async () => {
    const page = await checked(HOLDS);
    const legend = page.getByRole('heading', { name: 'What a check tells' });
    expect(await legend.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Clear' }).click();
    await legend.waitFor();
    expect(await field(page).inputValue()).toBe('');
    expect(await result(page).isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'Clear' }).isDisabled()).toBe(true);
  });
});

describe('the missing members', () => {
  it('are copied in the style of the paste, and make it hold', async () => {
    const page = await open(OCTOBER);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const cut = HOLDS.replace(/ {2}NotAuthenticated.*\n/, '').replace(/ {2}InvalidAPI.*\n/, '');
    await field(page).fill(cut);
    await came(page);
    await section(page, 'missing').getByRole('button', { name: 'Copy' }).click();
    await section(page, 'missing').getByRole('button', { name: 'Copied' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^ {2}NotAuthenticated = 4003,\n {2}Invalid\w+ = 4012,\n$/);
    await field(page).fill(cut.replace('}', `${copied}}`));
    await holds(page).waitFor();
  });
});

describe('the table', () => {
  it('is guessed and says so, and can be chosen', async () => {
    const page = await checked(HOLDS, '');
    expect(await shown(page, 'Table')).toBe('Gateway close codes (guessed)');
    expect(await result(page).innerText()).toContain('Gateway close codes (guessed) against');
    await choice(page, 'Table').selectOption('voice-close-codes');
    await poll(() => result(page).innerText()).toContain('Voice close codes against');
    await choice(page, 'Table').selectOption('');
    await poll(() => result(page).innerText()).toContain('Gateway close codes (guessed) against');
  });

  it('is held against its own authority, as long as no edition is chosen', async () => {
    const page = await open();
    await choice(page, 'Table').selectOption('utilbot-opcodes');
    expect(await choice(page, 'Source').inputValue()).toBe('utilbot');
    expect(await choice(page, 'Date').inputValue()).toBe('2026-03-19');
    await choice(page, 'Table').selectOption('gateway-opcodes');
    expect(await choice(page, 'Source').inputValue()).toBe('official');
    expect(await choice(page, 'Date').inputValue()).toBe('');
    await choice(page, 'Source').selectOption('userdoccers');
    await choice(page, 'Table').selectOption('voice-opcodes');
    expect(await choice(page, 'Source').inputValue()).toBe('userdoccers');
  });
});

describe('the edition', () => {
  it('is followed by the answer', async () => {
    const page = await checked(HOLDS);
    // 4013 and 4014 came with the intents of API version 8, in 2020.
    await choice(page, 'Date').fill('2019-01-01');
    await poll(() => codes(page, 'unlisted')).toEqual(['4012', '4013', '4014']);
    await choice(page, 'Source').selectOption('userdoccers');
    await poll(() => result(page).innerText()).toContain('Userdoccers first listed Gateway close');
    await page.getByRole('button', { name: 'Check against Userdoccers, 2021' }).click();
    await poll(() => result(page).innerText()).toContain('against Userdoccers 2021');
    expect(await choice(page, 'Date').inputValue()).toMatch(/^2021-/);
  });

  it('has the dates on which its source changed the table', async () => {
    const page = await checked(HOLDS);
    await choice(page, 'Source').focus();
    const dates = choice(page, 'Change dates');
    await poll(() => dates.locator('option').count()).toBeGreaterThan(3);
    const [, first = ''] = await dates
      .locator('option')
      .evaluateAll((all) => all.map((each) => (each as HTMLOptionElement).value));
    await dates.selectOption(first);
    await poll(() => result(page).innerText()).toContain(`against Discord API docs ${first}`);
  });
});

it('the example shows what a check tells', async () => {
  const page = await open();
  await page.getByRole('button', { name: 'Fill in an example' }).click();
  await came(page);
  expect(await field(page).inputValue()).toContain('enum GatewayCloseCode');
  for (const kind of ['missing', 'unknown', 'delisted', 'renamed']) {
    expect(await codes(page, kind)).not.toEqual([]);
  }
});

it('a file is chosen or dropped', async () => {
  const page = await open(OCTOBER);
  await page
    .getByLabel('Choose a file')
    .setInputFiles({ name: 'codes.ts', mimeType: 'text/plain', buffer: Buffer.from(HOLDS) });
  await holds(page).waitFor();
  expect(await field(page).inputValue()).toBe(HOLDS);

  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'codes.ts'));
    return data;
  }, DRIFTS);
  await field(page).dispatchEvent('dragover', { dataTransfer: transfer });
  expect(await page.locator('check-view[data-over]').count()).toBe(1);
  await field(page).dispatchEvent('drop', { dataTransfer: transfer });
  await poll(() => field(page).inputValue()).toBe(DRIFTS);
  await poll(() => summary(page)).toContain('2 missing');
  expect(await page.locator('check-view[data-over]').count()).toBe(0);
  expect(page.url()).toBe(`${server.origin}/check/${OCTOBER}`);
});
