import {
  changesJson,
  codeJson,
  codesJson,
  historyJson,
  indexJson,
  libraryJson,
  notesJson,
  payloadsJson,
  tableJson,
} from '../../../src/domain/api/paths.ts';
import type { responseSchemas } from '../../../src/schemas/api.ts';
import { codex, siteFiles } from './site.ts';

/** Every JSON file of the built site but Pagefind's. */
export const jsonFiles = siteFiles().filter(
  (file) => file.endsWith('.json') && !file.startsWith('/pagefind/'),
);

/** The files of each kind of response, which the content asks for. */
export const responseFiles: Record<keyof typeof responseSchemas, string[]> = {
  index: [indexJson],
  codes: [codesJson],
  table: codex.tables.map(({ table }) => tableJson(table.id)),
  code: codex.tables.flatMap(({ entries }) => entries.map(({ url }) => codeJson(url))),
  family: codex.tables.flatMap(({ families }) =>
    [...families.values()].map(({ url }) => codeJson(url)),
  ),
  notes: codex.tables.map(({ table }) => notesJson(table.id)),
  payloads: codex.tables
    .filter(({ payloads }) => payloads.size > 0)
    .map(({ table }) => payloadsJson(table.id)),
  history: codex.sources.map(({ source }) => historyJson(source.id)),
  library: codex.libraries.map(({ library }) => libraryJson(library.id)),
  changes: [changesJson],
  comparison: jsonFiles.filter((file) => /^\/compare\/[^/]+\.json$/.test(file)),
};

/** What the site's own scripts load: it has no schema, and may be another at any time. */
export const ownFiles = jsonFiles.filter((file) => /^\/(lookup-\w+|check\/\w+)\.json$/.test(file));
