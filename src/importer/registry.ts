import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { sourceSchema, type Source } from '../schemas/registry.ts';
import { ImportError } from './import-error.ts';

/** Where the project's content lies, relative to its root. */
export const CONTENT = 'content';

/**
 * Reads the registry of sources.
 *
 * @param root the project's folder.
 * @throws ImportError for YAML that is broken or not in the schema.
 */
export async function readSources(root: string): Promise<Source[]> {
  const file = `${CONTENT}/registry/sources.yaml`;
  const lineCounter = new LineCounter();
  const document = parseDocument(await readFile(join(root, file), 'utf8'), { lineCounter });
  const [error] = document.errors;
  if (error !== undefined) {
    throw new ImportError({
      file,
      line: lineCounter.linePos(error.pos[0]).line,
      expected: 'YAML',
      received: error.message.split('\n')[0] ?? error.code,
      hint: 'Mind indentation and quotes around colons.',
    });
  }
  const parsed = z.array(sourceSchema).safeParse(document.toJS({ maxAliasCount: 100 }));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new ImportError({
    file,
    expected: issue?.message ?? 'sources in the schema',
    received: `at ${issue?.path.join('.') ?? 'the root'}`,
    hint: 'The schema is sourceSchema in src/schemas/registry.ts.',
  });
}
