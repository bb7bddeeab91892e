import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readSidebar } from './sidebar.ts';

test('the sidebar holds every table once, in the order of the registry, and the pages across them', () => {
  const registry = parse(readFileSync('content/registry/tables.yaml', 'utf8')) as { url: string }[];
  const links = readSidebar().flatMap(({ items }) =>
    items.flatMap((item) => ('link' in item ? [item.link] : [])),
  );
  const across = ['/compare/', '/check/', '/changes/', '/sources/'];
  expect(links).toEqual([...registry.map(({ url }) => url), ...across]);
});

test('the groups stand in the order in which the registry first names them', () => {
  expect(readSidebar().map(({ label }) => label)).toEqual([
    'Gateway',
    'Voice',
    'HTTP',
    'JSON',
    'RPC',
    'WebSocket',
    'Utilbot',
    'Tools',
    'Over time',
    'Guides',
    'About',
  ]);
});
