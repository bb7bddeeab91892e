import { ImportError } from '../import-error.ts';
import type { Document } from './dialect.ts';

/** The error for a fault at a line (from 1) of a document. */
export function faultIn(
  document: Document,
  line: number,
  fault: { expected: string; received: string; hint: string },
): ImportError {
  return new ImportError({ file: document.path, commit: document.commit, line, ...fault });
}
