import { normalise } from '../text/normalise.ts';
import { isDirect } from './direct.ts';
import { findFormErrors, unknownFaults } from './forms/find-form-errors.ts';
import { findNames, type NameMention } from './names/find-names.ts';
import { judgeNames } from './names/judge-names.ts';
import { findNumbers } from './numbers/find-numbers.ts';
import { findUnknown } from './numbers/find-unknown.ts';
import { judgeNumbers } from './numbers/judge-numbers.ts';
import { prepare, type PreparedIndex } from './prepare.ts';
import { hitsOf } from './rank.ts';
import { read, type Reading } from './reading/reading.ts';
import { withFinds } from './search/with-finds.ts';
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
  const ready = prepare(index);
  const reading = read(text);
  const names = wholeName(reading, ready) ?? findNames(reading, ready);
  const places = findNumbers(reading, ready);
  const direct = isDirect(reading, [...names, ...places]);
  const { mentions, unlisted } = judgeNumbers(reading, ready, places, names, direct);
  const strange = unlisted.map(({ place }) => place);
  const named = judgeNames(reading, ready, names, mentions, direct, strange);
  const formErrors = findFormErrors(reading, ready, names, text);
  const unknown = [
    ...findUnknown(reading, ready, unlisted, direct),
    ...unknownFaults(ready, formErrors),
  ];
  const hits = hitsOf([...mentions, ...named], ready);
  const isTold = mentions.length > 0 || unknown.length > 0;
  return {
    hits: withFinds(hits, reading, ready, isTold),
    formErrors,
    unknown,
  };
}

/** A longer text is no name. */
const LONGEST_NAME = 300;

/** A text that is a name of codes and nothing else, letter for letter, with the signs that names may hold. */
function wholeName(reading: Reading, { byKey }: PreparedIndex): NameMention[] | undefined {
  if (reading.words.length === 0 || reading.text.length > LONGEST_NAME) return undefined;
  const entries = byKey.get(normalise(reading.text));
  const last = reading.words.length - 1;
  const style = last === 0 && reading.words[0]?.isJoined === true ? 'joined' : 'whole';
  return entries && [{ entries, first: 0, last, words: last + 1, style }];
}
