import { parseDocument } from 'yaml';
import { payloadsSchema, type Payload } from '../schemas/payload.ts';
import { ImportError } from './import-error.ts';
import { readIfThere } from './read-if-there.ts';

/**
 * The payloads that stand in a file of `content/payloads`; none where the file does not exist.
 *
 * @param absolute where to read it.
 * @param file how to name it in an error.
 */
export async function readPayloadFile(absolute: string, file: string): Promise<Payload[]> {
  const text = await readIfThere(absolute);
  if (text === undefined) return [];
  const fault = (received: string, line?: number): ImportError =>
    new ImportError({
      file,
      line,
      expected: 'payloads in the schema of src/schemas/payload.ts',
      received,
      hint: 'The file is written by the importer alone: restore it with git checkout.',
    });
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error !== undefined) {
    const received = error.message.split('\n')[0]?.replace(/ at line .*$/, '') ?? error.code;
    throw fault(received, error.linePos?.[0].line);
  }
  const parsed = payloadsSchema.safeParse(document.toJS());
  if (parsed.success) return parsed.data.payloads;
  throw fault(parsed.error.issues[0]?.message ?? 'something else');
}
