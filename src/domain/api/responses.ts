import type {
  ChangesResponse,
  HistoryResponse,
  IndexResponse,
  PayloadsResponse,
  TableResponse,
} from '../../schemas/api.ts';
import { addressOf } from '../changes/address.ts';
import { codeText } from '../codes.ts';
import type { ChangeSet } from '../changes/types.ts';
import type { Codex, SourceView, TableView } from '../codex/types.ts';
import { countsOf, statusCounts } from './counts.ts';
import { hasFeed } from './has-feed.ts';
import {
  changesJson,
  codeJson,
  codesJson,
  feedUrl,
  historyJson,
  libraryJson,
  markdownUrl,
  notesJson,
  payloadsJson,
  schemaJson,
  sourceUrl,
  tableJson,
  tableTypeScript,
} from './paths.ts';

/** The address of a path from the site's root: with the base path before it, where there is one. */
export type At = (path: string) => string;

/**
 * What `/api/v1/index.json` holds: the way to everything else, with counts, dates and commits.
 *
 * @param schemas names of the responses that have a JSON Schema
 */
export function indexResponse(codex: Codex, schemas: readonly string[], at: At): IndexResponse {
  return {
    tables: codex.tables.map((view) => ({
      id: view.table.id,
      name: view.table.name,
      protocol: view.table.protocol,
      group: view.table.group,
      url: at(view.table.url),
      json: at(tableJson(view.table.id)),
      markdown: at(markdownUrl(view.table.url)),
      typescript: at(tableTypeScript(view.table.id)),
      notes: at(notesJson(view.table.id)),
      ...(view.payloads.size > 0 && { payloads: at(payloadsJson(view.table.id)) }),
      ...(view.families.size > 0 && {
        families: [...view.families.values()].map(({ family, name, url }) => ({
          ...{ family, name, url: at(url) },
          json: at(codeJson(url)),
        })),
      }),
      codes: view.entries.length,
      statuses: statusCounts(view),
      sources: view.sources.map(({ id }) => id),
    })),
    sources: codex.sources.map(({ source, head: { head } }) => ({
      id: source.id,
      name: source.name,
      kind: source.kind,
      repository: source.repository ?? null,
      licence: source.licence,
      url: at(sourceUrl(source.id)),
      json: at(historyJson(source.id)),
      ...(hasFeed({ source, head: { head } }) && { feed: at(feedUrl(source.id)) }),
      head,
      tables: Object.fromEntries(
        codex.tables
          .filter((view) => view.sources.some(({ id }) => id === source.id))
          .map((view) => [view.table.id, countsOf(view, source.id)]),
      ),
    })),
    libraries: codex.libraries.map(({ library: { id, name, language, repository } }) => ({
      ...{ id, name, language, repository },
      json: at(libraryJson(id)),
    })),
    codes: at(codesJson),
    changes: at(changesJson),
    feed: at(feedUrl()),
    schemas: Object.fromEntries(schemas.map((name) => [name, at(schemaJson(name))])),
  };
}

/** What `/api/v1/tables/<table>.json` holds: a table's merged entries, in the order of their codes. */
export function tableResponse({ table, entries }: TableView, at: At): TableResponse {
  return { table: table.id, entries: entries.map((entry) => ({ ...entry, url: at(entry.url) })) };
}

/** What `/api/v1/payloads/<table>.json` holds; undefined for a table of whose codes no payload is known. */
export function payloadsResponse({
  table,
  entries,
  payloads,
}: TableView): PayloadsResponse | undefined {
  if (payloads.size === 0) return undefined;
  return {
    table: table.id,
    payloads: entries.flatMap(({ code }) => payloads.get(codeText(code)) ?? []),
  };
}

/** What `/api/v1/history/<source>.json` holds: every span of a source, table by table. */
export function historyResponse({ source, head, histories }: SourceView): HistoryResponse {
  return {
    source: source.id,
    repository: source.repository ?? null,
    head: head.head,
    tables: Object.fromEntries(histories.map(({ table, codes }) => [table, codes])),
  };
}

/** What `/api/v1/changes.json` holds: every event of the log, in the log's order. */
export function changesResponse(log: readonly ChangeSet[], at: At): ChangesResponse {
  return {
    changes: log.flatMap((set) => {
      const { tables, ...moment } = set;
      const url = at(addressOf(set));
      return tables.flatMap(({ table, events }) =>
        events.map((event) => ({ ...moment, table, ...event, url })),
      );
    }),
  };
}
