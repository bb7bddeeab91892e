import type { HistoryResponse } from '../schemas/api.ts';
import type { History } from '../schemas/history.ts';

/** A source whose history did not load. */
export class HistoryMissing extends Error {
  readonly source: string;

  constructor(source: string, options: ErrorOptions) {
    super(`The history of ${source} did not load.`, options);
    this.source = source;
  }
}

/** Fetches the histories of sources, each once. */
export class Histories {
  readonly #folder: string;
  readonly #loaded = new Map<string, Promise<History[]>>();
  readonly #here = new Set<string>();

  /** @param folder address of the folder that holds `<source>.json` */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * Every history of several sources. A fetch that failed is tried again when next asked for.
   *
   * @throws HistoryMissing where one does not load
   */
  async of(sources: readonly string[]): Promise<History[]> {
    return (await Promise.all(sources.map((source) => this.#of(source)))).flat();
  }

  /** Those of several sources whose history is not here yet. */
  missing(sources: readonly string[]): string[] {
    return sources.filter((source) => !this.#here.has(source));
  }

  #of(source: string): Promise<History[]> {
    const known = this.#loaded.get(source);
    if (known !== undefined) return known;
    const loading = fetchHistory(this.#folder, source).then(
      (histories) => {
        this.#here.add(source);
        return histories;
      },
      (cause: unknown) => {
        this.#loaded.delete(source);
        throw new HistoryMissing(source, { cause });
      },
    );
    this.#loaded.set(source, loading);
    return loading;
  }
}

async function fetchHistory(folder: string, source: string): Promise<History[]> {
  const url = `${folder}${source}.json`;
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${String(response.status)}`);
  const { tables } = (await response.json()) as HistoryResponse;
  return Object.entries(tables).map(([table, codes]) => ({ source, table, codes }));
}
