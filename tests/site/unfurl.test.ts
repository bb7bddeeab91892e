import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { titleOf } from '../../src/domain/share/texts.ts';
import { only, readHeads, type Head } from './support/head.ts';
import { answers, based, codex, dist, origin, siteFiles } from './support/site.ts';

const heads = readHeads();
const listed = heads.filter(({ metas }) => !metas.has('robots'));
const unlisted = heads.filter((head) => !listed.includes(head));
const redirects = unlisted.filter(({ url }) => url !== '/404.html');
const site = origin + based('');

/** The pages of which something is not so. */
const failing = (pages: readonly Head[], holds: (page: Head) => boolean): string[] =>
  pages.filter((page) => !holds(page)).map(({ url }) => url);

/** What stands on several pages. */
const repeated = (texts: readonly string[]): string[] =>
  texts.filter((text, at) => texts.indexOf(text) !== at);

/** The path of the site behind an absolute address; empty for one of elsewhere. */
const pathOf = (address: string): string =>
  address.startsWith(`${site}/`) ? address.slice(site.length) : '';

test('there are pages of every kind', () => {
  expect(listed.length).toBeGreaterThan(1000);
  expect(redirects.length).toBeGreaterThan(500);
  const urls = listed.map(({ url }) => url);
  for (const url of ['/', '/json/', '/json/50013/', '/4014/', '/compare/', '/changes/']) {
    expect(urls).toContain(url);
  }
  expect(unlisted.map(({ url }) => url)).toContain('/404.html');
});

describe('every page', () => {
  test('has one title of its own, with what it is about first', () => {
    expect(failing(heads, ({ titles }) => titles.length === 1 && titles[0] !== '')).toEqual([]);
    expect(repeated(heads.flatMap(({ titles }) => titles))).toEqual([]);
    expect(failing(listed, ({ titles }) => /^(?!Opcodex).+ \| Opcodex$/.test(titles[0]!))).toEqual(
      [],
    );
  });

  test('says nothing twice', () => {
    const doubled = heads.flatMap(({ url, metas }) =>
      [...metas].filter(([, all]) => all.length > 1).map(([name]) => `${url}: ${name}`),
    );
    expect(doubled).toEqual([]);
  });

  test('shows a picture that is there, with its size and what it shows', () => {
    const isThere = (head: Head): boolean => answers(pathOf(only(head, 'og:image')) || '/none');
    expect(failing(heads, isThere)).toEqual([]);
    expect(failing(heads, (head) => only(head, 'og:image:width') === '1200')).toEqual([]);
    expect(failing(heads, (head) => only(head, 'og:image:height') === '630')).toEqual([]);
    expect(failing(heads, (head) => only(head, 'og:image:alt').length > 20)).toEqual([]);
    expect(failing(heads, (head) => only(head, 'twitter:card') === 'summary_large_image')).toEqual(
      [],
    );
  });

  test('tells chats its title, its site and its description', () => {
    const says = (head: Head): boolean =>
      only(head, 'og:title') !== '' &&
      only(head, 'og:site_name') === 'Opcodex' &&
      only(head, 'og:description') === only(head, 'description') &&
      only(head, 'og:type') === (head.url === '/' ? 'website' : 'article');
    expect(failing(heads, says)).toEqual([]);
  });
});

describe('every listed page', () => {
  test('has a description of its own that is shown whole', () => {
    const fits = (head: Head): boolean => {
      const { length } = only(head, 'description');
      return length >= 40 && length <= 160;
    };
    expect(failing(listed, fits)).toEqual([]);
    expect(repeated(listed.map((head) => only(head, 'description')))).toEqual([]);
  });

  test('stands at the one address that it gives', () => {
    const isOwn = ({ url, canonicals }: Head): boolean =>
      canonicals.length === 1 && canonicals[0] === site + url;
    expect(failing(listed, isOwn)).toEqual([]);
    expect(failing(listed, (head) => only(head, 'og:url') === head.canonicals[0])).toEqual([]);
  });
});

describe('what is not listed', () => {
  test('gives the address of the code that it leads to, and no other', () => {
    const leads = (head: Head): boolean => {
      const [canonical = '', ...others] = head.canonicals;
      return (
        others.length === 0 && answers(pathOf(canonical)) && only(head, 'og:url') === canonical
      );
    };
    expect(failing(redirects, leads)).toEqual([]);
  });

  test('gives none where it stands at every address that leads nowhere', () => {
    const missing = heads.find(({ url }) => url === '/404.html');
    expect(missing?.canonicals).toEqual([]);
    expect(missing?.metas.has('og:url')).toBe(false);
  });
});

describe('a code and its bare number', () => {
  const byUrl = new Map(heads.map((head) => [head.url, head]));

  test('have their table’s picture, and the code with its name in the title', () => {
    for (const { table, entries } of codex.tables) {
      const picture = `${site}/og/${table.id}.png`;
      expect(only(byUrl.get(table.url)!, 'og:image'), table.url).toBe(picture);
      for (const { url, code, name } of entries) {
        const head = byUrl.get(url)!;
        expect(only(head, 'og:image'), url).toBe(picture);
        expect(only(head, 'og:title').replace(/\s+/g, ' '), url).toContain(
          titleOf({ code: String(code), name }),
        );
      }
    }
  });

  // 10003 has no note to be described by.
  test.each([
    ['/json/50013/', '/50013/'],
    ['/json/10003/', '/10003/'],
  ])('are shown alike in a chat, which follows no redirect: %s', (...urls) => {
    const [code, number] = urls.map((url) => byUrl.get(url)!);
    for (const name of ['og:title', 'og:description', 'og:url', 'og:image', 'og:image:alt']) {
      expect(only(number!, name), name).toBe(only(code!, name));
      expect(only(number!, name), name).not.toBe('');
    }
  });

  test('say what the note says, where there is one', () => {
    const lead = 'Your bot can see the target';
    expect(only(byUrl.get('/json/50013/')!, 'description')).toContain(lead);
  });
});

describe('the pictures', () => {
  const files = siteFiles().filter((file) => file.startsWith('/og/'));

  test('are all used', () => {
    const used = new Set(heads.map((head) => pathOf(only(head, 'og:image'))));
    expect([...used].sort()).toEqual([...files].sort());
    expect(files).toHaveLength(codex.tables.length + 1);
  });

  test.each(files)('%s is a PNG of 1200 by 630 and below 40 KB', (file) => {
    const png = readFileSync(path.join(dist, file));
    expect(png.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(40_000);
    expect(png.length).toBeGreaterThan(5000);
  });
});
