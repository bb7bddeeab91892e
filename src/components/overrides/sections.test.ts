import { expect, test } from 'vitest';
import { readSidebar } from '../../data/sidebar.ts';
import { sections } from './sections.ts';

test('every section leads to a page of the sidebar, or to the list of its guides, inside its own prefix', () => {
  const links = readSidebar().flatMap(({ items }) =>
    items.map((item) => ('link' in item ? item.link : `/${item.autogenerate.directory}/`)),
  );
  for (const { url, prefix } of sections) {
    expect(links).toContain(url);
    expect(url.startsWith(prefix)).toBe(true);
  }
});
