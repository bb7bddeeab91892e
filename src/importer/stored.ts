import { join } from 'node:path';
import { historySchema, type History } from '../schemas/history.ts';
import { ImportError } from './import-error.ts';
import { readIfThere } from './read-if-there.ts';
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
  const text = await readIfThere(join(root, file));
  if (text === undefined) return undefined;
  const fault = (received: string): ImportError =>
    new ImportError({
      file,
      line: lineIn(received),
      expected: 'a history in the schema of src/schemas/history.ts',
      received,
      hint: `Remove the file and run npm run import -- ${source} <clone> to make it anew.`,
    });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw fault(error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error));
  }
  const parsed = historySchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const path = issue?.path.join('.') ?? '';
  throw fault(`at ${path === '' ? 'the root' : path}: ${issue?.message ?? 'another shape'}`);
}

/** Some of the messages of JSON.parse say where they stand. */
function lineIn(message: string): number | undefined {
  const line = /\(line (\d+) column \d+\)/.exec(message)?.[1];
  return line === undefined ? undefined : Number(line);
}
