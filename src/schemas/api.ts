import { z } from 'zod';
import { changeSchema } from './change.ts';
import { entrySchema, statusSchema } from './entry.ts';
import { lineSchema, momentSchema } from './history.ts';

/** Path to a page or file on the site's host, the base path included. */
const pathSchema = z.string().startsWith('/');

/** Of one source in one table: codes listed now (struck ones among them), struck now, and ever listed. */
export const countsSchema = z.strictObject({
  now: z.int().nonnegative(),
  struck: z.int().nonnegative(),
  ever: z.int().nonnegative(),
});

/** A table in `index.json`. */
export const indexTableSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  protocol: z.string(),
  group: z.string(),
  url: pathSchema,
  json: pathSchema,
  codes: z.int().nonnegative(),
  statuses: z.record(statusSchema, z.int().nonnegative()),
  /** Sources that list a code of the table now or listed one before, most believed first. */
  sources: z.array(z.string()),
});

/** A source in `index.json`. */
export const indexSourceSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  kind: z.enum(['git', 'document']),
  /** `owner/name` on GitHub; null for a document that lies in no repository. */
  repository: z.string().nullable(),
  licence: z.string(),
  url: pathSchema,
  json: pathSchema,
  /** How far the source has been read. */
  head: momentSchema,
  tables: z.record(z.string(), countsSchema),
});

/** `/api/v1/index.json` */
export const indexResponseSchema = z.strictObject({
  tables: z.array(indexTableSchema),
  sources: z.array(indexSourceSchema),
  /** Where every change of every source stands. */
  changes: pathSchema,
  /** JSON Schemas of the responses, by the response's name. */
  schemas: z.record(z.string(), pathSchema),
});

/** `/api/v1/tables/<table>.json` */
export const tableResponseSchema = z.strictObject({
  table: z.string(),
  entries: z.array(entrySchema),
});

/** `/api/v1/history/<source>.json` */
export const historyResponseSchema = z.strictObject({
  source: z.string(),
  /** `owner/name` on GitHub; null for a document that lies in no repository. */
  repository: z.string().nullable(),
  head: momentSchema,
  /** Keyed by table. */
  tables: z.record(z.string(), z.array(lineSchema)),
});

/** `/api/v1/changes.json` */
export const changesResponseSchema = z.strictObject({
  /**
   * Newest first; at one moment in the order of `index.json`'s sources. What came of one commit
   * stands together, table by table.
   */
  changes: z.array(changeSchema),
});

/** Every response that has a schema of its own under `/api/v1/schema/`. */
export const responseSchemas = {
  index: indexResponseSchema,
  table: tableResponseSchema,
  history: historyResponseSchema,
  changes: changesResponseSchema,
} as const;

export type Counts = z.infer<typeof countsSchema>;
export type IndexResponse = z.infer<typeof indexResponseSchema>;
export type TableResponse = z.infer<typeof tableResponseSchema>;
export type HistoryResponse = z.infer<typeof historyResponseSchema>;
export type ChangesResponse = z.infer<typeof changesResponseSchema>;
