import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { InputError, type Fault } from '../schemas/input-error.ts';
import { historyLine } from './history-line.ts';

/** Where a file of each folder names what the content lacks: the value of these keys, or anywhere. */
const KEYS_BY_FOLDER: readonly (readonly [folder: string, keys?: readonly unknown[]])[] = [
  ['content/payloads/', ['code', 'source']],
  ['content/phrases/'],
  ['content/libraries/', ['code', 'library']],
  ['content/registry/libraries.yaml'],
];

/**
 * A fault with the line of its file added. What does not fit together is found after the files have
 * been read, when their lines are forgotten: in a file of payloads, phrases or libraries, in histories
 * and in notes, the line of what the fault received is looked up again. Any other error comes back as it is.
 *
 * @param root the project's folder, which holds `content/`
 */
export function withLine(error: unknown, root: string): unknown {
  if (!(error instanceof InputError)) return error;
  const { fault } = error;
  if (fault.line === undefined && fault.file.startsWith('content/notes/')) {
    return inProse(fault, root);
  }
  if (fault.line === undefined && fault.file.startsWith('content/history/')) {
    const line = historyLine(textOf(fault.file, root), fault.received);
    return new InputError({ ...fault, line });
  }
  const folder = KEYS_BY_FOLDER.find(([path]) => fault.file.startsWith(path));
  if (fault.line !== undefined || folder === undefined) return error;
  const [, keys] = folder;
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(join(root, fault.file), 'utf8'), {
    lineCounter: lines,
  });
  let line: number | undefined;
  visit(document, {
    Scalar: (role, { value, range }, path) => {
      if (String(value) !== fault.received) return undefined;
      const pair = path.at(-1);
      const key = isPair(pair) && isScalar(pair.key) ? pair.key.value : undefined;
      if (keys !== undefined && (role !== 'value' || !keys.includes(key))) return undefined;
      line = lines.linePos(range?.[0] ?? 0).line;
      return visit.BREAK;
    },
  });
  return new InputError({ ...fault, line });
}

function inProse(fault: Fault, root: string): InputError {
  const lines = textOf(fault.file, root).split('\n');
  const at = lines.findIndex((line) => line.includes(fault.received));
  return new InputError({ ...fault, ...(at >= 0 && { line: at + 1 }) });
}

/** The text of a file; empty where there is none. */
function textOf(file: string, root: string): string {
  const path = join(root, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
