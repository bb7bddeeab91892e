import { expect, test } from 'vitest';
import { readSidebar } from '../../data/sidebar.ts';
import { sections } from './sections.ts';

test('every section leads to a table of the registry, inside its own prefix', () => {
  const tables = readSidebar().flatMap(({ items }) =>
    items.flatMap((item) => ('link' in item ? [item.link] : [])),
  );
  for (const { url, prefix } of sections) {
    expect(tables).toContain(url);
    expect(url.startsWith(prefix)).toBe(true);
  }
});
