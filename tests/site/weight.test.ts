import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { scriptsOf, sheetsOf } from '../../src/packing/page-links.ts';
import { base, codex, dist, textOf } from './support/site.ts';

/** What a page weighs before anybody touches it, in bytes, each file compressed by itself. */
interface Weight {
  all: number;
  scripts: number;
  requests: number;
}

const known = new Map<string, number>();

function weightOf(url: string, quality: number): Weight {
  const html = textOf(url);
  const sheets = sheetsOf(html).map(({ href }) => href);
  const scripts = new Set(scriptsOf(html));
  for (const script of scripts) {
    // What a script imports at once comes with it.
    for (const [, name] of fileAt(script).matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)) {
      scripts.add(script.replace(/[^/]+$/, String(name)));
    }
  }
  const weigh = (href: string): number => {
    const key = `${href} ${String(quality)}`;
    const weight = known.get(key) ?? packed(fileAt(href), quality);
    known.set(key, weight);
    return weight;
  };
  const sum = (hrefs: Iterable<string>) =>
    Array.from(hrefs, weigh).reduce((total, each) => total + each, 0);
  return {
    all: packed(html, quality) + sum(sheets) + sum(scripts),
    scripts: sum(scripts),
    requests: 1 + sheets.length + scripts.size,
  };
}

const fileAt = (href: string) => readFileSync(path.join(dist, href.slice(base.length)), 'utf8');

const packed = (text: string, quality: number) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;

// Quickly compressed they are heavier than a host sends them, and still light enough.
test('every code page weighs at most 25 KB in 6 requests, 3 KB of it scripts', () => {
  for (const { entries } of codex.tables) {
    for (const { url } of entries) {
      const { all, scripts, requests } = weightOf(url, 5);
      expect(all, url).toBeLessThanOrEqual(25_000);
      expect(scripts, url).toBeLessThanOrEqual(3000);
      expect(requests, url).toBeLessThanOrEqual(6);
    }
  }
});

test.each(codex.tables.map(({ table, entries }) => [table.url, entries.length] as const))(
  '%s weighs at most 35 KB, and with more than 700 rows 60',
  (url, rows) => {
    expect(weightOf(url, 11).all).toBeLessThanOrEqual(rows > 700 ? 60_000 : 35_000);
  },
);
