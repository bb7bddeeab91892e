import { behind, type Source } from './source.ts';
import { isMark, isWord } from './token.ts';

/** Where the mark between the two sides of an entry stands. */
export interface Connector {
  at: number;
  /** The colon before the type of what is assigned to. */
  typed?: number | undefined;
}

/** The mark between the two sides of an entry; undefined where it has but one. */
export function connectorOf(source: Source, from: number, to: number): Connector | undefined {
  const { tokens } = source;
  let colon: number | undefined;
  for (let at = from; at < to; at = behind(source, at)) {
    const token = tokens[at];
    if (isMark(token, ':')) colon ??= at;
    else if (isMark(token, '=', ':=')) return { at, typed: colon };
    else if (isMark(token, '=>', '->') || (isWord(token, 'to') && at > from && at + 1 < to)) {
      return { at: colon ?? at };
    }
  }
  return colon === undefined ? undefined : { at: colon };
}
