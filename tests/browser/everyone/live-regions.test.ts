import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { DRIFTS } from '../check/use-check.ts';
import { useEveryone } from './use-everyone.ts';

const { open } = useEveryone();

/** Screen readers tell what changes in a region that they know: one that is made with its text is missed. */
async function changes(region: Locator, act: () => Promise<unknown>): Promise<string> {
  const before = await region.evaluate((each) => {
    // Found again below only if it is the same element.
    each.setAttribute('data-known', '');
    const { role, tagName, ariaLive } = each as HTMLElement;
    return {
      polite: role === 'status' || tagName === 'OUTPUT' || ariaLive === 'polite',
      text: each.textContent,
    };
  });
  expect(before.polite).toBe(true);
  await act();
  const text = async () =>
    (await region.and(region.page().locator('[data-known]')).textContent()) ?? '';
  await expect.poll(text, { timeout: 10_000 }).not.toBe(before.text);
  return text();
}

describe('a live region stands before it changes', () => {
  it('in the lookup', async () => {
    const page = await open('/');
    const said = page.locator('lookup-box').getByRole('status');
    expect(await changes(said, () => page.locator('#lookup').fill('4014'))).toMatch(/4014|codes?/);
  });

  it('in the filter of a table', async () => {
    const page = await open('/gateway/op/');
    const tally = page.locator('code-table output');
    const field = page.getByRole('searchbox', { name: 'Filter by name or number' });
    expect(await changes(tally, () => field.fill('heartbeat'))).toMatch(/^\d+ of 44 codes$/);
  });

  it('in the filter of changes', async () => {
    const page = await open('/changes/');
    const choice = page.getByRole('combobox', { name: 'Source' });
    const tally = page.locator('change-filter output');
    expect(await changes(tally, () => choice.selectOption('official'))).toMatch(
      /^\d+ of \d+ shown$/,
    );
  });

  it('in a comparison', async () => {
    const page = await open('/compare/');
    const submit = page.getByRole('button', { name: 'Compare', exact: true });
    expect(
      await changes(page.locator('compare-view [data-status]'), () => submit.click()),
    ).not.toBe('');
  });

  it('in the check of an enum', async () => {
    const page = await open('/check/');
    const paste = page.getByLabel('Your enum, object, map or list');
    expect(
      await changes(page.locator('check-view [data-live]'), () => paste.fill(DRIFTS)),
    ).not.toBe('');
  });

  it('in the search', async () => {
    const page = await open('/json/50001/');
    await page.keyboard.press('Control+k');
    const dialog = page.locator('dialog.search[data-ready]');
    await dialog.waitFor();
    const field = dialog.getByRole('textbox', { name: 'Search for' });
    const said = dialog.getByRole('status');
    // First that it loads, where that takes a while; then what it found.
    await changes(said, () => field.fill('guild'));
    await expect.poll(() => said.innerText(), { timeout: 10_000 }).toMatch(/pages/);
  });

  it('beside a button that copies', async () => {
    const page = await open('/json/50013/');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const button = page.getByRole('button', { name: 'Markdown', exact: true });
    await button.focus();
    const said = page.locator('.share copy-button[data-kind=markdown]').getByRole('status');
    await said.waitFor({ state: 'attached' });
    expect(await changes(said, () => page.keyboard.press('Enter'))).toBe('Copied');
  });

  it('in the panel for TypeScript', async () => {
    const page = await open('/gateway/close/?pick=4004');
    const count = page.locator('.snippet-panel[aria-busy=false] output');
    await count.waitFor();
    const tick = page.getByRole('checkbox', { name: 'Take 4004', exact: true });
    expect(await changes(count, () => tick.uncheck())).toBe('All 17 codes');
  });
});

/** What a screen reader is given, without the lines below an element. */
const tree = (part: Locator) => part.first().ariaSnapshot();

describe('what is read out', () => {
  it('tells a table’s row with its words instead of its signs', async () => {
    const page = await open('/gateway/op/');
    const row = await tree(page.getByRole('row').filter({ hasText: 'VoiceServerPing' }));
    expect(row).toMatch(/cell "5"/);
    expect(row).toMatch(/rowheader "Voice Server Ping VoiceServerPing"/);
    expect(row).toMatch(/cell "delisted"/);
    expect(row).toMatch(/cell "taken off \d{4}-\d\d-\d\d"/);
    expect(row).not.toMatch(/[⊘≠◐]/);
    for (const name of ['Code', 'Name', 'Status']) {
      expect(await page.getByRole('columnheader', { name, exact: true }).count()).toBe(1);
    }
  });

  it('names the landmarks of a page, each once', async () => {
    const page = await open('/gateway/op/2/');
    const names = await page
      .locator('header:not(main *), nav, main, aside, [role=search], search')
      .evaluateAll((all) =>
        all
          .filter((each) => each.checkVisibility())
          .map((each) => `${each.tagName} ${each.getAttribute('aria-label') ?? ''}`),
      );
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('NAV Sections');
    expect(names.filter((name) => name.startsWith('MAIN'))).toHaveLength(1);
  });

  it('gives the lookup’s answer as a list of choices, and says which is chosen', async () => {
    const page = await open('/?q=4014');
    const list = page.getByRole('listbox', { name: 'Codes found' });
    await list.getByRole('option').first().waitFor();
    expect(await tree(list)).toMatch(
      /option "4014 Disallowed intent\(s\).*documented.*" \[selected\]/,
    );
    const field = page.getByRole('textbox', { name: 'Code, name, message or log' });
    const chosen = await list.getByRole('option', { selected: true }).getAttribute('id');
    expect(await field.getAttribute('aria-activedescendant')).toBe(chosen);
  });

  it('gives tabs and the panel that belongs to the chosen one', async () => {
    const page = await open('/json/50013/');
    await page.getByRole('tab', { name: 'enum', exact: true }).click();
    expect(await tree(page.getByRole('tablist'))).toMatch(/tab "enum" \[selected\]/);
    expect(await page.getByRole('tabpanel', { name: 'enum' }).innerText()).toContain(
      'enum JSONErrorCode',
    );
  });

  it('keeps tables what they are where a phone shows cards', async () => {
    const page = await open('/json/50013/', { viewport: { width: 360, height: 740 } });
    const table = await rolesOf(page, '.code-sources');
    expect(table.rowheader).toBe(await page.locator('.code-sources tbody tr').count());
    expect(table.row).toBeGreaterThanOrEqual(table.rowheader ?? Infinity);
    expect(table.table).toBe(1);
  });
});

/** How often each role stands in the browser's own tree of a part of a page. */
async function rolesOf(page: Page, selector: string): Promise<Partial<Record<string, number>>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { nodes } = await session.send('Accessibility.queryAXTree', { nodeId });
  const counts: Partial<Record<string, number>> = {};
  for (const { ignored, role } of nodes) {
    const name = String(role?.value);
    if (!ignored) counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}
