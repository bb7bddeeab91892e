import { brotliCompressSync } from 'node:zlib';
import { parse, type HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { changesJson, changesUrl, feedUrl, schemaJson } from '../../src/domain/api/paths.ts';
import { changesResponse } from '../../src/domain/api/responses.ts';
import { addressOf, anchorOf, monthOf } from '../../src/domain/changes/address.ts';
import { changeLog } from '../../src/domain/changes/log.ts';
import { isTold, toldLog } from '../../src/domain/changes/told.ts';
import type { ToldEvent, ToldSet } from '../../src/domain/changes/types.ts';
import { changesResponseSchema } from '../../src/schemas/api.ts';
import type { Code } from '../../src/schemas/code.ts';
import {
  answers,
  based,
  codex,
  jsonAt,
  origin,
  pageAt,
  siteFiles,
  textIn,
  textOf,
} from './support/site.ts';

const whole = changeLog(codex);
const log = toldLog(whole);
const months = Map.groupBy(log, monthOf);
const pages = new Map([...months.keys()].map((month) => [month, pageAt(changesUrl(month))]));
const index = pageAt(changesUrl());
const hrefs = (root: HTMLElement, selector: string): (string | undefined)[] =>
  root.querySelectorAll(selector).map((link) => link.getAttribute('href'));

function codesOf(event: ToldEvent): Code[] {
  if ('code' in event) return [event.code];
  if ('values' in event) return event.values.flatMap(({ codes }) => codes);
  return 'without' in event ? [...event.codes, ...(event.without ?? [])] : event.codes;
}

function urlOf(table: string, code: Code): string {
  const view = codex.tables.find((each) => each.table.id === table);
  return based(view?.entries.find((entry) => entry.code === code)?.url ?? '');
}

describe('the log in short', () => {
  test('has every commit, newest first, and leads to where it is told in full', () => {
    expect(hrefs(index, '[data-change] .when')).toEqual(log.map((set) => based(addressOf(set))));
  });

  test('says of each table what happened, in words', () => {
    const lines = index.querySelectorAll('[data-change]');
    for (const [at, { source, tables }] of log.entries()) {
      const line = lines[at];
      expect(line?.getAttribute('data-source')).toBe(source);
      const parts = line?.querySelectorAll('[data-table]') ?? [];
      expect(parts.map((part) => part.getAttribute('data-table'))).toEqual(
        tables.map(({ table }) => table),
      );
      for (const part of parts) expect(textIn(part.querySelector('.phrase'))).toMatch(/[a-z]{3}/);
    }
  });

  test('can be filtered by every source and table that has changes', () => {
    const values = (name: string): (string | undefined)[] =>
      index
        .querySelectorAll(`select[name=${name}] option`)
        .map((option) => option.getAttribute('value'));
    expect(new Set(values('source'))).toEqual(new Set(['', ...log.map(({ source }) => source)]));
    expect(new Set(values('table'))).toEqual(
      new Set(['', ...log.flatMap(({ tables }) => tables.map(({ table }) => table))]),
    );
  });

  test('says of a list without a history that it was only read', () => {
    const lines = index.querySelectorAll('[data-change]');
    const read = lines.filter((_, at) => log[at]?.approximate);
    expect(read.length).toBeGreaterThan(0);
    for (const line of read) {
      expect(line.classList.contains('quiet')).toBe(true);
      expect(textIn(line)).toMatch(/list read once: \d+ codes?, no history/);
    }
  });

  test('counts the commits of each month', () => {
    const cells = index.querySelectorAll('.month-grid [data-of]');
    const counts = cells.map((cell) => [
      cell.getAttribute('data-of'),
      Number(textIn(cell.querySelector('[data-count]'))),
    ]);
    expect(Object.fromEntries(counts)).toEqual(
      Object.fromEntries([...months].map(([month, sets]) => [month, sets.length])),
    );
  });

  test('weighs less than 60 KB', () => {
    expect(brotliCompressSync(textOf(changesUrl())).length).toBeLessThan(60_000);
  });
});

describe('the pages of months', () => {
  test('are there for the months with changes, and for no other', () => {
    const files = siteFiles().filter((file) => /^\/changes\/\d{4}-\d{2}\/index\.html$/.test(file));
    const expected = [...months.keys()].map((month) => `${changesUrl(month)}index.html`);
    expect(files.sort()).toEqual(expected.sort());
  });

  test('hold every commit once, in its month', () => {
    for (const [month, sets] of months) {
      const ids = pages
        .get(month)
        ?.querySelectorAll('article')
        .map(({ id }) => id);
      expect(ids, month).toEqual(sets.map(anchorOf));
    }
    expect(new Set(log.map(addressOf)).size).toBe(log.length);
  });

  test('link every code that a commit touched', () => {
    const missing: string[] = [];
    for (const [month, sets] of months) {
      const articles = pages.get(month)?.querySelectorAll('article') ?? [];
      for (const [at, set] of sets.entries()) {
        for (const { table, events } of set.tables) {
          const part = articles[at]?.querySelector(`[data-table=${table}]`);
          const links = new Set(part ? hrefs(part, 'a') : []);
          const urls = events.flatMap(codesOf).map((code) => urlOf(table, code));
          missing.push(
            ...urls.filter((url) => !links.has(url)).map((url) => `${addressOf(set)}: ${url}`),
          );
        }
      }
    }
    expect(missing).toEqual([]);
  });

  test('link the commit, where the source has a repository', () => {
    for (const [month, sets] of months) {
      const articles = pages.get(month)?.querySelectorAll('article') ?? [];
      for (const [at, { source, commit }] of sets.entries()) {
        const { repository } =
          codex.sources.find((each) => each.source.id === source)?.source ?? {};
        if (repository === undefined || commit === null) continue;
        const links = hrefs(articles[at]!, 'header a');
        expect(links).toContain(`https://github.com/${repository}/commit/${commit}`);
      }
    }
  });

  test('lead to the nearest months with changes', () => {
    const order = [...months.keys()];
    for (const [at, month] of order.entries()) {
      const page = pages.get(month)!;
      const link = (to: string | undefined): string[] => (to ? [based(changesUrl(to))] : []);
      expect(hrefs(page, '.month-neighbours [rel=prev]')).toEqual(link(order[at + 1]));
      expect(hrefs(page, '.month-neighbours [rel=next]')).toEqual(link(order[at - 1]));
    }
  });

  test('mark in a name the words that changed', () => {
    const set = log.find(
      ({ source, date }) => source === 'official' && date.startsWith('2026-06-23'),
    );
    const entry = pages.get('2026-06')?.querySelector(`#${anchorOf(set!)}`);
    expect(entry?.querySelector('del')?.textContent).toMatch(/50$/);
    expect(entry?.querySelector('ins')?.textContent).toMatch(/250$/);
  });

  test('call a code that changed what its source called it then', () => {
    const set = log.find(
      ({ source, date, tables }) =>
        source === 'discord-api-types' &&
        date.startsWith('2025-06') &&
        tables.some(({ table }) => table === 'voice-opcodes'),
    );
    const event = set?.tables
      .flatMap(({ events }) => events)
      .find((each) => each.kind === 'changed' && each.code === 12);
    const entry = pages.get('2025-06')?.querySelector(`#${anchorOf(set!)}`);
    const row = entry
      ?.querySelectorAll('.row-event')
      .find((each) => textIn(each.querySelector('.code')) === '12');
    expect(event).toHaveProperty('label', expect.any(String));
    expect(textIn(row?.querySelector('.said') ?? null)).toBe(
      event && 'label' in event && event.label,
    );
  });

  test('fold long lists away', () => {
    const set = log.find(({ date }) => date.startsWith('2022-02-01'));
    const entry = pages.get('2022-02')?.querySelector(`#${anchorOf(set!)}`);
    expect(entry?.querySelectorAll('details a')).toHaveLength(148);
    expect(textIn(entry ?? null)).toContain('The whole list was gone for 70 minutes');
    const open = [...pages.values()].flatMap((page) => page.querySelectorAll('.group > div > ul'));
    expect(Math.max(...open.map((list) => list.querySelectorAll('li').length))).toBeLessThan(14);
  });
});

describe('changes.json', () => {
  test('is the log with its respellings, and fits its schema', () => {
    const response = changesResponseSchema.parse(jsonAt(changesJson));
    expect(response).toEqual(changesResponse(whole, based));
  });

  test('has the same bytes however the content was read', () => {
    expect(textOf(changesJson)).toBe(JSON.stringify(changesResponse(whole, based)));
  });

  test('leads to where each change is told', () => {
    const { changes } = changesResponseSchema.parse(jsonAt(changesJson));
    const addresses = new Set(log.map((set) => based(addressOf(set))));
    const told = new Set(changes.filter(isTold).map(({ url }) => url));
    expect(told).toEqual(addresses);
    const respelt = changes.filter(({ kind }) => kind === 'respelt');
    expect(respelt.length).toBeGreaterThan(0);
    const elsewhere = respelt.filter(({ url }) => !told.has(url)).map(({ url }) => url);
    expect(new Set(elsewhere)).toEqual(new Set([based(changesUrl())]));
  });

  test('has a schema that says what each kind and each of its fields means', () => {
    interface Schema {
      description?: string;
      properties: Record<string, { description?: string }>;
    }
    const schema = jsonAt(schemaJson('changes')) as {
      properties: { changes: { items: { oneOf: Schema[] } } };
    };
    const kinds = schema.properties.changes.items.oneOf;
    expect(kinds.length).toBeGreaterThan(12);
    for (const { description, properties } of kinds) {
      expect(description).toMatch(/[a-z]/);
      const silent = Object.entries(properties)
        .filter(([, field]) => field.description === undefined)
        .map(([name]) => name);
      expect(silent).toEqual(['kind']);
    }
  });
});

const followed = codex.sources.filter(
  ({ source, head }) => source.kind === 'git' && head.head.approximate !== true,
);

describe('who wants to follow', () => {
  test('finds a feed of all, and one for each source with a history', () => {
    const files = siteFiles().filter((file) => file.endsWith('feed.xml'));
    const expected = [undefined, ...followed.map(({ source }) => source.id)].map(feedUrl);
    expect(files.sort()).toEqual(expected.sort());
    expect(new Set(hrefs(index, '.feeds a'))).toEqual(new Set(expected.map(based)));
  });

  test('is told of them by the pages themselves', () => {
    const named = (page: HTMLElement) => hrefs(page, 'head link[type="application/atom+xml"]');
    for (const page of [index, ...pages.values()]) expect(named(page)).toEqual([based(feedUrl())]);
    for (const view of codex.sources) {
      const { id } = view.source;
      const page = pageAt(`/sources/${id}/`);
      expect(named(page)).toEqual(followed.includes(view) ? [based(feedUrl(id))] : []);
      expect(hrefs(page, 'aside a')).toContain(based(`${changesUrl()}?source=${id}`));
    }
    for (const { table } of codex.tables) {
      const link = based(`${changesUrl()}?table=${table.id}`);
      expect(hrefs(pageAt(table.url), '.counts a')).toContain(link);
    }
  });
});

describe.each([undefined, ...followed.map(({ source }) => source.id)])(
  'the feed of %s',
  (source) => {
    const feed = textOf(feedUrl(source));
    const [head = '', ...entries] = feed.split('<entry>');
    const one = (text: string, element: string): string => {
      const found = [
        ...text.matchAll(new RegExp(`<${element}(?: [^>]*)?>([^]*?)</${element}>`, 'g')),
      ];
      expect(found, element).toHaveLength(1);
      return found[0]?.[1] ?? '';
    };
    const plain = (text: string): string => parse(text.replace(/^<!\[CDATA\[|\]\]>$/g, '')).text;
    const isNews = ({ tables }: ToldSet): boolean =>
      tables.some(({ events }) =>
        events.some(
          (event) =>
            event.kind !== 'read' &&
            event.kind !== 'reworded' &&
            !('values' in event && event.fact === 'explanation'),
        ),
      );
    const newest = log
      .filter((set) => (source === undefined || set.source === source) && isNews(set))
      .slice(0, 50);

    test('has what RFC 4287 asks of a feed', () => {
      expect(head).toContain('<feed xmlns="http://www.w3.org/2005/Atom">');
      expect(one(head, 'id')).toMatch(/^urn:uuid:/);
      expect(one(head, 'title')).not.toBe('');
      expect(one(one(head, 'author'), 'name')).toBe('Opcodex');
      expect(Date.parse(one(head, 'updated'))).toBe(Date.parse(newest[0]!.date));
      expect(head).toContain(`rel="self" href="${origin}${based(feedUrl(source))}"`);
    });

    test('has what RFC 4287 asks of each entry, and the newest changes in their order', () => {
      expect(entries).toHaveLength(newest.length);
      for (const [at, entry] of entries.entries()) {
        const set = newest[at]!;
        expect(one(entry, 'id')).toMatch(/^urn:uuid:/);
        expect(one(entry, 'title')).toMatch(/: .*[a-z]{3}/);
        expect(plain(one(entry, 'title')).length).toBeLessThanOrEqual(100);
        expect(one(entry, 'title')).not.toMatch(/reworded|explanation/);
        expect(Date.parse(one(entry, 'updated'))).toBe(Date.parse(set.date));
        expect(entry).toContain(`<link href="${origin}${based(addressOf(set))}"/>`);
        expect(one(entry, 'content')).toContain('<li>');
      }
      expect(new Set(entries.map((entry) => one(entry, 'id'))).size).toBe(entries.length);
    });

    test('links to pages that are there, with their host', () => {
      const links = entries.flatMap((entry) =>
        [...one(entry, 'content').matchAll(/href="([^"]+)"/g)].map(
          ([, link]) => new URL(link ?? ''),
        ),
      );
      const own = links.filter((url) => url.origin === origin);
      expect(own.length).toBeGreaterThan(0);
      const paths = own.map(({ pathname }) => decodeURIComponent(pathname));
      expect(paths.filter((path) => !path.startsWith(based('/')))).toEqual([]);
      expect(paths.filter((path) => !answers(path.slice(based('').length)))).toEqual([]);
      expect(links.filter((url) => url.origin !== origin && url.host !== 'github.com')).toEqual([]);
    });
  },
);
