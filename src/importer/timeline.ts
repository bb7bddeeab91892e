import type { Moment } from '../schemas/history.ts';
import type { Source, SourceFile } from '../schemas/registry.ts';
import { ImportError } from './import-error.ts';
import type { Dialect, Row } from './parse/dialect.ts';
import { SpanBuilder, type Said } from './spans.ts';

/** The text of a source's files as a commit left them: null for a file that is gone. */
export interface Snapshot {
  moment: Moment;
  texts: ReadonlyMap<string, string | null>;
}

/** Follows one source through its snapshots and builds the history of each of its tables. */
export class Timeline {
  readonly #source: Source;
  readonly #dialect: Dialect;
  readonly #builders = new Map<string, SpanBuilder>();
  /** The tables that each file of the registry holds now. */
  readonly #held = new Map<SourceFile, Map<string, Row[]>>();
  readonly #seen = new Map<SourceFile, { commit: string | null; everRead: boolean }>();

  constructor(source: Source, dialect: Dialect) {
    this.#source = source;
    this.#dialect = dialect;
  }

  /** Takes the files that changed at one moment. @throws ImportError for a table that cannot be read. */
  record({ moment, texts }: Snapshot): void {
    const touched = new Set<string>();
    for (const file of this.#source.files) {
      const text = texts.get(file.path);
      if (text === undefined) continue;
      for (const table of file.tables) touched.add(table);
      if (text === null) {
        this.#held.delete(file);
        continue;
      }
      const tables = this.#dialect({
        text,
        path: file.path,
        tables: file.tables,
        ...(moment.commit === null ? {} : { commit: moment.commit }),
        skip: this.#source.errata
          .filter(({ commit, path }) => commit === moment.commit && path === file.path)
          .flatMap(({ lines }) => lines),
      });
      this.#held.set(file, tables);
      const everRead = this.#seen.get(file)?.everRead === true || tables.size > 0;
      this.#seen.set(file, { commit: moment.commit, everRead });
    }
    for (const table of touched) {
      const builder = this.#builders.get(table) ?? new SpanBuilder();
      this.#builders.set(table, builder);
      builder.record(moment, this.#said(table));
    }
  }

  /** The tables that were ever read, with the files that hold each of them now. */
  finish(): { table: string; builder: SpanBuilder; files: string[] }[] {
    this.#refuseFilesWithoutTables();
    return [...this.#builders].map(([table, builder]) => ({
      table,
      builder,
      files: this.#source.files
        .filter((file) => this.#held.get(file)?.has(table) === true)
        .map((file) => file.path),
    }));
  }

  #said(table: string): Said[] {
    return this.#source.files.flatMap((file) =>
      (this.#held.get(file)?.get(table) ?? []).map((row) => ({
        code: row.code,
        version: file.version,
        former: row.former,
        seen: row.seen,
        fact: row.fact,
      })),
    );
  }

  #refuseFilesWithoutTables(): void {
    for (const [file, { commit, everRead }] of this.#seen) {
      if (everRead) continue;
      throw new ImportError({
        file: file.path,
        commit: commit ?? undefined,
        expected: `a table of ${file.tables.join(', ')}`,
        received: 'a document in which none stands under a known heading or name',
        hint: `Is this the right file for ${this.#source.id}? Known headings are in src/importer/parse.`,
      });
    }
    if (this.#seen.size > 0) return;
    throw new ImportError({
      file: this.#source.files.map((file) => file.path).join(', '),
      expected: `at least one of the files of ${this.#source.id}`,
      received: 'a history that holds none of them',
      hint: 'Is this the right clone? The paths stand in content/registry/sources.yaml.',
    });
  }
}
