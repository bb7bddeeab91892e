import { satteri } from '@astrojs/markdown-satteri';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { hostileMarkup } from '../../tests/support/hostile.ts';
import { basedLinks } from './based-links.ts';
import { isAllowedAddress, plainMarkup, type RefusedMarkup } from './plain-markup.ts';

async function rendered(markdown: string): Promise<{ code: string; refused: RefusedMarkup[] }> {
  const refused: RefusedMarkup[] = [];
  const processor = satteri({
    mdastPlugins: [plainMarkup((each) => refused.push(each)), basedLinks('/opcodex')],
  });
  const { render } = await processor.createRenderer({ syntaxHighlight: false });
  const { code } = await render(markdown, {});
  return { code, refused };
}

/** The elements that a note's Markdown itself can ask for. */
const OWN =
  /^(p|a|b|strong|em|del|code|pre|h[1-6]|ul|ol|li|blockquote|table|t(head|body|r|h|d)|br|hr)$/;

/** What a page must not have of prose. */
async function breaches(markdown: string): Promise<string[]> {
  const { code } = await rendered(markdown);
  return parse(code)
    .querySelectorAll('*')
    .flatMap(({ rawTagName, attributes }) => [
      ...(OWN.test(rawTagName) ? [] : [`<${rawTagName}>`]),
      ...Object.entries(attributes)
        .filter(([name, value]) => name !== 'id' && !(name === 'href' && isSafe(value)))
        .map(([name, value]) => `${name}="${value}"`),
    ]);
}

const isSafe = (address: string) => /^($|#|\/opcodex\/|https:\/\/)/.test(address);

describe('HTML in prose', () => {
  const places: readonly (readonly [string, (html: string) => string])[] = [
    ['alone', (html) => html],
    ['in a sentence', (html) => `The code ${html} means it.`],
    ['in a list', (html) => `- ${html}\n- more`],
    ['in a quotation', (html) => `> ${html}`],
    ['in a heading', (html) => `## ${html}`],
    ['in a table', (html) => `| a | b |\n| --- | --- |\n| ${html.replaceAll('|', '')} | c |`],
    ['struck out', (html) => `~~${html}~~`],
    ['in bold', (html) => `**${html}**`],
    ['in a link', (html) => `[a ${html}](/json/50013/)`],
    ['behind a comment', (html) => `<!-- a -->${html}`],
  ];

  it.each(places)('is text %s', async (_, place) => {
    for (const text of hostileMarkup) expect(await breaches(place(text)), text).toEqual([]);
  });

  it('is shown as it stands there', async () => {
    const { code, refused } = await rendered('One.\n\nUse <b onclick="a()">this</b>.');
    expect(code).toContain('Use &lt;b onclick="a()"&gt;this&lt;/b&gt;.');
    expect(refused).toEqual([
      { received: '<b onclick="a()">', line: 3 },
      { received: '</b>', line: 3 },
    ]);
  });

  it('is left out where it is a comment', async () => {
    expect(await rendered('One. <!-- two -->\n\n<!-- three -->\n')).toEqual({
      code: '<p>One. </p>\n',
      refused: [],
    });
  });
});

describe('addresses in prose', () => {
  it.each(['/json/50013/', '#what-to-do', 'https://discord.com/developers/docs'])(
    '%s is one',
    (address) => expect(isAllowedAddress(address)).toBe(true),
  );

  it.each([
    'javascript:pwned=1',
    'JaVaScRiPt:pwned=1',
    ' javascript:pwned=1',
    'java\nscript:pwned=1',
    '\u0001javascript:pwned=1',
    'vbscript:pwned=1',
    'data:text/html,<script>pwned=1</script>',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'http://example.org/',
    'ftp://example.org/',
    'mailto:a@example.org',
    '//example.org/',
    '/\\example.org/',
    'https:/example.org',
    'https://',
    'https:\\\\example.org',
    'example.org',
    '',
  ])('%j is none', (address) => expect(isAllowedAddress(address)).toBe(false));

  it.each([
    '[a](javascript:pwned=1)',
    '[a](<javascript:pwned=1>)',
    '[a](javascript&colon;pwned=1)',
    '[a](&#106;avascript:pwned=1 "title")',
    '[a]\n\n[a]: javascript:pwned=1',
    '[a][b]\n\n[b]: data:text/html,a',
    '<javascript:pwned=1>',
    '[a](//example.org)',
  ])('%j leads nowhere', async (markdown) => {
    const { code, refused } = await rendered(markdown);
    const links = parse(code).querySelectorAll('a');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(links.map(() => ''));
    expect(refused).toHaveLength(1);
  });

  it.each([
    '![words](/a.png)',
    '![words](https://example.org/a.png)',
    '![words][a]\n\n[a]: https://example.org/a.png',
  ])('the picture %j is its words', async (markdown) => {
    const { code, refused } = await rendered(markdown);
    expect(code).toBe('<p>words</p>\n');
    expect(refused).not.toEqual([]);
  });

  it('of pages and other sites stay', async () => {
    const { code, refused } = await rendered('[a](/json/50013/) [b](#c) <https://example.org/>');
    expect(code).toContain('<a href="/opcodex/json/50013/">a</a> <a href="#c">b</a> ');
    expect(code).toContain('<a href="https://example.org/">');
    expect(refused).toEqual([]);
  });
});
