import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { codeText } from '../domain/codes.ts';
import { ImportError } from '../importer/import-error.ts';
import { CONTENT } from '../importer/registry.ts';
import { readStoredHistory } from '../importer/stored.ts';
import { librarySchema, type Library } from '../schemas/library.ts';
import { parseFile } from '../schemas/parse-file.ts';
import { tableSchema, type Table } from '../schemas/registry.ts';

/** What the project knows before libraries are read. */
export interface Registry {
  libraries: Library[];
  /** The codes that any source lists or listed, as text, by table. */
  codes: Map<string, ReadonlySet<string>>;
}

/**
 * The registry of libraries, and the codes of the tables that it names.
 *
 * @param root the project's folder
 * @throws InputError for a file that is missing, broken or outside its schema, and for a library of
 * a table that the registry does not have
 */
export async function readRegistry(root: string): Promise<Registry> {
  const tables = await readList(root, `${CONTENT}/registry/tables.yaml`, tableSchema);
  const file = `${CONTENT}/registry/libraries.yaml`;
  const libraries = await readList(root, file, librarySchema);
  const codes: Registry['codes'] = new Map();
  for (const id of new Set(libraries.flatMap(({ files }) => files.map(({ table }) => table)))) {
    const table = tables.find((each) => each.id === id);
    if (table === undefined) {
      throw new ImportError({
        file,
        expected: `a table of the registry: ${tables.map((each) => each.id).join(', ')}`,
        received: id,
        hint: `Correct the id, or add it to ${CONTENT}/registry/tables.yaml.`,
      });
    }
    codes.set(id, await codesOf(root, table));
  }
  return { libraries, codes };
}

async function codesOf(root: string, { id, precedence }: Table): Promise<ReadonlySet<string>> {
  const histories = await Promise.all(
    precedence.map((source) => readStoredHistory(root, source, id)),
  );
  return new Set(
    histories.flatMap((history) => (history?.codes ?? []).map(({ code }) => codeText(code))),
  );
}

async function readList<T>(root: string, path: string, schema: z.ZodType<T>): Promise<T[]> {
  const text = await readFile(join(root, path), 'utf8').catch((error: unknown) => {
    throw new ImportError({
      file: path,
      expected: 'a registry',
      received: error instanceof Error ? error.message : String(error),
      hint: 'Run the command in the folder of the project.',
    });
  });
  return parseFile({ path, text }, z.array(schema));
}
