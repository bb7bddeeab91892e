import { codeText } from '../codes.ts';
import { splitWords } from '../text/words.ts';
import type { Casing, SnippetCode } from './types.ts';

/**
 * The names of a table's codes in a casing, keyed by the code as text: valid as members of an enum, and
 * unique among all codes of the table, whichever of them are picked.
 *
 * @param codes every code of the table, in its order
 */
export function memberNames(
  codes: readonly SnippetCode[],
  casing: Casing,
): ReadonlyMap<string, string> {
  const known = made.get(codes) ?? new Map<Casing, ReadonlyMap<string, string>>();
  made.set(codes, known);
  const names = known.get(casing) ?? namesIn(codes, casing);
  known.set(casing, names);
  return names;
}

/** A table is asked for its names again with every code that is picked. */
const made = new WeakMap<readonly SnippetCode[], Map<Casing, ReadonlyMap<string, string>>>();

function namesIn(codes: readonly SnippetCode[], casing: Casing): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const { code, identifier } of codes) {
    let name = inCasing(identifier, casing);
    // Casing may drop what told two identifiers apart; the later code then bears its number.
    if (taken.has(name)) name += `_${codeText(code).replace('-', 'MINUS_')}`;
    taken.add(name);
    names.set(codeText(code), name);
  }
  return names;
}

/** A PascalCase identifier in another casing: `MissingPermissions` is `MISSING_PERMISSIONS`. */
export function inCasing(identifier: string, casing: Casing): string {
  if (casing === 'pascal') return identifier;
  if (casing === 'camel') return lowerFirst(identifier);
  return splitWords(identifier).join('_').toUpperCase();
}

/** `HttpStatusCodes` is `httpStatusCodes`, `RPCErrors` is `rpcErrors`. */
export function lowerFirst(identifier: string): string {
  const [first = ''] = splitWords(identifier);
  return first.toLowerCase() + identifier.slice(first.length);
}
