import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { tableSchema } from '../schemas/registry.ts';
import { parseFile } from '../schemas/parse-file.ts';

/** A link in the sidebar; the base path is added where it is shown. */
export interface SidebarLink {
  label: string;
  link: string;
}

/** A titled set of links in the sidebar. */
export interface SidebarGroup {
  label: string;
  items: (SidebarLink | { autogenerate: { directory: string } })[];
}

/**
 * The sidebar: every table under its group, in the registry's order, then the tools, what is told over
 * time, the guides and the sources.
 *
 * The site's configuration needs it before content collections exist, so it reads the registry's
 * file itself. Codes stay out of it: with them the build takes three times as long.
 *
 * @param file - Path of the registry of tables, from the project's root.
 * @throws InputError when the registry is broken or outside its schema.
 */
export function readSidebar(file = 'content/registry/tables.yaml'): SidebarGroup[] {
  const text = readFileSync(file, 'utf8');
  const tables = parseFile({ path: file, text }, z.array(tableSchema));
  const groups = new Map<string, SidebarLink[]>();
  for (const { group, name, url } of tables) {
    const items = groups.get(group) ?? [];
    groups.set(group, [...items, { label: name, link: url }]);
  }
  return [
    ...[...groups].map(([label, items]) => ({ label, items })),
    {
      label: 'Tools',
      items: [
        { label: 'Compare', link: '/compare/' },
        { label: 'Check an enum', link: '/check/' },
      ],
    },
    { label: 'Over time', items: [{ label: 'Changes', link: '/changes/' }] },
    { label: 'Guides', items: [{ autogenerate: { directory: 'guides' } }] },
    { label: 'About', items: [{ label: 'Sources', link: '/sources/' }] },
  ];
}
