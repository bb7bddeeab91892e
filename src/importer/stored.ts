import { join } from 'node:path';
import { historySchema, type History } from '../schemas/history.ts';
import { parseFile } from '../schemas/parse-file.ts';
import { readIfThere } from './read-if-there.ts';
import { CONTENT } from './registry.ts';

/**
 * The history of a table as it stands in the project; undefined where there is none.
 *
 * @throws InputError for a file that is no history.
 */
export async function readStoredHistory(
  root: string,
  source: string,
  table: string,
): Promise<History | undefined> {
  const path = `${CONTENT}/history/${source}/${table}.json`;
  const text = await readIfThere(join(root, path));
  if (text === undefined) return undefined;
  const hint = `Remove the file and run npm run import -- ${source} <clone> to make it anew.`;
  return parseFile({ path, text, hint }, historySchema);
}
