import { stripTypeScriptTypes } from 'node:module';
import { readFileSync, readdirSync } from 'node:fs';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { parse as parseHtml } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { codeData } from '../../src/components/programs/code-data.ts';
import { codeMarkdown } from '../../src/components/programs/code-markdown.ts';
import { llmsFullText } from '../../src/components/programs/llms.ts';
import { tableMarkdown } from '../../src/components/programs/table-markdown.ts';
import {
  apiGuide,
  codeJson,
  llmsFullTxt,
  llmsTxt,
  markdownUrl,
  tableJson,
} from '../../src/domain/api/paths.ts';
import { libraryNames } from '../../src/domain/codex/library-names.ts';
import { responseSchemas } from '../../src/schemas/api.ts';
import type { CodeResponse } from '../../src/schemas/code-response.ts';
import { serve } from '../browser/support/server.ts';
import { responseFiles } from './support/json-files.ts';
import {
  base,
  based,
  codex,
  dist,
  jsonAt,
  origin,
  pageAt,
  textIn,
  textOf,
} from './support/site.ts';

const absolute = (path: string): string => origin + based(path);
const placed = codex.tables.flatMap((view) => view.entries.map((entry) => ({ view, entry })));
const parse = (markdown: string): Root =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
const plain = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(plain).join('') : '';

describe('beside each code', () => {
  test('JSON and Markdown have the same bytes however the content was read', () => {
    const differing = placed.filter(({ view, entry }) => {
      const json = JSON.stringify(codeData(codex, view, entry, based));
      const markdown = codeMarkdown(codex, view, entry, absolute);
      return textOf(codeJson(entry.url)) !== json || textOf(markdownUrl(entry.url)) !== markdown;
    });
    expect(differing.map(({ entry }) => entry.url)).toEqual([]);
    expect(placed.length).toBeGreaterThan(1000);
  });

  test('JSON holds the entry as its table has it', () => {
    for (const { table } of codex.tables) {
      const { entries } = jsonAt(tableJson(table.id)) as { entries: { url: string }[] };
      for (const entry of entries) {
        const own = jsonAt(codeJson(entry.url.slice(base.length)));
        expect(own).toMatchObject({ table: table.id, ...entry });
      }
    }
  });

  test('JSON holds the history as its sources have it', () => {
    for (const { source, histories } of codex.sources) {
      for (const { table, codes } of histories) {
        const view = codex.tables.find((each) => each.table.id === table);
        for (const code of new Set(codes.map((line) => String(line.code)))) {
          const lines = codes.filter((line) => String(line.code) === code);
          const own = jsonAt(`${view?.table.url ?? ''}${code}/index.json`) as CodeResponse;
          expect(own.history[source.id]).toEqual(lines.map(({ code: _, ...line }) => line));
        }
      }
    }
  });

  test('Markdown names every source, since when it lists the code, and every library', () => {
    const names = new Map(codex.sources.map(({ source }) => [source.id, source.name]));
    const silent = placed.flatMap(({ view, entry }) => {
      const markdown = textOf(markdownUrl(entry.url));
      const facts = [
        entry.status,
        ...Object.entries(entry.sources).flatMap(([id, { since, until = '' }]) => [
          `| [${names.get(id) ?? ''}](`,
          since,
          until,
        ]),
        ...libraryNames(codex, view, entry).flatMap(({ written, url }) => [`\`${written}\``, url]),
      ];
      return facts.filter((fact) => !markdown.includes(fact)).map((fact) => [entry.url, fact]);
    });
    expect(silent).toEqual([]);
  });

  test('pages lead to both', () => {
    const without = placed.filter(({ entry: { url } }) => {
      const html = textOf(url);
      return ![
        `<link rel="alternate" type="application/json" href="${based(codeJson(url))}"/>`,
        `<link rel="alternate" type="text/markdown" href="${based(markdownUrl(url))}"/>`,
      ].every((link) => html.includes(link));
    });
    expect(without.map(({ entry }) => entry.url)).toEqual([]);
  });

  test('Markdown tells what the page tells', () => {
    const { children } = parse(textOf('/gateway/op/2/index.md'));
    const headings = children.flatMap((node) =>
      node.type === 'heading' && node.depth < 3 ? [plain(node)] : [],
    );
    expect(headings).toEqual([
      '2 Identify',
      'When',
      'What to do',
      'The answer',
      'What each source says',
      'Names in libraries',
      'Payload',
      'TypeScript',
      'History',
      'Same number elsewhere',
    ]);
    const note = textOf('/json/50013/index.md');
    expect(note).toContain('## What to do');
    expect(note).toContain(`](${absolute('/json/50001/')})`);
    expect(textOf('/gateway/close/4004/index.md')).toContain(' · reconnect: stop · ');
    expect(textOf('/voice/close/4015/index.md')).toMatch(/ · reconnect: resume · /);
    expect(plain(parse(textOf('/gateway/event/READY/index.md')).children[0]!)).toBe('READY');
    expect(plain(parse(textOf('/http/5xx/index.md')).children[0]!)).toMatch(/^5xx /);
  });
});

describe.each(codex.tables.map((view) => [view.table.url, view] as const))('%s', (url, view) => {
  test('is there as Markdown, with every code and summary', () => {
    const markdown = textOf(markdownUrl(url));
    expect(markdown).toBe(tableMarkdown(view, absolute));
    const table = parse(markdown).children.find((node) => node.type === 'table');
    const rows = table?.children.slice(1).map((row) => row.children.map(plain)) ?? [];
    expect(rows.map(([code]) => code)).toEqual(view.entries.map(({ code }) => String(code)));
    const summaries = view.entries.map(({ summary = '' }) => summary);
    if (summaries.some(Boolean)) expect(rows.map((row) => row.at(-1))).toEqual(summaries);
  });

  test('tells what to do after a close as the page does, with the remark behind the word', () => {
    const table = parse(textOf(markdownUrl(url))).children.find((node) => node.type === 'table');
    const [head = [], ...rows] = table?.children.map((row) => row.children.map(plain)) ?? [];
    const column = head.indexOf('Reconnect');
    const shown = pageAt(url)
      .querySelectorAll('.codes td.r')
      .map((cell) => {
        const word = textIn(cell).replace(/\*.*$/, '').replace('–', '');
        const remark = cell.querySelector('[title]')?.getAttribute('title');
        return remark === undefined ? word : `${word}. ${remark}`;
      });
    expect(column === -1 ? [] : rows.map((row) => row[column])).toEqual(shown);
    const recoveries = view.entries.some(({ recovery }) => recovery !== undefined);
    if (recoveries || view.table.facts.includes('reconnect')) expect(shown.join('')).not.toBe('');
  });

  test('leads to it', () => {
    const links = pageAt(url).querySelectorAll('link[rel=alternate]');
    expect(links.map((link) => link.attributes.href)).toEqual(
      expect.arrayContaining([based(tableJson(view.table.id)), based(markdownUrl(url))]),
    );
  });
});

describe('for language models', () => {
  test('llms.txt is a title, a quote, and sections of links with what is behind them', () => {
    const [title, quote, ...rest] = parse(textOf(llmsTxt)).children;
    expect(title).toMatchObject({ type: 'heading', depth: 1 });
    expect(quote?.type).toBe('blockquote');
    const sections = rest.slice(rest.findIndex(({ type }) => type === 'heading'));
    expect(sections.map(({ type }) => type)).toEqual(
      sections
        .flatMap((_, at) => (at % 2 === 0 ? ['heading', 'list'] : []))
        .slice(0, sections.length),
    );
    const items = textOf(llmsTxt)
      .split('\n')
      .filter((line) => line.startsWith('- ['));
    expect(items.filter((line) => !/^- \[[^\]]+\]\(https?:[^)]+\): .+\.$/.test(line))).toEqual([]);
    for (const { table } of codex.tables) {
      expect(items.join('\n')).toContain(`(${absolute(markdownUrl(table.url))})`);
    }
    const guides = readdirSync('src/content/docs/guides');
    for (const guide of guides) {
      const slug = guide.replace(/\.mdx?$/, '');
      expect(items.join('\n')).toContain(`(${absolute(`/guides/${slug}/`)})`);
    }
  });

  test('llms-full.txt has every code and every note, and fits a context', () => {
    const text = textOf(llmsFullTxt);
    expect(text).toBe(llmsFullText(codex, absolute));
    const rows = text.split('\n').filter((line) => /^\| (?!Code |-+ \|)[-\dA-Z]\S* \|/.test(line));
    expect(rows).toHaveLength(placed.length);
    for (const { notes } of codex.tables) {
      for (const { body = '', summary } of notes.values()) {
        const [first = ''] = body
          .split('\n\n')
          .filter((part) => part !== '' && !part.startsWith('#'));
        if (!first.includes('](/')) expect(text).toContain(first);
        expect(summary).not.toBe('');
      }
    }
    expect(text.length).toBeLessThan(720_000);
  });
});

describe('the guide', () => {
  // By default the parser takes what stands in `pre` for text.
  const page = parseHtml(textOf(apiGuide), { blockTextElements: { script: true, style: true } });
  const shown = page.querySelectorAll('.expressive-code pre').map((pre) => ({
    language: pre.attributes['data-language'],
    text: pre
      .querySelectorAll('.ec-line')
      .map((line) => line.textContent.replace(/\n$/, ''))
      .join('\n'),
  }));
  const examples = shown.filter(({ language }) => language === 'json');
  const links = page
    .querySelectorAll('.sl-markdown-content p > a > code')
    .map((code) => code.textContent.trim());

  test('has an example of every kind of response', () => {
    const kinds = links.map(
      (path) => Object.entries(responseFiles).find(([, files]) => files.includes(path))?.[0],
    );
    expect(kinds.toSorted()).toEqual(Object.keys(responseSchemas).toSorted());
    expect(examples).toHaveLength(links.length);
  });

  test.each(links.map((path, at) => [path, at] as const))('%s answers so', (path, at) => {
    const text = examples[at]?.text ?? '';
    expect(text).toContain('// … ');
    expect(shownFault(withRests(text), jsonAt(path))).toBeUndefined();
  });

  const samples = readdirSync('src/components/programs/samples');
  test.each(samples)('shows %s as it is, with the address of the site', (name) => {
    const sample = readFileSync(`src/components/programs/samples/${name}`, 'utf8');
    expect(shown.map(({ text }) => text)).toContain(
      sample.trimEnd().replaceAll('https://example.org', origin + base),
    );
  });

  test('what it shows runs', async () => {
    const server = await serve(dist);
    try {
      const run = async (
        name: string,
      ): Promise<Record<string, (...given: unknown[]) => unknown>> => {
        const sample = readFileSync(`src/components/programs/samples/${name}.ts`, 'utf8');
        const code = stripTypeScriptTypes(sample.replaceAll('https://example.org', server.origin));
        const module = `data:text/javascript,${encodeURIComponent(code)}`;
        return (await import(/* @vite-ignore */ module)) as never;
      };
      const { explain } = await run('explain');
      expect(await explain?.(50013)).toMatchObject({ code: 50013, name: 'Missing permissions' });
      expect(await explain?.(999)).toBeUndefined();
      const { suggest } = await run('suggest');
      const [first] = (await suggest?.('4014')) as { name: string; value: string }[];
      expect(first?.name).toMatch(/^4014 /);
      expect(await suggest?.('e')).toHaveLength(25);
      const { changedSince } = await run('changed');
      const all = (await changedSince?.('gateway-opcodes', '')) as {
        table: string;
        date: string;
      }[];
      expect(all.length).toBeGreaterThan(20);
      const since = all[5]?.date ?? '';
      const later = (await changedSince?.('gateway-opcodes', since)) as typeof all;
      expect(later).toEqual(all.filter(({ date }) => date > since));
    } finally {
      await server.close();
    }
  });

  test('stands where people look for it', () => {
    for (const url of ['/json/50013/', '/sources/', '/']) {
      expect(textOf(url)).toContain(`href="${based(apiGuide)}"`);
    }
  });
});

/** What stands for the items that an example leaves out. */
const REST = '…';

/** An example, in which each comment that tells how many items are left out is an item itself. */
function withRests(text: string): unknown {
  const json = text.replace(
    /,\n *\/\/ … ([\d,]+) more\n *([\]}])/g,
    (_, count: string, close: string) => {
      const rest = `"${REST}": ${count.replaceAll(',', '')}`;
      return close === ']' ? `, { ${rest} }]` : `, ${rest} }`;
    },
  );
  return JSON.parse(json);
}

/** Where an example says otherwise than the answer; undefined where it does not. */
function shownFault(shown: unknown, real: unknown, at = ''): string | undefined {
  if (typeof shown === 'string' && typeof real === 'string') {
    const same = shown === real || (shown.endsWith(REST) && real.startsWith(shown.slice(0, -1)));
    return same ? undefined : `${at}: ${shown} is not ${real}`;
  }
  if (typeof shown !== 'object' || shown === null || typeof real !== 'object' || real === null) {
    return shown === real ? undefined : `${at}: ${String(shown)} is not ${String(real)}`;
  }
  if (Array.isArray(shown) && Array.isArray(real)) {
    const rest = (shown as Record<string, number>[]).at(-1)?.[REST];
    const items = (rest === undefined ? shown : shown.slice(0, -1)) as unknown[];
    if (items.length + (rest ?? 0) !== real.length) return `${at}: not ${real.length} items`;
    const odd = items.findIndex((item) =>
      real.every((each) => shownFault(item, each) !== undefined),
    );
    return odd === -1 ? undefined : `${at}/${odd} is none of them`;
  }
  const { [REST]: rest = 0, ...own } = shown as Record<string, unknown>;
  if (Object.keys(own).length + Number(rest) !== Object.keys(real).length) {
    return `${at}: not ${Object.keys(real).length} keys`;
  }
  return Object.entries(own)
    .map(([key, value]) =>
      shownFault(value, (real as Record<string, unknown>)[key], `${at}/${key}`),
    )
    .find((fault) => fault !== undefined);
}
