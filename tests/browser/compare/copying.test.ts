import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PROMISED, poll, useCompare } from '../support/compare.ts';

const { server, open, answered } = useCompare();

describe('copying', () => {
  const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
  const allow = (page: Page) =>
    page.context().grantPermissions(['clipboard-read', 'clipboard-write']);

  it('gives the live answer as Markdown and as JSON', async () => {
    const page = await answered(PROMISED);
    await allow(page);
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    const markdown = await clipboard(page);
    expect(markdown).toContain(`${server.origin}${PROMISED}`);
    expect(markdown).toContain(`](${server.origin}/gateway/op/5/) Voice Server Ping`);

    await page.getByRole('button', { name: 'Copy as JSON' }).click();
    await poll(() => clipboard(page)).toMatch(/^\{/);
    const report = JSON.parse(await clipboard(page)) as {
      a: string;
      tables: { added: unknown[] }[];
    };
    expect(report.a).toBe('official@2024-10-01');
    expect(report.tables[0]?.added).toHaveLength(32);
    await page.getByRole('button', { name: 'Copy as Markdown' }).waitFor();
  });

  it('gives a preset’s files', async () => {
    const page = await open('/compare/official-2024/');
    await allow(page);
    for (const [word, file] of [
      ['Markdown', 'official-2024.md'],
      ['JSON', 'official-2024.json'],
    ] as const) {
      const text = await (await fetch(`${server.origin}/compare/${file}`)).text();
      await page.getByRole('button', { name: `Copy as ${word}` }).click();
      await poll(() => clipboard(page)).toBe(text);
    }
  });

  it('says so aloud, and keeps the button’s width', async () => {
    const page = await open('/compare/official-2024/');
    await allow(page);
    const button = page.locator('copy-button button').first();
    const width = (await button.boundingBox())?.width;
    await button.click();
    const said = page.locator('copy-button [role=status]').first();
    await poll(() => said.textContent()).toBe('Copied');
    expect((await button.boundingBox())?.width).toBe(width);
    await poll(() => button.innerText()).toBe('Copy as Markdown');
  });

  it('says where it could not', async () => {
    const page = await open('/compare/official-2024/');
    await page.route('**/official-2024.md', (route) => route.abort());
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await page.getByRole('button', { name: 'Could not copy' }).waitFor();
  });
});
