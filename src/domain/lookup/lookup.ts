import { asksLibraries, codesOf } from './codes-of.ts';
import { complete } from './complete.ts';
import { withLibraries } from './libraries/with-libraries.ts';
import { openText } from './open-text.ts';
import type { LookupAnswer, LookupIndex } from './types.ts';

/**
 * The codes that a text names or asks for, whatever it is: a number, a name, a message, a line of a
 * log, a page of it. Nothing leaves the function, and no text makes it throw. Its time grows with the
 * length of the text alone.
 *
 * @param index as `buildIndex` makes it; what is read out of it is kept for the next call
 * @param text at any length
 */
export function lookup(index: LookupIndex, text: string): LookupAnswer {
  const opened = openText(index, text);
  const codes = codesOf(opened);
  const { libraries } = index;
  return complete(
    opened,
    libraries !== undefined && asksLibraries(opened, codes)
      ? withLibraries(opened, codes, libraries)
      : codes,
  );
}
