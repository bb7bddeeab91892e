import type { SnippetSource, SnippetTable } from '../domain/snippets/types.ts';
import { codeText } from '../domain/codes.ts';
import { snippetSource } from '../domain/snippets/snippet-source.ts';
import type { PayloadsResponse, TableResponse } from '../schemas/api.ts';

/** A table's data did not arrive. */
export class DataMissing extends Error {
  override readonly name = 'DataMissing';
}

/** What snippets of a table are made from, fetched once it is asked for. */
export class SnippetData {
  readonly #table: SnippetTable;
  readonly #addresses: Readonly<{ entries: string; payloads: string | undefined }>;
  #entries: Promise<TableResponse> | undefined;
  #payloads: Promise<PayloadsResponse> | undefined;

  /** @param addresses of the table's JSON and of its payloads' */
  constructor(table: SnippetTable, addresses: { entries: string; payloads: string | undefined }) {
    this.#table = table;
    this.#addresses = addresses;
  }

  /**
   * The table's codes.
   *
   * @param whole with what is known of payloads, which only interfaces need
   * @throws DataMissing where something does not arrive; the next call tries again
   */
  async source(whole: boolean): Promise<SnippetSource> {
    const { entries: at, payloads: and } = this.#addresses;
    try {
      this.#entries ??= json<TableResponse>(at);
      if (whole && and !== undefined) this.#payloads ??= json<PayloadsResponse>(and);
      const [{ entries }, payloads] = await Promise.all([this.#entries, this.#payloads]);
      const byCode = Map.groupBy(payloads?.payloads ?? [], ({ code }) => codeText(code));
      // Paths in the API have the site's base path already.
      const absolute = (path: string): string => new URL(path, import.meta.env.SITE).href;
      return snippetSource(this.#table, entries, absolute, byCode);
    } catch (cause) {
      this.#entries = undefined;
      this.#payloads = undefined;
      throw new DataMissing('The codes did not load.', { cause });
    }
  }
}

async function json<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as T;
}
