import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { historySchema, type History } from '../schemas/history.ts';
import { ImportError } from './import-error.ts';
import { CONTENT } from './registry.ts';

/**
 * The history of a table as it stands in the project; undefined where there is none.
 *
 * @throws ImportError for a file that is no history.
 */
export async function readStoredHistory(
  root: string,
  source: string,
  table: string,
): Promise<History | undefined> {
  const file = `${CONTENT}/history/${source}/${table}.json`;
  const text = await readFile(join(root, file), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    return historySchema.parse(JSON.parse(text));
  } catch (error) {
    throw new ImportError({
      file,
      expected: 'a history in the schema of src/schemas/history.ts',
      received: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error),
      hint: `Remove the file and run npm run import -- ${source} <clone> to make it anew.`,
    });
  }
}
