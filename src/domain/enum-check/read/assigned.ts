import type { Entry } from './entry.ts';
import type { Lone } from './found.ts';
import { connectorOf, type Connector } from './connector.ts';
import { keyed } from './keyed.ts';
import { sideOf } from './side.ts';
import { behind, inside, opens, type Range, type Source } from './source.ts';
import { isMark, isWord } from './token.ts';

/** Objects whose properties are no constants. */
const SELVES = ['this', 'self', 'cls', 'super'];

/** `A = 1` in any language, where it declares a constant. */
export function assigned(entry: Entry, connector: Connector, value: Range): Lone | undefined {
  const { source, place, at } = entry;
  const { tokens, language } = source;
  const key = { from: at, to: connector.at };
  const compiled = compiledMember(source, key);
  if (compiled !== undefined) return compiled;
  if (opens(source, at, '[') && behind(source, at) === connector.at) {
    return place.kind === 'values' ? keyed(source, key, value) : undefined;
  }
  if (!declares(entry)) return undefined;
  const target = targetOf(entry, { from: at, to: connector.typed ?? connector.at });
  if (target === undefined) return undefined;
  const side = sideOf(source, value);
  // An object or list of its own is no constant, but a place of its own.
  if (side.compound === true && opens(source, value.from) && place.kind !== 'enum')
    return undefined;
  if (side.number !== undefined) return { ...target, number: side.number };
  if (side.counted !== undefined)
    return { ...target, counted: counting(language, side.counted), value };
  if (side.name === undefined || side.compound === true) return undefined;
  return tokens[side.name]?.kind === 'text'
    ? { ...target, key: side.name }
    : { ...target, same: side.name };
}

/** Python's `auto()` is one more than the last. */
function counting(
  language: Source['language'],
  plus: { plus: number },
): NonNullable<Lone['counted']> {
  return language === 'python' ? 'next' : plus;
}

/** Whether an assignment at a place declares a constant. */
function declares({ source: { language }, place: { kind }, constant, follows }: Entry): boolean {
  // `A, B = 1, 2` declares more than its sides tell.
  const isUnpacked = follows && (language === 'python' || language === 'go');
  switch (kind) {
    case 'enum':
    case 'consts':
    case 'constants':
      return true;
    case 'file':
      return !isUnpacked;
    case 'body':
      return constant;
    case 'values':
      return language === 'python' || language === 'csharp';
    default:
      return false;
  }
}

/** The name that is assigned to, and what it is a property of. */
function targetOf({ source, place, at }: Entry, key: Range): Lone | undefined {
  const { tokens, language } = source;
  if (isWord(tokens[at], ...SELVES)) return undefined;
  const goes = language === 'go' && !isMark(tokens[at + 1], '.');
  const last = goes ? at : key.to - 1;
  if (isMark(tokens[last], ']')) return indexed(source, key);
  // An enum of a script may have members in quotes.
  const isQuoted = place.kind === 'enum' && tokens[last]?.kind === 'text';
  if (!isWord(tokens[last]) && !isQuoted) return undefined;
  const owner = isMark(tokens[last - 1], '.') && last - 2 >= at ? last - 2 : undefined;
  if (owner !== undefined && place.kind !== 'file') return undefined;
  return { name: last, ...(owner !== undefined && { owner }) };
}

/** `Codes["UNKNOWN_ACCOUNT"]` as a name and its owner. */
function indexed(source: Source, { from, to }: Range): Lone | undefined {
  const { tokens } = source;
  let at = from;
  while (at < to && !opens(source, at, '[')) at += 1;
  const name = at + 1;
  if (at === from || tokens[name]?.kind !== 'text' || behind(source, at) !== to) return undefined;
  return { name, owner: at - 1 };
}

/** What TypeScript makes of an enum: `Codes[Codes["Unknown"] = 4000] = "Unknown"`. */
function compiledMember(source: Source, { from, to }: Range): Lone | undefined {
  if (!isWord(source.tokens[from]) || !opens(source, from + 1, '[')) return undefined;
  if (behind(source, from + 1) !== to) return undefined;
  const inner = inside(source, from + 1);
  const connector = connectorOf(source, inner.from, inner.to);
  if (connector === undefined || !isMark(source.tokens[connector.at], '=')) return undefined;
  const target = indexed(source, { from: inner.from, to: connector.at });
  const { number } = sideOf(source, { from: connector.at + 1, to: inner.to });
  return target === undefined || number === undefined ? undefined : { ...target, number };
}
