import { expect, test } from 'vitest';
import { readSidebar } from '../../data/sidebar.ts';
import { sections } from './sections.ts';

test('every section leads to a page of the sidebar, inside its own prefix', () => {
  const links = readSidebar().flatMap(({ items }) =>
    items.flatMap((item) => ('link' in item ? [item.link] : [])),
  );
  for (const { url, prefix } of sections) {
    expect(links).toContain(url);
    expect(url.startsWith(prefix)).toBe(true);
  }
});
