import { parseFile } from '../schemas/parse-file.ts';
import { payloadsSchema, type Payload } from '../schemas/payload.ts';
import { readIfThere } from './read-if-there.ts';

/**
 * The payloads that stand in a file of `content/payloads`; none where the file does not exist.
 *
 * @param absolute where to read it.
 * @param path how to name it in an error.
 * @throws InputError for a file that holds no payloads.
 */
export async function readPayloadFile(absolute: string, path: string): Promise<Payload[]> {
  const text = await readIfThere(absolute);
  if (text === undefined) return [];
  const hint = 'The file is written by the importer alone: restore it with git checkout.';
  return parseFile({ path, text, hint }, payloadsSchema).payloads;
}
