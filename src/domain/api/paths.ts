/** Where the API's index stands. Like every path here: from the site's root, without the base path. */
export const indexJson = '/api/v1/index.json';

/** Where the short list of every code stands. */
export const codesJson = '/api/v1/codes.json';

/** Where a table's JSON stands. */
export function tableJson(table: string): string {
  return `/api/v1/tables/${table}.json`;
}

/** Where everything stands that we wrote about a table's codes. */
export function notesJson(table: string): string {
  return `/api/v1/notes/${table}.json`;
}

/** Where the payloads of a table's codes stand; only of a table that has some. */
export function payloadsJson(table: string): string {
  return `/api/v1/payloads/${table}.json`;
}

/** Where the Markdown of a table or of a code stands, by the page's path. */
export function markdownUrl(url: string): string {
  return `${url}index.md`;
}

/** Where everything that a code's page knows stands as JSON, by the page's path. */
export function codeJson(url: string): string {
  return `${url}index.json`;
}

/** Where a library's names for the codes stand. */
export function libraryJson(library: string): string {
  return `/api/v1/libraries/${library}.json`;
}

/** Where a table stands as TypeScript. */
export function tableTypeScript(table: string): string {
  return `/api/v1/typescript/${table}.ts`;
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

/** Where the way to everything stands for language models, and where the whole reference does. */
export const llmsTxt = '/llms.txt';
export const llmsFullTxt = '/llms-full.txt';

/** Where the API is explained. */
export const apiGuide = '/guides/using-the-api/';
