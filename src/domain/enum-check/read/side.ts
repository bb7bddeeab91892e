import { isBuilder } from './builders.ts';
import { itemsOf } from './items.ts';
import { recordOf } from './record.ts';
import { behind, inside, opens, type Range, type Source } from './source.ts';
import { INDENT, isMark, isWord } from './token.ts';
import { behindTypes, trimmed } from './trim.ts';

/** What an expression says of a code: indices of tokens. Empty where it says nothing. */
export interface Side {
  /** A whole number, which may have a minus before it, or a string of digits. */
  number?: number;
  /** A string that stands where a code would: `code: 'READY'`. */
  key?: number;
  /** What names it: a word, or a string. */
  name?: number;
  /** It is counted: by Go's `iota`, with what is added to it, or by Python's `auto()`. */
  counted?: { plus: number };
  /** It is made of a bracket's content, which holds no codes beyond this one. */
  compound?: true;
}

/** Words that name nothing. */
const VALUES = new Set(
  'true false null undefined None True False nil void return break continue throw self Self this'.split(
    ' ',
  ),
);

/** How many brackets an expression's code may stand in. */
const DEPTH = 3;

/** What holds more tokens is no expression of one code. */
const LONGEST = 400;

/** What an expression says of a code. */
export function sideOf(source: Source, range: Range, depth = 0): Side {
  const { tokens } = source;
  const { from, to } = trimmed(source, range);
  if (from >= to || depth > DEPTH) return {};
  const first = tokens[from];
  if (to - from === 1) {
    if (first?.value !== undefined) return { number: from };
    if (first?.kind === 'text') return isDigits(first.text) ? { number: from } : { name: from };
  }
  if (to - from === 2 && isMark(first, '-') && tokens[from + 1]?.value !== undefined) {
    return { number: from + 1 };
  }
  const iota = iotaOf(source, { from, to });
  if (iota !== undefined) return { counted: iota };
  if (opens(source, from)) {
    if (behind(source, from) < to || isLong(source, from)) return {};
    const sole = opens(source, from, '(', INDENT) ? soleItem(source, from) : undefined;
    if (sole !== undefined) return sideOf(source, sole, depth + 1);
    return { ...bracketOf(source, from, depth), compound: true };
  }
  if (first?.kind === 'text' && isMark(tokens[from + 1], '+')) return { name: from };
  if (!isWord(first)) return {};
  let at = from;
  while (at + 2 < to && isMark(tokens[at + 1], '.', '::', '?.') && isWord(tokens[at + 2])) at += 2;
  const open = behindTypes(source, at + 1, to);
  if (open >= to) {
    return at + 1 >= to && !VALUES.has(tokens[at]?.text ?? '') ? { name: at } : {};
  }
  if (isBuilder(source, at) || isLong(source, open)) return {};
  if (opens(source, open, '(')) {
    const { from: start, to: end } = inside(source, open);
    if (start === end) return isWord(tokens[at], 'auto') ? { counted: { plus: 0 } } : {};
    return { ...bracketOf(source, open, depth), compound: true };
  }
  return opens(source, open, '{') ? { ...bracketOf(source, open, depth), compound: true } : {};
}

function isLong(source: Source, open: number): boolean {
  const { from, to } = inside(source, open);
  return to - from > LONGEST;
}

/** What a bracket holds, where that is one entry. */
function soleItem(source: Source, open: number): Range | undefined {
  const items = itemsOf(source, inside(source, open), { lineEnds: false });
  const first = items.next();
  return first.done === true || items.next().done !== true ? undefined : first.value;
}

function isDigits(text: string): boolean {
  return /^-?\d{1,9}$/.test(text);
}

/** What a bracket says of one code: `(4000)`, `[4000, 'Unknown error']`, `{ code: 4000, name: 'x' }`. */
function bracketOf(source: Source, open: number, depth: number): Side {
  const record = recordOf(source, open, (value) => sideOf(source, value, depth + 1));
  if (record !== undefined) return record;
  let found: Side = {};
  let count = 0;
  for (const item of itemsOf(source, inside(source, open), { lineEnds: false })) {
    count += 1;
    if (count > 6) return {};
    const side = sideOf(source, item, depth + 1);
    // Two numbers are a list of codes.
    if (side.number !== undefined && found.number !== undefined) return {};
    found = { ...side, ...found };
  }
  return count > 1 || isMark(source.tokens[open], '(') ? found : {};
}

/** What a sum adds to Go's `iota`; undefined where it is no such sum. */
function iotaOf({ tokens }: Source, { from, to }: Range): { plus: number } | undefined {
  let plus = 0;
  let found = false;
  let sign = 1;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (isMark(token, '+')) sign = 1;
    else if (isMark(token, '-')) sign = -1;
    else if (isWord(token, 'iota') && !found && sign === 1) found = true;
    else if (token?.value !== undefined) plus += sign * token.value;
    else return undefined;
  }
  return found ? { plus } : undefined;
}
