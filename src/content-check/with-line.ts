import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { InputError } from '../schemas/input-error.ts';

/**
 * A fault with the line of its file added. What does not fit together is found after the files have
 * been read, when their lines are forgotten: in a file of payloads the line of the code or source
 * that the fault received is looked up again. Any other error comes back as it is.
 *
 * @param root the project's folder, which holds `content/`
 */
export function withLine(error: unknown, root: string): unknown {
  if (!(error instanceof InputError)) return error;
  const { fault } = error;
  if (fault.line !== undefined || !fault.file.startsWith('content/payloads/')) return error;
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(join(root, fault.file), 'utf8'), {
    lineCounter: lines,
  });
  let line: number | undefined;
  visit(document, {
    Pair: (_, { key, value }) => {
      if (!isScalar(key) || (key.value !== 'code' && key.value !== 'source')) return undefined;
      if (!isScalar(value) || String(value.value) !== fault.received) return undefined;
      line = lines.linePos(value.range?.[0] ?? 0).line;
      return visit.BREAK;
    },
  });
  return new InputError({ ...fault, line });
}
