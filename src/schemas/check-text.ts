import { InputError } from './input-error.ts';

/** A file as it was read, before anything of it is understood. */
interface Text {
  path: string;
  text: string;
}

/** Marks of a broken write or an open merge: what each finds, what stands there, what to do about it. */
const MARKS: readonly (readonly [mark: RegExp, received: string, hint: string])[] = [
  [
    /^(?:<{7}|>{7})(?= |\r?$)/m,
    'a conflict that a merge of git left open',
    'Settle it: keep one side, or restore the file with git checkout. What the importer writes, import again.',
  ],
  [
    /\0/,
    'a NUL byte, which no text has',
    'The file was cut off or is in another encoding: restore it with git checkout.',
  ],
  [/^\uFEFF/, 'a byte order mark', 'Save the file as UTF-8 without a byte order mark.'],
];

/**
 * Makes sure that a file is text as editors and the importer write it.
 *
 * @throws InputError with the line for a conflict left open, for NUL bytes, and for a byte order mark
 */
export function checkText({ path, text }: Text): void {
  for (const [mark, received, hint] of MARKS) {
    const at = text.search(mark);
    if (at < 0) continue;
    throw new InputError({
      file: path,
      line: text.slice(0, at).split('\n').length,
      expected: 'plain UTF-8 text',
      received,
      hint,
    });
  }
}
