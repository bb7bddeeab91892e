import { indexJson, tableJson } from '../../domain/api/paths.ts';
import { codeText } from '../../domain/codes.ts';
import type { TableView } from '../../domain/codex/types.ts';
import {
  breadcrumbList,
  codeTerm,
  siteThings,
  tableDataset,
  type Thing,
} from '../../domain/share/json-ld.ts';
import type { Entry } from '../../schemas/entry.ts';
import { absolute } from './absolute.ts';

/** What a code's page is about, for search engines. */
export function thingsOfCode({ table }: TableView, entry: Entry, site: URL | undefined): Thing[] {
  const { code, name, summary, url } = entry;
  return [
    codeTerm({
      code: codeText(code),
      name,
      summary,
      url: absolute(url, site),
      table: absolute(table.url, site),
    }),
  ];
}

/** What a table's page is about, for search engines, and the way to it, which the page does not show. */
export function thingsOfTable({ table }: TableView, site: URL | undefined): Thing[] {
  return [
    breadcrumbList([{ name: 'Opcodex', url: absolute('/', site) }, { name: table.name }]),
    tableDataset({
      name: table.name,
      description: table.summary,
      url: absolute(table.url, site),
      json: absolute(tableJson(table.id), site),
    }),
  ];
}

/** What the home page is about, for search engines. */
export function thingsOfSite(description: string, site: URL | undefined): Thing[] {
  return siteThings({
    name: 'Opcodex',
    description,
    url: absolute('/', site),
    json: absolute(indexJson, site),
  });
}
