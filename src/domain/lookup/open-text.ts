import { normalise } from '../text/normalise.ts';
import { findNames, type NameMention } from './names/find-names.ts';
import { prepare, type PreparedIndex } from './prepare.ts';
import { read, type Reading } from './reading/reading.ts';
import type { LookupIndex } from './types.ts';

/** A text, read once for all that is asked of it. */
export interface OpenText {
  /** The text as it was given. */
  given: string;
  reading: Reading;
  index: PreparedIndex;
  /** Where codes are called by their names, in the order of the text. */
  names: readonly NameMention[];
}

/** Reads a text with an index; `codesOf` and `formErrorsOf` say what stands in it. */
export function openText(index: LookupIndex, text: string): OpenText {
  const ready = prepare(index);
  const reading = read(text);
  const names = wholeName(reading, ready) ?? findNames(reading, ready);
  return { given: text, reading, index: ready, names };
}

/** A longer text is no name. */
const LONGEST_NAME = 300;

/** A text that is a name of codes and nothing else, letter for letter, with the signs that names may hold. */
function wholeName(reading: Reading, { byKey }: PreparedIndex): NameMention[] | undefined {
  if (reading.words.length === 0 || reading.text.length > LONGEST_NAME) return undefined;
  // A number is a code before it is a name.
  if (reading.words.every(({ isNumber }) => isNumber)) return undefined;
  const entries = byKey.get(normalise(reading.text));
  const last = reading.words.length - 1;
  const style = last === 0 && reading.words[0]?.isJoined === true ? 'joined' : 'whole';
  return entries && [{ entries, first: 0, last, words: last + 1, style, slips: 0 }];
}
