import { splitWords } from '../../text/words.ts';

/** How a paste writes names: `title` and `sentence` are words for people, the others constants. */
export type Casing = 'pascal' | 'camel' | 'screaming' | 'snake' | 'kebab' | 'words';

/** The casing of one name; undefined where a single word leaves it open. */
function casingOf(name: string): Casing | undefined {
  if (/\s/.test(name)) return 'words';
  if (name.length === 1) return undefined;
  const hasLower = /\p{Ll}/u.test(name);
  if (!hasLower) return /\p{Lu}/u.test(name) ? 'screaming' : undefined;
  if (name.includes('-')) return 'kebab';
  if (!/\p{Lu}/u.test(name)) return name.includes('_') ? 'snake' : undefined;
  return /^\p{Lu}/u.test(name) ? 'pascal' : 'camel';
}

/**
 * The casing of most of some names.
 *
 * @param fallback where nothing tells
 * @param small where there are but single words in small letters
 */
export function commonCasing(
  names: readonly string[],
  fallback: Casing,
  small: Casing = 'camel',
): Casing {
  const counts = new Map<Casing, number>();
  for (const name of names) {
    const casing = casingOf(name);
    if (casing !== undefined) counts.set(casing, (counts.get(casing) ?? 0) + 1);
  }
  if (counts.size === 0) {
    return names.some((name) => /^\p{Ll}/u.test(name)) ? small : fallback;
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? fallback;
}

/** A name in a casing: the label where words are wanted, else the identifier. */
export function inCasing(
  { identifier, name }: { identifier: string; name: string },
  casing: Casing,
): string {
  const words = splitWords(identifier);
  switch (casing) {
    case 'words':
      return name;
    case 'pascal':
      return identifier;
    case 'camel':
      return (words[0] ?? '').toLowerCase() + identifier.slice(words[0]?.length ?? 0);
    case 'screaming':
      return words.join('_').toUpperCase();
    case 'snake':
      return words.join('_').toLowerCase();
    case 'kebab':
      return words.join('-').toLowerCase();
  }
}
