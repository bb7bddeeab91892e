import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostileMarkup } from '../support/hostile.ts';
import { tagsOf, type Tag } from '../site/support/tags.ts';
import { useBrowser } from './support/browser.ts';
import { buildHostileSite, type HostileSite } from './support/hostile-site.ts';
import { serve, type Server } from './support/server.ts';
import { watch } from './support/watch.ts';

const { newPage } = useBrowser();
let site: HostileSite | undefined;
let server: Server | undefined;
let dist: string;
let files: string[];

beforeAll(async () => {
  site = await buildHostileSite();
  ({ dist } = site);
  server = await serve(dist);
  files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.split(path.sep).join('/'),
  );
}, 300_000);
afterAll(async () => {
  await server?.close();
  site?.remove();
});

const read = (file: string): string => readFileSync(path.join(dist, file), 'utf8');
const ending = (end: string): string[] =>
  files.filter((file) => file.endsWith(end) && !file.startsWith('pagefind/'));

/** What of an opening tag came from the content, and is more than text. */
function activeIn({ name, attributes, text }: Tag): string[] {
  const active = [...attributes]
    .filter(
      ([key, value]) =>
        key.startsWith('on') ||
        key === 'srcdoc' ||
        (['href', 'src', 'srcset', 'action', 'formaction', 'xlink:href'].includes(key) &&
          /pwned|^\s*(javascript|data:text)/i.test(value)),
    )
    .map(([key, value]) => `<${name} ${key}="${value}">`);
  if (/^(iframe|object|embed|base|math|mglyph)$/.test(name)) active.push(`<${name}>`);
  const isData = attributes.get('type')?.includes('json') === true;
  if (name === 'script' && !isData && text.includes('pwned')) active.push(text.slice(0, 80));
  return active;
}

describe('a site whose content is hostile', () => {
  it('has pages in which it is text', () => {
    const faults = ending('.html').flatMap((file) =>
      tagsOf(read(file)).flatMap((tag) => activeIn(tag).map((each) => `${file}: ${each}`)),
    );
    expect(ending('.html').length).toBeGreaterThan(50);
    expect(faults).toEqual([]);
  });

  it('has data that is read as it was', () => {
    for (const file of ending('.json'))
      expect(() => JSON.parse(read(file)) as unknown, file).not.toThrow();
    const things = ending('.html').flatMap((file) =>
      tagsOf(read(file)).filter(
        ({ attributes }) => attributes.get('type') === 'application/ld+json',
      ),
    );
    for (const { text } of things) expect(() => JSON.parse(text) as unknown).not.toThrow();
    expect(things.length).toBeGreaterThan(20);
  });

  it('has Markdown in which it is text', () => {
    const odd = (node: Nodes): string[] => [
      ...(node.type === 'html' ? [node.value] : []),
      ...('url' in node && !/^(https?:\/\/|\/|#)/.test(node.url) ? [node.url] : []),
      ...(node.type === 'image' ? [node.url] : []),
      ...('children' in node ? node.children.flatMap(odd) : []),
    ];
    // What a note says in Markdown of its own is given as it is: `npm run validate` refuses the rest.
    const others = ending('.md').filter((file) => !/50013|5xxxx/.test(file));
    const faults = [...others, 'llms.txt'].flatMap((file) =>
      odd(
        fromMarkdown(read(file), { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }),
      ).map((each) => `${file}: ${each}`),
    );
    expect(others.length).toBeGreaterThan(20);
    expect(faults).toEqual([]);
  });

  it('has TypeScript in which it is comments and literals', () => {
    const faults = ending('.ts').flatMap((file) => {
      const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
      const { diagnostics = [] } = ts.transpileModule(read(file), { reportDiagnostics: true });
      const names: string[] = [];
      const visit = (node: ts.Node): void => {
        if (ts.isIdentifier(node) && node.text === 'pwned')
          names.push(`${file}: ${node.parent.getText()}`);
        ts.forEachChild(node, visit);
      };
      visit(source);
      return [
        ...names,
        ...diagnostics.map(({ messageText }) => `${file}: ${JSON.stringify(messageText)}`),
      ];
    });
    expect(ending('.ts').length).toBeGreaterThan(5);
    expect(faults).toEqual([]);
  });

  it('is shown by a browser as text', async () => {
    const origin = server?.origin ?? '';
    const page = await newPage({ baseURL: origin });
    const seen = await watch(page, origin);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const pages = ['/', '/json/', '/json/50013/', '/json/10001/', '/json/5xxxx/', '/gateway/op/2/'];
    for (const url of [
      ...pages,
      '/4014/',
      '/changes/',
      '/compare/official-userdoccers/',
      '/sources/',
      '/guides/hostile/',
    ]) {
      await page.goto(url);
      expect({ url, pwned: await page.evaluate(() => 'pwned' in window) }).toEqual({
        url,
        pwned: false,
      });
    }
    await page.goto('/?q=50013');
    await page.locator('#lookup-hits').getByRole('option').first().waitFor();
    await page.goto('/json/?pick=50013&form=enum');
    await page.locator('.snippet-panel .ec-line').first().waitFor();
    await page.goto(
      '/compare/?a=official@2024-10-01&b=userdoccers@2026-07-21&table=gateway-opcodes',
    );
    await page.locator('.compare-result').waitFor();
    expect({ ...seen, asked: asked.filter((each) => each.includes('pwned')) }).toEqual({
      ...{ violations: [], errors: [], foreign: [] },
      asked: [],
    });
    await page.goto('/json/50013/');
    const text = await page.locator('main').innerText();
    const shown = hostileMarkup.filter((each) => text.includes(each));
    expect(shown.length).toBeGreaterThan(5);
  });

  it('has feeds that are XML', async () => {
    const page = await newPage({ baseURL: server?.origin ?? '' });
    await page.goto('/changes/');
    const feeds = ending('.xml');
    const broken = await page.evaluate(
      (texts) =>
        texts.flatMap((text) => {
          const parsed = new DOMParser().parseFromString(text, 'application/xml');
          const fault = parsed.querySelector('parsererror')?.textContent;
          const html = [...parsed.querySelectorAll('entry > content')].flatMap(
            ({ textContent }) => [
              ...new DOMParser()
                .parseFromString(textContent, 'text/html')
                .querySelectorAll('script, img, svg, iframe, form'),
            ],
          );
          return [
            ...(fault === undefined ? [] : [fault]),
            ...html.map(({ outerHTML }) => outerHTML),
          ];
        }),
      feeds.map(read),
    );
    expect(feeds.length).toBeGreaterThan(3);
    expect(broken).toEqual([]);
  });
});
