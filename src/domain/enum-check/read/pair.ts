import { assigned } from './assigned.ts';
import type { Connector } from './connector.ts';
import type { Entry } from './entry.ts';
import type { Lone } from './found.ts';
import { keyed } from './keyed.ts';
import { sideOf } from './side.ts';
import { isMark, isWord } from './token.ts';

/** An entry of two sides: `A = 1`, `A: 1`, `1 => A`. */
export function pairOf(entry: Entry, connector: Connector): Lone | undefined {
  const { source, at, item, place, arm } = entry;
  const mark = source.tokens[connector.at];
  const value = { from: connector.at + 1, to: item.to };
  if (isMark(mark, '=', ':=')) return assigned(entry, connector, value);
  if (isWord(source.tokens[at], 'object') && source.language === 'kotlin') {
    const { number } = sideOf(source, value);
    return number === undefined ? undefined : { name: at + 1, number };
  }
  const found = keyed(source, { from: at, to: connector.at }, value);
  switch (place.kind) {
    case 'values':
    case 'file':
      return found;
    case 'arms':
      return arm || !isMark(mark, ':') ? found : undefined;
    case 'code':
      return arm ? found : undefined;
    case 'body':
    case 'constants':
      // The members of a type: `readonly UnknownAccount: 10001;`.
      return isMark(mark, ':') && found?.number !== undefined ? found : undefined;
    default:
      return undefined;
  }
}
