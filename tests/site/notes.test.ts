import { describe, expect, test } from 'vitest';
import { codeText } from '../../src/domain/codes.ts';
import { base, based, codex, pageAt, siteFiles, textIn, textOf, unbased } from './support/site.ts';

const all = codex.tables.flatMap((view) =>
  view.entries.map((entry) => ({ view, entry, note: view.notes.get(codeText(entry.code))! })),
);
const linksIn = (url: string, selector: string): string[] =>
  pageAt(url)
    .querySelectorAll(selector)
    .map((link) => link.getAttribute('href') ?? '');

test('every page opens with what happened', () => {
  const silent = all
    .filter(({ entry }) => textIn(pageAt(entry.url).querySelector('.ox-lead')) !== entry.summary)
    .map(({ entry }) => entry.url);
  expect(silent).toEqual([]);
});

test('every fact of a note is shown, each with what it rests on', () => {
  let count = 0;
  for (const { entry, note } of all) {
    const facts = Object.values(note.facts ?? {}).flatMap((fact) => fact as object | object[]);
    const panel = pageAt(entry.url).querySelector('.code-answers');
    const said = panel?.querySelectorAll('dd:not(.ground)').map(textIn) ?? [];
    const grounds = panel?.querySelectorAll('dd.ground').map(textIn) ?? [];
    expect(said.length, entry.url).toBe(facts.length);
    expect(said, entry.url).not.toContain('');
    expect(grounds.length, entry.url).toBe(facts.length);
    for (const ground of grounds) {
      expect(ground, entry.url).toMatch(/^(?:common experience|RFC \d+|.+, \d{4}-\d{2}-\d{2})$/);
    }
    count += facts.length;
  }
  expect(count).toBeGreaterThan(1000);
});

test('the page of an undocumented code says so, and leads to what that means; no other does', () => {
  for (const { entry } of all) {
    const link = pageAt(entry.url).querySelector(
      `.code-notice a[href="${base}/guides/documented-or-undocumented/"]`,
    );
    expect(link !== null, entry.url).toBe(entry.status === 'undocumented');
  }
});

describe('guides', () => {
  const guides = siteFiles()
    .filter((file) => /^\/guides\/[^/]+\/index\.html$/.test(file))
    .map((file) => file.replace(/index\.html$/, ''));
  const codes = new Set(all.map(({ entry }) => entry.url));

  test('are those that were asked for', () => {
    for (const name of [
      'reading-an-api-error',
      'reconnecting',
      'rate-limits',
      'invalid-form-bodies',
      'documented-or-undocumented',
      'using-the-api',
      'how-the-data-gets-here',
      'contributing',
    ]) {
      expect(guides).toContain(`/guides/${name}/`);
    }
  });

  test.each(guides)('%s: every code that it leads to leads back', (guide) => {
    const named = linksIn(guide, '.sl-markdown-content a')
      .filter((link) => link.startsWith(based('/')))
      .map((link) => unbased(link).split('#')[0] ?? '')
      .filter((url) => codes.has(url));
    const silent = [...new Set(named)].filter(
      (url) => !linksIn(url, 'aside a').includes(based(guide)),
    );
    expect(silent).toEqual([]);
  });

  test('those on codes lead to several', () => {
    for (const name of [
      'reading-an-api-error',
      'reconnecting',
      'rate-limits',
      'invalid-form-bodies',
    ]) {
      const links = linksIn(`/guides/${name}/`, '.sl-markdown-content a');
      const named = new Set(links.filter((link) => codes.has(link.slice(base.length))));
      expect(named.size, name).toBeGreaterThan(4);
    }
  });

  test('the matrix of reconnecting has every close of the gateway and of voice', () => {
    const links = new Set(linksIn('/guides/reconnecting/', 'table a'));
    const closes = all.filter(({ view }) =>
      ['gateway-close-codes', 'voice-close-codes'].includes(view.table.id),
    );
    expect(closes.map(({ entry }) => based(entry.url)).filter((url) => !links.has(url))).toEqual(
      [],
    );
  });
});

test('Markdown and JSON of a code tell its facts too', () => {
  const url = '/json/50013/';
  expect(textOf(`${url}index.md`)).toContain('- Can I retry?');
  expect(JSON.parse(textOf(`${url}index.json`))).toMatchObject({
    facts: { retry: { value: 'after-fix' } },
    family: based('/json/5xxxx/'),
  });
  expect(JSON.parse(textOf('/gateway/close/4014/index.json'))).toMatchObject({ recovery: 'stop' });
});
