import { isDirect } from './direct.ts';
import { judgeNames } from './names/judge-names.ts';
import { findNumbers } from './numbers/find-numbers.ts';
import { findUnknown } from './numbers/find-unknown.ts';
import { judgeNumbers } from './numbers/judge-numbers.ts';
import type { OpenText } from './open-text.ts';
import { hitsOf } from './rank.ts';
import { withFinds } from './search/with-finds.ts';
import type { LookupAnswer } from './types.ts';

/** What a text says of codes by number or name. */
export type Codes = Pick<LookupAnswer, 'hits' | 'unknown'>;

/** The codes that a text names or asks for, and the numbers in their places that nobody lists. */
export function codesOf(opened: OpenText): Codes {
  const { reading, index, names } = opened;
  const places = findNumbers(reading, index);
  const direct = isDirect(reading, [...names, ...places]);
  const { mentions, unlisted } = judgeNumbers(reading, index, places, names, direct);
  const strange = unlisted.map(({ place }) => place);
  const named = judgeNames(reading, index, names, mentions, direct, strange);
  const unknown = findUnknown(reading, index, unlisted, direct);
  const hits = hitsOf([...mentions, ...named], index);
  const isTold = mentions.length > 0 || unknown.length > 0;
  return { hits: withFinds(hits, reading, index, isTold), unknown };
}

/** A member of an enum of codes: `CloseCode::DisallowedIntents`, `ErrorResponse.MISSING_ACCESS`. */
const MEMBER = /(?:[Cc]odes?|Errors|Response|Socket|Events|Close)(?:\.|::|#)[A-Za-z_]/;
/** A constant of a program, in a text that may ask for it. */
const CONSTANT = /[a-z][A-Z]|[A-Za-z]_[A-Za-z]/;
const LONGEST_QUESTION = 300;

/** Whether the names of libraries may tell more than a text's codes; false for most of what is typed. */
export function asksLibraries({ given }: Pick<OpenText, 'given'>, { hits }: Codes): boolean {
  if (MEMBER.test(given)) return true;
  const isCertain = hits.some(({ confidence }) => confidence === 'certain');
  return !isCertain && given.length <= LONGEST_QUESTION && CONSTANT.test(given);
}

/** Whether `complete` may add to a text's codes; false for most of what is typed. */
export function needsCompletion({ given }: Pick<OpenText, 'given'>, { unknown }: Codes): boolean {
  return (
    unknown.length > 0 ||
    /_errors|errors["']?\s?[:=]|[Ff]orm [Bb]ody|[Ii]nner [Ee]rrors|50035|[A-Z]_[A-Z]|\bIn \w/.test(
      given,
    )
  );
}
