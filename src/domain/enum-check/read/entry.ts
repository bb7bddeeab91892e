import { behindNotes, type Item } from './items.ts';
import type { Place } from './place.ts';
import { behind, opens, type Source } from './source.ts';
import { isMark, isWord } from './token.ts';

/** Words before a name that say how it is declared. */
const MODIFIERS = new Set(
  'export default declare public private protected internal static final readonly const let var val pub override abstract data open sealed inline lateinit async unsafe extern new type case'.split(
    ' ',
  ),
);

const CONSTANTS = ['const', 'final', 'readonly', 'val', 'let', 'var', 'export'];

/** Languages in which what is static may change. */
const CHANGING = ['csharp', 'java'];

/** What one entry is read with. */
export interface Entry {
  source: Source;
  place: Place;
  item: Item;
  /** First token behind modifiers, and whether they make it a constant. */
  at: number;
  constant: boolean;
  /** A comma stands between it and the entry before it. */
  follows: boolean;
  /** It is an arm of a `switch`: `case 4000:`. */
  arm: boolean;
}

/** An entry behind its attributes and modifiers; a comma goes on with what the entry before it was. */
export function entryOf(source: Source, place: Place, item: Item, before?: Entry): Entry {
  const { tokens } = source;
  let at = behindNotes(source, item);
  const follows = before?.item.separator === ',';
  let constant = follows && before.constant;
  let arm = follows && before.arm;
  while (isWord(tokens[at]) && MODIFIERS.has(tokens[at]?.text ?? '') && at + 1 < item.to) {
    const next = opens(source, at + 1, '(') ? behind(source, at + 1) : at + 1;
    const isModifier = isWord(tokens[next]) || (isMark(tokens[next], '[', '{') && next === at + 1);
    // `case 4000:` and `case "x":` have no word behind them.
    if (!isModifier && !isWord(tokens[at], 'case')) break;
    if (next > at + 1 && !isWord(tokens[at], 'pub')) break;
    arm ||= isWord(tokens[at], 'case');
    const isStatic = isWord(tokens[at], 'static') && !CHANGING.includes(source.language);
    if (isStatic || CONSTANTS.includes(tokens[at]?.text ?? '')) constant = true;
    at = next;
  }
  return { source, place, item, at, constant, follows, arm };
}
