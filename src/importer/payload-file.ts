import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { payloadsSchema, type Payload } from '../schemas/payload.ts';
import { ImportError } from './import-error.ts';

/**
 * The payloads that stand in a file of `content/payloads`; none where the file does not exist.
 *
 * @param absolute where to read it.
 * @param file how to name it in an error.
 */
export async function readPayloadFile(absolute: string, file: string): Promise<Payload[]> {
  const text = await readFile(absolute, 'utf8').catch(() => undefined);
  if (text === undefined) return [];
  const parsed = payloadsSchema.safeParse(parse(text));
  if (parsed.success) return parsed.data.payloads;
  throw new ImportError({
    file,
    expected: 'payloads in the schema of src/schemas/payload.ts',
    received: parsed.error.issues[0]?.message ?? 'something else',
    hint: 'The file is written by the importer alone: restore it with git checkout.',
  });
}
