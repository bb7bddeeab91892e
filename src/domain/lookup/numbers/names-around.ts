import type { NameMention } from '../names/find-names.ts';
import type { Reading } from '../reading/reading.ts';
import type { NumberPlace } from './find-numbers.ts';

/** Names this many chunks from a number are looked at. */
const WINDOW = 24;
/** A name this many lines from a number may be its message. */
const LINES = 2;

/**
 * The names around a number, of which one may be its message.
 *
 * @param names in the order of the text
 */
export function namesAround(
  { chunks: { lines } }: Reading,
  names: readonly NameMention[],
  { first, last }: NumberPlace,
): NameMention[] {
  const line = lines[first] ?? 0;
  const around: NameMention[] = [];
  for (let at = firstFrom(names, first - WINDOW); at < names.length; at++) {
    const name = names[at];
    if (name === undefined || name.first > last + WINDOW) break;
    if (Math.abs((lines[name.first] ?? 0) - line) <= LINES) around.push(name);
  }
  return around;
}

/** The first name that begins at a chunk or behind it. */
function firstFrom(names: readonly NameMention[], chunk: number): number {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.first ?? Infinity) < chunk) low = middle + 1;
    else high = middle;
  }
  return low;
}
