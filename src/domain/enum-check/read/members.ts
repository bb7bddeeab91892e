import type { Entry } from './entry.ts';
import type { Found, Lone } from './found.ts';
import { connectorOf } from './connector.ts';
import { joined } from './keyed.ts';
import { pairOf } from './pair.ts';
import { sideOf, type Side } from './side.ts';
import { behind, inside, opens, type Source } from './source.ts';
import { behindNotes, itemsOf } from './items.ts';
import { isMark, isWord } from './token.ts';

/** Calls that put a value at a key. */
const PUTS = ['put', 'set', 'add', 'Add', 'insert', 'TryAdd', 'entry', 'Pair', 'putIfAbsent'];

/** What an entry declares; undefined where that is no code. */
export function memberOf(entry: Entry, index: number): Found | undefined {
  const { source, at, item } = entry;
  if (at >= item.to) return undefined;
  const connector = connectorOf(source, at, item.to);
  const found = connector === undefined ? loneOf(entry) : pairOf(entry, connector);
  if (found === undefined) return undefined;
  // Attributes and annotations before a member are no part of it.
  return {
    from: behindNotes(source, item),
    to: item.to,
    separator: item.separator,
    index,
    ...found,
  };
}

/** An entry of one side: a name, a code, a call, a record. */
function loneOf({ source, place, item, at, arm }: Entry): Lone | undefined {
  const { tokens } = source;
  const { kind, bars } = place;
  const first = tokens[at];
  const alone = at + 1 === item.to;
  if (kind === 'enum' || kind === 'consts') {
    if (first?.kind !== 'word') return undefined;
    if (alone) return { name: at, counted: 'next' };
    return opens(source, at + 1, '(') ? constructed(source, at) : undefined;
  }
  if (arm && kind === 'arms') {
    // One of several codes of an arm: `case 4001, 4002:`.
    const { number } = sideOf(source, { from: at, to: item.to });
    return number === undefined ? undefined : { number };
  }
  const call = putOf(source, at, item.to);
  if (call !== undefined) return call;
  if (kind === 'file') {
    const isConstant = source.language === 'java' || source.language === 'kotlin';
    if (first?.kind === 'word' && opens(source, at + 1, '(') && isConstant) {
      const made = constructed(source, at);
      return made?.number === undefined || item.separator === '' ? undefined : made;
    }
  }
  if (kind !== 'values' && kind !== 'file') return undefined;
  const side = sideOf(source, { from: at, to: item.to });
  if (side.compound !== true) {
    if (side.number !== undefined) return { number: side.number, bare: true };
    if (side.name === undefined || tokens[side.name]?.kind !== 'text') return undefined;
    return alone || bars ? { key: side.name, bare: true } : undefined;
  }
  return kind === 'file' ? undefined : listed(source, at, side);
}

/** An enum constant that is made with a number: `UNKNOWN_ACCOUNT(10001, "Unknown Account")`. */
function constructed(source: Source, at: number): Lone | undefined {
  const { from, to } = inside(source, at + 1);
  if (from === to) return { name: at, counted: 'next' };
  if (source.language === 'rust') return undefined;
  const side = sideOf(source, { from: at + 1, to: behind(source, at + 1) });
  if (side.number !== undefined) return { name: at, number: side.number };
  if (side.name === undefined || source.tokens[side.name]?.kind !== 'text') return undefined;
  return { name: at, key: side.name };
}

/** A record or tuple in a list. */
function listed({ tokens }: Source, at: number, side: Side): Lone | undefined {
  const named = side.name === undefined ? {} : { name: side.name };
  if (side.number !== undefined && (side.name !== undefined || isMark(tokens[at], '{'))) {
    return { number: side.number, ...named };
  }
  return side.key === undefined ? undefined : { key: side.key, ...named };
}

/** A call that puts a name at a code, or a code at a name: `map.put(4000, "Unknown error")`. */
function putOf(source: Source, from: number, to: number): Lone | undefined {
  const { tokens } = source;
  let at = from;
  while (at + 2 < to && isMark(tokens[at + 1], '.', '?.', '::') && isWord(tokens[at + 2])) at += 2;
  if (!isWord(tokens[at], ...PUTS) || !opens(source, at + 1, '(')) return undefined;
  const sides = [...itemsOf(source, inside(source, at + 1), { lineEnds: false })].map((item) =>
    sideOf(source, item),
  );
  const [key, value] = sides;
  if (key === undefined || value === undefined || sides.length > 2) return undefined;
  return joined(key, value);
}
