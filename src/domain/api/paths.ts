/** Where the API's index stands. Like every path here: from the site's root, without the base path. */
export const indexJson = '/api/v1/index.json';

/** Where a table's JSON stands. */
export function tableJson(table: string): string {
  return `/api/v1/tables/${table}.json`;
}

/** Where a source's whole history stands. */
export function historyJson(source: string): string {
  return `/api/v1/history/${source}.json`;
}

/** Where the JSON Schema of a response stands. */
export function schemaJson(name: string): string {
  return `/api/v1/schema/${name}.json`;
}

/** Where a source's page stands. */
export function sourceUrl(source: string): string {
  return `/sources/${source}/`;
}

/** Where the log of all changes stands as JSON. */
export const changesJson = '/api/v1/changes.json';

/** Where the log of changes stands, or one month of it (`2026-06`). */
export function changesUrl(month?: string): string {
  return month === undefined ? '/changes/' : `/changes/${month}/`;
}

/** Where the Atom feed of all changes stands, or of one source's. */
export function feedUrl(source?: string): string {
  return source === undefined ? '/changes/feed.xml' : `/changes/${source}/feed.xml`;
}
