import { describe, expect, test } from 'vitest';
import { outlineOf } from '../../src/domain/markdown/outline.ts';
import { titleOf } from '../../src/domain/share/texts.ts';
import type { Payload, PayloadField } from '../../src/schemas/payload.ts';
import { answers, base, codex, pageAt, textIn } from './support/site.ts';

const all = codex.tables.flatMap((view) => view.entries.map((entry) => ({ view, entry })));

test('there are at least 1,000 codes to hold the site to', () => {
  expect(all.length).toBeGreaterThan(1000);
});

describe.each(codex.tables.map((view) => [view.table.id, view] as const))('%s', (_, view) => {
  test('every code has its page', () => {
    expect(view.entries.map(({ url }) => url).filter((url) => !answers(url))).toEqual([]);
  });

  test('every page has its number, its name, its title and its sources', () => {
    for (const entry of view.entries) {
      const page = pageAt(entry.url);
      const where = entry.url;
      expect(page.querySelectorAll('h1').map(textIn), where).toEqual([normal(entry.name)]);
      expect(textIn(page.querySelector('.code-number')), where).toBe(String(entry.code));
      const title = titleOf({ code: String(entry.code), name: entry.name });
      expect(textIn(page.querySelector('title')), where).toBe(
        `${title} – ${view.table.singular} | Opcodex`,
      );
      expect(textIn(page.querySelector('.code-hero')), where).toContain(entry.status);
      const rows = page.querySelectorAll('.code-sources tbody th a');
      const linked = new Set(rows.map((link) => link.getAttribute('href')));
      expect([...linked], where).toEqual(
        Object.keys(entry.sources).map((source) => `${base}/sources/${source}/`),
      );
      const said = page.querySelectorAll('.code-conflicts p').map(textIn);
      expect(said.length, where).toBe(entry.conflicts.length);
    }
  });

  test('a page says in the order of the table what comes before and after it', () => {
    view.entries.forEach((entry, at) => {
      const page = pageAt(entry.url);
      const next = page.querySelector('.code-neighbours [rel=next]')?.getAttribute('href');
      const expected = view.entries[at + 1];
      expect(next).toBe(expected && `${base}${expected.url}`);
    });
  });
});

test('a table says how far its authority has been read', () => {
  for (const { table } of codex.tables) {
    const authority = codex.sources.find(({ source }) => source.id === table.authority);
    const day = authority?.head.head.date.slice(0, 10) ?? 'no head';
    expect(textIn(pageAt(table.url).querySelector('.table-heading')), table.id).toContain(
      `${authority?.source.name ?? 'no source'} read up to ${day}.`,
    );
  }
});

test('the drawing of growth says that it counts only sources with dates', () => {
  const gist = pageAt('/').querySelector('.growth-chart svg')?.getAttribute('aria-label');
  expect(gist).toMatch(/known to any source with dates from \d/);
});

describe('what a page tells', () => {
  test('a note is there with its summary, and its links keep to the base path', () => {
    const page = pageAt('/json/50013/');
    const note = codex.tables.flatMap(({ notes }) => notes.get('50013') ?? [])[0];
    expect(textIn(page.querySelector('.ox-lead'))).toBe(normal(note?.summary ?? 'no note'));
    const links = page.querySelectorAll('.ox-prose a').map((link) => link.getAttribute('href'));
    const own = outlineOf(note?.body ?? '').links.map(({ target }) => target);
    expect(own).toContain('/json/60003/');
    expect(links).toEqual(own.map((link) => (link.startsWith('/') ? base + link : link)));
  });

  test('a page of whose code little is known has no filler', () => {
    const bare = all.filter(({ view, entry }) => {
      const { body, facts } = view.notes.get(String(entry.code)) ?? {};
      return body === undefined && facts === undefined;
    });
    expect(bare.length).toBeGreaterThan(100);
    for (const { entry } of bare) {
      const page = pageAt(entry.url);
      expect(page.querySelector('.ox-prose'), entry.url).toBeNull();
      expect(page.querySelector('.code-answers'), entry.url).toBeNull();
    }
  });

  test('the words in which a source differs are marked', () => {
    const page = pageAt('/json/50013/');
    const row = page
      .querySelectorAll('.code-sources tbody tr')
      .find((each) => textIn(each.querySelector('th')) === 'discord-api-types');
    const marked = (tag: string) =>
      (row?.querySelectorAll(tag) ?? []).map((mark) => {
        mark.querySelector('.sr-only')?.remove();
        return textIn(mark);
      });
    expect(marked('del')).toEqual(['You lack', 'to perform that action']);
    expect(marked('ins')).toEqual(['Missing']);
  });

  test('both rows of voice opcode 11 survive', () => {
    const rows = pageAt('/voice/op/11/').querySelectorAll('.code-sources tbody tr').map(textIn);
    expect(rows.some((row) => row.includes('Reset') && row.includes('former meaning'))).toBe(true);
    expect(rows.filter((row) => row.startsWith('Userdoccers'))).toHaveLength(2);
  });

  test('every date of a source with a repository leads to its commit', () => {
    for (const { entry } of all) {
      for (const link of pageAt(entry.url).querySelectorAll('.code-sources a.day')) {
        expect(link.getAttribute('href'), entry.url).toMatch(
          /^https:\/\/github\.com\/[\w.-]+\/[\w.-]+\/commit\/[0-9a-f]{40}$/,
        );
      }
    }
  });

  test('every file is pinned to a commit', () => {
    for (const { entry } of all) {
      for (const link of pageAt(entry.url).querySelectorAll('.code-sources [title]')) {
        const href = link.getAttribute('href') ?? '';
        if (!href.includes('github.com')) continue;
        expect(href, entry.url).toMatch(/\/blob\/[0-9a-f]{40}\/[^/]/);
      }
    }
  });

  test('a delisted code says until when it was listed', () => {
    for (const { view, entry } of all.filter((each) => each.entry.status === 'delisted')) {
      const until = entry.sources[view.table.authority]?.until;
      const notice = textIn(pageAt(entry.url).querySelector('.code-notice'));
      expect(notice, entry.url).toContain(until ?? 'struck it out');
    }
  });

  test('payload fields are there with their types and marks', () => {
    for (const view of codex.tables) {
      for (const [code, payloads] of view.payloads) {
        const entry = view.entries.find((each) => String(each.code) === code);
        const rows = pageAt(entry?.url ?? '')
          .querySelectorAll('.code-fields tbody tr')
          .map(textIn);
        for (const field of payloads.flatMap(({ structures }) => structures).flatMap(fieldsOf)) {
          const said = [field.type ?? 'not given', field.nullable ? 'nullable' : ''];
          const own = rows.filter((row) => row.startsWith(`${field.name} `));
          const fits = own.some((row) => said.every((word) => row.includes(normal(word))));
          expect(fits, `${view.table.id} ${code}: ${field.name} among ${own.join('; ')}`).toBe(
            true,
          );
        }
      }
    }
  });

  test('other tables with the same number are linked', () => {
    for (const [number, placed] of codex.byNumber) {
      const [one, ...others] = placed;
      if (one === undefined || others.length === 0) continue;
      const links = pageAt(one.entry.url)
        .querySelectorAll('aside ul:not(.code-data, .code-guides) a')
        .map((link) => link.getAttribute('href'));
      expect(links, number).toEqual(others.map(({ entry }) => `${base}${entry.url}`));
    }
  });

  test('the page of HTTP 404 is in the search index like any other', () => {
    const bodies = pageAt('/http/404/').querySelectorAll('[data-pagefind-body]').map(textIn);
    expect(bodies.join(' ')).toContain('Not Found');
    expect(bodies.join(' ')).toContain('What each source says');
  });
});

/** As it stands in HTML after typographic rules and white space. */
function normal(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function fieldsOf({ fields }: Payload['structures'][number]): PayloadField[] {
  return fields;
}
