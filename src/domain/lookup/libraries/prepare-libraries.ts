import { normalise } from '../../text/normalise.ts';
import type { PreparedIndex } from '../prepare.ts';
import type { LibraryIndex } from '../types.ts';

/** What libraries call codes, made ready to be looked up. Entries are told by their place in the index. */
export interface PreparedLibraries {
  /** By an enum's name, without case and punctuation: the tables whose codes it names. */
  enums: ReadonlyMap<string, ReadonlySet<string>>;
  /** Names that mean one code in whatever enum. */
  names: ReadonlyMap<string, readonly CoinedName[]>;
  /**
   * Names that mean another code in each enum, behind it: as they are written, and without case and
   * punctuation.
   */
  members: ReadonlyMap<string, readonly number[]>;
}

/** A name that only libraries give. */
export interface CoinedName {
  entry: number;
  /** How many words it has. */
  words: number;
}

const prepared = new WeakMap<
  LibraryIndex,
  { index: PreparedIndex; libraries: PreparedLibraries }
>();

/** The names of libraries, ready to be looked up. Made once for each index. */
export function prepareLibraries(libraries: LibraryIndex, index: PreparedIndex): PreparedLibraries {
  const known = prepared.get(libraries);
  if (known?.index === index) return known.libraries;
  const made = makeReady(libraries, index);
  prepared.set(libraries, { index, libraries: made });
  return made;
}

function makeReady(
  { tables }: LibraryIndex,
  { entries, byCode }: PreparedIndex,
): PreparedLibraries {
  const enums = new Map<string, Set<string>>();
  const names = new Map<string, CoinedName[]>();
  const members = new Map<string, number[]>();
  for (const { id, enums: own, names: lines } of tables) {
    for (const name of own.split(' ')) {
      if (name !== '') valueAt(enums, normalise(name), () => new Set()).add(id);
    }
    for (const line of lines.split('\n')) {
      const [code = '', ...called] = line.split('\t');
      const entry = byCode.get(code)?.find((at) => entries[at]?.table.id === id);
      if (entry === undefined) continue;
      for (const name of called) {
        const key = normalise(name);
        if (name.includes('.')) {
          valueAt(members, name, () => []).push(entry);
          valueAt(members, key, () => []).push(entry);
        } else valueAt(names, key, () => []).push({ entry, words: name.split(' ').length });
      }
    }
  }
  return { enums, names, members };
}

function valueAt<T>(map: Map<string, T>, key: string, make: () => T): T {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
