/** Types that need no further reading. */
export type PlainType =
  'boolean' | 'null' | 'number' | 'object' | 'snowflake' | 'string' | 'unknown';

/** What a source's words for a type mean. */
export type TypeTree =
  /** `words` stand where they say more than the type does: `ISO8601 timestamp`. */
  | { kind: 'plain'; type: PlainType; words?: string }
  /** One value, as TypeScript writes it. */
  | { kind: 'literal'; text: string }
  | { kind: 'list'; of: TypeTree }
  | { kind: 'tuple'; of: TypeTree[]; labels?: string[] }
  | { kind: 'map'; key: TypeTree; value: TypeTree }
  | { kind: 'union'; of: TypeTree[] }
  /** An object of which any field may be missing. */
  | { kind: 'partial'; of: TypeTree }
  /** Something that has a name and is described elsewhere; whether the name says that it is an object. */
  | { kind: 'named'; words: string; object: boolean };

/** A type that is only its own name. */
export function plain(type: PlainType, words?: string): TypeTree {
  return { kind: 'plain', type, ...(words !== undefined && { words }) };
}

/** A union, or its only member. */
export function unionOf(members: readonly TypeTree[]): TypeTree {
  const [only, ...others] = members;
  return only !== undefined && others.length === 0 ? only : { kind: 'union', of: [...members] };
}
