import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { openSearch } from '../../src/components/search/open-search.ts';
import { answers, base, based, origin, siteFiles, textOf } from './support/site.ts';

const file = '/opensearch.xml';
const elements = parse(textOf(file)).querySelectorAll('*');

/** Elements by their name in XML, where `Image` is not `image`. */
const named = (name: string) => elements.filter(({ rawTagName }) => rawTagName === name);
const urlOf = (attribute: string, value: string) =>
  named('Url')
    .filter((url) => url.getAttribute(attribute) === value)
    .map((url) => url.getAttribute('template'));

test('browsers are told where to search', () => {
  expect(textOf(file)).toMatch(
    /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<OpenSearchDescription/,
  );
  expect(named('OpenSearchDescription').map((root) => root.getAttribute('xmlns'))).toEqual([
    'http://a9.com/-/spec/opensearch/1.1/',
  ]);
  expect(urlOf('type', 'text/html')).toEqual([`${origin}${base}/?q={searchTerms}`]);
  expect(urlOf('rel', 'self')).toEqual([`${origin}${based(file)}`]);
});

test('its words are as short as browsers want them', () => {
  expect(named('ShortName').map(({ textContent }) => textContent)).toEqual(['Opcodex']);
  expect(named('Description')[0]?.textContent).toMatch(/^.{1,1024}$/);
});

test('its pictures are there', () => {
  const pictures = named('Image').map(({ textContent }) => textContent);
  expect(pictures.length).toBeGreaterThan(0);
  for (const picture of pictures) {
    expect(picture.startsWith(`${origin}${base}/`), picture).toBe(true);
    expect(answers(picture.slice(`${origin}${base}`.length)), picture).toBe(true);
  }
});

test('every page leads to it', () => {
  const link = `<link rel="search" type="application/opensearchdescription+xml" title="Opcodex" href="${based(file)}"/>`;
  const pages = siteFiles().filter((path) => path.endsWith('.html'));
  const without = pages.filter((path) => {
    const text = textOf(path);
    return !text.includes('http-equiv="refresh"') && !text.includes(link);
  });
  expect(pages.length).toBeGreaterThan(1000);
  expect(without).toEqual([]);
});

test('an address with signs of XML in it stays an address', () => {
  expect(openSearch((path) => `https://example.org/a&b"<c>${path}`)).toContain(
    'template="https://example.org/a&amp;b&quot;&lt;c&gt;/?q={searchTerms}"',
  );
});
