import type { Code } from '../../../schemas/code.ts';
import type { PastedMember } from '../types.ts';
import { textCode } from './codes.ts';
import { numbersOf } from './count.ts';
import type { Declaration } from './declarations.ts';
import type { Found } from './found.ts';
import type { Lines } from './lines.ts';
import type { Place } from './place.ts';
import type { Source } from './source.ts';
import { isMark, isWord } from './token.ts';

/** A member with where it stands. */
export interface ReadMember extends PastedMember {
  found: Found;
}

/** A declaration that holds codes. */
export interface Read {
  place: Place;
  members: ReadMember[];
  /** No member has a number of its own. */
  counted: boolean;
}

/** The codes that a declaration holds; undefined where it holds none. */
export function readDeclaration(
  source: Source,
  lines: Lines,
  { place, found, entries }: Declaration,
): Read | undefined {
  const paired = isPairList(source, place)
    ? pairUp(source, found)
    : listed(source, place, found, entries);
  const numbers = numbersOf(source, paired, place.kind === 'consts');
  const numbered = numbers.filter((number) => number !== undefined).length;
  const texts = paired.map((each) => textOf(source, each));
  const named = texts.filter((text) => text !== undefined).length;
  const members = paired.flatMap((each, at): ReadMember[] => {
    const code = numbered >= named ? numbers[at] : texts[at];
    if (code === undefined) return [];
    const name = source.tokens[each.name ?? -1];
    if (name?.text === '_') return [];
    const places = [each.name, each.number, each.key].filter((place) => place !== undefined);
    const token = source.tokens[places.length === 0 ? each.from : Math.min(...places)];
    const line = lines.of(token?.start ?? 0);
    return [{ code, ...(name !== undefined && { name: name.text }), line, found: each }];
  });
  if (members.length === 0) return undefined;
  const counted = numbered >= named && paired.every(({ number }) => number === undefined);
  return { place, members, counted };
}

/** The code of a member of a table of names. */
function textOf({ tokens }: Source, { name, key, number }: Found): Code | undefined {
  if (key === undefined || number !== undefined) return undefined;
  const text = tokens[key]?.text ?? '';
  return textCode(name === undefined ? undefined : tokens[name]?.text, text);
}

/**
 * What declares a code: entries without a name or a code beside others are passed over, and make a list of
 * their own only where most entries are such, and it is written as a list or has a name.
 */
function listed(
  { tokens }: Source,
  place: Place,
  found: readonly Found[],
  entries: number,
): readonly Found[] {
  const bare = found.filter((each) => each.bare);
  if (bare.length === 0) return found;
  if (bare.length < found.length) return found.filter((each) => each.bare !== true);
  if (place.kind === 'file') return bare.length === entries ? found : [];
  if (bare.length < entries * 0.8) return [];
  const isTuple = isMark(tokens[place.open], '(') && tokens[place.open - 1]?.kind !== 'word';
  return place.named || (bare.length > 1 && !isTuple) ? found : [];
}

/** Java's `Map.of(4000, "Unknown error", 4001, …)`. */
function isPairList({ tokens }: Source, { open }: Place): boolean {
  return (
    isMark(tokens[open], '(') && isWord(tokens[open - 1], 'of') && isWord(tokens[open - 3], 'Map')
  );
}

function pairUp({ tokens }: Source, found: readonly Found[]): Found[] {
  return found.flatMap((first, at) => {
    const second = found[at + 1];
    if (at % 2 === 1 || second === undefined) return [];
    const [number] = [first.number, second.number].filter((each) => each !== undefined);
    const [name] = [first.key, second.key].filter((each) => each !== undefined);
    if (number === undefined || name === undefined || tokens[name] === undefined) return [];
    const { from, index } = first;
    return { from, index, to: second.to, separator: second.separator, number, name };
  });
}
