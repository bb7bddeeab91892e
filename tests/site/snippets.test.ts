import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { parse, type HTMLElement } from 'node-html-parser';
import { sourceOf } from '../../src/components/snippets/source-of.ts';
import { MOST_TABS, tabForms } from '../../src/components/snippets/tab-forms.ts';
import { forms } from '../../src/domain/snippets/forms.ts';
import { formsFor, snippet } from '../../src/domain/snippets/snippet.ts';
import { base, codex, origin, textOf } from './support/site.ts';

/** A page, with what stands in `<pre>` and `<noscript>` read too. */
const pageAt = (url: string) =>
  parse(textOf(url), { blockTextElements: { script: true, style: true } });

/** The code in a frame, as a reader selects it. */
function shownIn(element: HTMLElement | null | undefined): string {
  const lines = element?.querySelectorAll('.ec-line .code') ?? [];
  return lines.map((line) => line.textContent.replace(/^\n$/, '')).join('\n');
}

describe.each(codex.tables.map((view) => [view.table.id, view] as const))('%s', (id, view) => {
  const source = sourceOf(view, { site: origin, base });

  test('every code is there in its forms, the first of them readable without a script', () => {
    view.entries.forEach(({ code, url }, at) => {
      const page = pageAt(url);
      const panels = page.querySelectorAll('.code-snippets [role=tabpanel]');
      const tabs = tabForms(source.table, source.codes[at]!);
      const labels = page.querySelectorAll('.code-snippets [role=tab]');
      expect(tabs.length, url).toBeLessThanOrEqual(MOST_TABS);
      expect(
        labels.map(({ textContent }) => textContent.trim()),
        url,
      ).toEqual(tabs.map((form) => forms[form].label));
      expect(
        panels.map((panel) => panel.hasAttribute('hidden')),
        url,
      ).toEqual(tabs.map((_, index) => index > 0));
      tabs.forEach((form, index) => {
        const { text } = snippet(source, form, { picked: [String(code)] });
        expect(`${shownIn(panels[index])}\n`, `${url} ${form}`).toBe(text);
        expect(panels[index]?.querySelector('figure > copy-button')?.textContent).toBe('Copy');
      });
      const more = page.querySelector('.code-snippets > p a')?.getAttribute('href');
      expect(more).toBe(`${base}${view.table.url}?pick=${String(code)}#typescript`);
    });
  });

  test('the table stands in a file, and begins in its page', () => {
    const [form] = formsFor(source.table, source.codes);
    const { text } = snippet(source, form!);
    expect(textOf(`/api/v1/typescript/${id}.ts`)).toBe(text);

    const section = pageAt(view.table.url).querySelector('#typescript');
    const link = section?.querySelector('a[download]')?.getAttribute('href');
    expect(link).toBe(`${base}/api/v1/typescript/${id}.ts`);
    const begun = shownIn(section).split('\n');
    expect(begun.length).toBeGreaterThan(5);
    expect(text.split('\n').slice(0, 5)).toEqual(begun.slice(0, 5));
    if (view.entries.length < 50) expect(`${begun.join('\n')}\n`).toBe(text);
  });
});

test('the command prints what the site has', () => {
  const env = { ...process.env, SITE_URL: origin, BASE_PATH: base };
  const args = ['scripts/snippet.ts', 'voice-close-codes'];
  const { stdout } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  expect(stdout).toBe(textOf('/api/v1/typescript/voice-close-codes.ts'));
});
