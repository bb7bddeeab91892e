import { read } from './read/read.ts';
import type { Read } from './read/readings.ts';
import type { Source } from './read/source.ts';
import type { PastedMember } from './types.ts';
import type { Language } from '../../schemas/language.ts';

/**
 * The members of one named declaration of a source file, in the order of the text: of an enum, a class
 * or object with constants, a module of constants, a map or a list. Of members that share a name or a
 * code each is given.
 *
 * @param symbol what the declaration is called, `ErrorResponse`; with what holds it where the file has
 *   several of the name, `VoiceCode.Close`. Of declarations that share a name the one with most members
 *   is read, the first of those that have as many; of an enum that leaves its numbers to the order of
 *   its members, the `match` of its own that gives them.
 * @returns empty where the file has no such declaration, or it holds no codes
 */
export function readSymbol(text: string, language: Language, symbol: string): PastedMember[] {
  const { source, reads } = read(text, language);
  const named = reads.filter((each) => isCalled(source, each, symbol));
  const [largest] = named.sort((a, b) => b.members.length - a.members.length);
  const told = largest?.counted === true ? (armsOf(reads, largest) ?? largest) : largest;
  return (told?.members ?? []).map(({ found: _, ...member }) => member);
}

/** What leads from the members of an enum to their numbers, or back: Rust's `Self::Unauthorized => 40001`. */
function armsOf(reads: readonly Read[], { place, members }: Read): Read | undefined {
  const names = new Set(members.map(({ name }) => name));
  return reads.find(
    (each) =>
      each.place.kind === 'arms' &&
      each.place.path.join('.') === place.path.join('.') &&
      each.members.length * 2 > members.length &&
      each.members.every(({ name }) => names.has(name)),
  );
}

function isCalled(source: Source, { place, members: [first] }: Read, symbol: string): boolean {
  const owner = source.tokens[first?.found.owner ?? -1]?.text;
  if (owner === symbol) return true;
  return place.named && `.${place.path.join('.')}`.endsWith(`.${symbol}`);
}
