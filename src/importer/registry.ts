import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { sourceSchema, type Source } from '../schemas/registry.ts';
import { parseFile } from '../schemas/parse-file.ts';
import { ImportError } from './import-error.ts';

/** Where the project's content lies, relative to its root. */
export const CONTENT = 'content';

/**
 * Reads the registry of sources.
 *
 * @param root the project's folder.
 * @throws InputError for a missing file, and for YAML that is broken or not in the schema.
 */
export async function readSources(root: string): Promise<Source[]> {
  const file = `${CONTENT}/registry/sources.yaml`;
  const text = await readFile(join(root, file), 'utf8').catch((error: unknown) => {
    throw new ImportError({
      file,
      expected: 'the registry of sources',
      received: error instanceof Error ? error.message : String(error),
      hint: 'Run the command in the folder of the project.',
    });
  });
  return parseFile({ path: file, text }, z.array(sourceSchema));
}
