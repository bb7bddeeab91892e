import { expect, test } from 'vitest';
import { codeTexts } from '../../src/domain/share/texts.ts';
import { parse, type HTMLElement } from 'node-html-parser';
import { answers, base, based, codex, origin, pageAt, textIn, textOf } from './support/site.ts';

const site = origin + based('');
const GUIDES = [
  `${base}/guides/contributing/#report-a-mistake`,
  `${base}/guides/finding-a-code/#a-code-that-nobody-lists`,
];
/** Without a repository the guide says where to report; with one an issue begins. */
const reportsTo = (link: string | undefined): boolean =>
  GUIDES.includes(link ?? '') || /^https:\/\/[^?]+\/issues\/new\?title=/.test(link ?? '');

/** What can be copied of a page: of hundreds of pages no more is read. */
function shareOn(url: string): HTMLElement {
  const page = textOf(url);
  const from = page.indexOf('<div class="share"');
  return parse(page.slice(from, page.indexOf('class="code-columns"', from)));
}

test('every code can be copied as link, as Markdown and as text', () => {
  for (const { table, entries } of codex.tables) {
    for (const { code, name, summary, url } of entries) {
      const texts = codeTexts({
        code: String(code),
        name,
        summary,
        singular: table.singular,
        url: site + url,
      });
      const copies = shareOn(url).querySelectorAll('.share copy-button');
      expect(
        copies.map(({ attributes }) => attributes['data-text']),
        url,
      ).toEqual([texts.link, texts.markdown, texts.text]);
    }
  }
});

test('where nothing can be copied, the address can be read', () => {
  const link = pageAt('/json/50013/').querySelector('.share .permalink');
  expect(link?.getAttribute('href')).toBe(`${site}/json/50013/`);
  expect(textIn(link)).toBe(`${site}/json/50013/`);
});

test('a bare number with several meanings can be copied as well', () => {
  const copies = pageAt('/4014/').querySelectorAll('.share copy-button');
  const [link, markdown, text] = copies.map(({ attributes }) => attributes['data-text']);
  expect(link).toBe(`${site}/4014/`);
  expect(markdown).toBe(`[4014](${site}/4014/)`);
  expect(text).toMatch(/^4014: gateway close code .+; voice close code .+ http\S+\/4014\/$/);
});

test('a mistake or a missing code can be reported from every code and table', () => {
  expect(answers('/guides/finding-a-code/')).toBe(true);
  for (const { table, entries } of codex.tables) {
    const [first] = entries;
    const link = pageAt(first!.url).querySelector('.share > a:not(.permalink)');
    expect(textIn(link)).toBe('Report a mistake');
    expect(reportsTo(link?.getAttribute('href')), first!.url).toBe(true);
    const missing = pageAt(table.url).querySelector('.report-missing a');
    expect(reportsTo(missing?.getAttribute('href')), table.url).toBe(true);
  }
});
