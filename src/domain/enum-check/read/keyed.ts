import type { Lone } from './found.ts';
import { sideOf, type Side } from './side.ts';
import { behind, inside, opens, type Range, type Source } from './source.ts';
import { isWord } from './token.ts';

/** Keys that stand for whatever is left. */
const RESTS = ['_', 'else', 'default', 'other'];

/** A key and its value, of which either may be the code. */
export function keyed(source: Source, key: Range, value: Range): Lone | undefined {
  const { tokens } = source;
  if (isWord(tokens[key.from], ...RESTS) && key.from + 1 === key.to) return undefined;
  // A computed key: `[CloseCode.UnknownError]: …`, `[50013] = …`.
  const computed = opens(source, key.from, '[') && behind(source, key.from) === key.to;
  const left = sideOf(source, computed ? inside(source, key.from) : key);
  const right = sideOf(source, value);
  const found = left.compound === true ? undefined : joined(left, right);
  if (found !== undefined || left.name === undefined) return found;
  if (right.key !== undefined) return { key: right.key, name: left.name };
  if (right.name === undefined || right.compound === true) return undefined;
  return { name: left.name, key: tokens[right.name]?.kind === 'text' ? right.name : left.name };
}

/** A code and a name, whichever side each stands on; undefined where neither is a number. */
export function joined(key: Side, value: Side): Lone | undefined {
  if (key.number !== undefined) {
    return { number: key.number, ...(value.name !== undefined && { name: value.name }) };
  }
  if (key.name === undefined || value.number === undefined) return undefined;
  return { number: value.number, name: key.name };
}
