import { BlobReader } from '../importer/blobs.ts';
import type { Change } from '../importer/git.ts';
import type { Dialect, Row } from '../importer/parse/dialect.ts';
import type { Source, SourceFile } from '../schemas/registry.ts';
import { keyOf, type TableRow } from './compare.ts';
import { git } from './git.ts';

/**
 * Reads a source's tables straight from its files as they stand at a commit, and knows nothing of
 * any other commit. Equal files are parsed once.
 */
export class Upstream {
  readonly #source: Source;
  readonly #repository: string;
  readonly #dialect: Dialect;
  readonly #blobs: BlobReader;
  readonly #skip = new Map<string, number[]>();
  readonly #parsed = new Map<string, Map<string, Row[]>>();

  /** @param changes of the main line: errata name a file as one of them left it. */
  constructor(source: Source, repository: string, dialect: Dialect, changes: readonly Change[]) {
    this.#source = source;
    this.#repository = repository;
    this.#dialect = dialect;
    this.#blobs = new BlobReader(repository);
    const blobs = new Map(changes.map(({ moment, blobs }) => [moment.commit, blobs]));
    for (const { commit, path, lines } of source.errata) {
      const key = `${path} ${blobs.get(commit)?.get(path) ?? ''}`;
      this.#skip.set(key, [...(this.#skip.get(key) ?? []), ...lines]);
    }
  }

  /**
   * The tables at a commit, by id. Of two files that hold the same row, the registry's first speaks.
   *
   * @throws ImportError for a file that is not in the clone or cannot be read.
   */
  async tablesAt(commit: string): Promise<Map<string, TableRow[]>> {
    const blobs = await this.#blobsAt(commit);
    const tables = new Map<string, Map<string, TableRow>>();
    for (const [index, file] of this.#source.files.entries()) {
      const blob = blobs.get(file.path);
      if (blob === undefined) continue;
      for (const [table, rows] of await this.#parse(index, file, blob, commit)) {
        const known = tables.get(table) ?? new Map<string, TableRow>();
        tables.set(table, known);
        for (const { code, former, fact } of rows) {
          const row: TableRow = { code, version: file.version, former, ...fact };
          if (!known.has(keyOf(row))) known.set(keyOf(row), row);
        }
      }
    }
    return new Map([...tables].map(([table, rows]) => [table, [...rows.values()]]));
  }

  close(): void {
    this.#blobs.close();
  }

  async #blobsAt(commit: string): Promise<Map<string, string>> {
    const paths = new Set(this.#source.files.map(({ path }) => path));
    const list = await git(
      this.#repository,
      'ls-tree',
      '-z',
      '--full-tree',
      commit,
      '--',
      ...paths,
    );
    const found = new Map<string, string>();
    for (const entry of list.split('\0')) {
      const [, blob, path] = /^\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
      if (blob !== undefined && path !== undefined) found.set(path, blob);
    }
    return found;
  }

  async #parse(
    index: number,
    { path, tables }: SourceFile,
    blob: string,
    commit: string,
  ): Promise<Map<string, Row[]>> {
    const key = `${String(index)} ${blob}`;
    const known = this.#parsed.get(key);
    if (known !== undefined) return known;
    const text = await this.#blobs.read(blob, path, commit);
    const skip = this.#skip.get(`${path} ${blob}`) ?? [];
    const parsed = this.#dialect({ text, path, commit, tables, skip });
    this.#parsed.set(key, parsed);
    return parsed;
  }
}
