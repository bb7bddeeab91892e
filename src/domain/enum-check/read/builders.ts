import type { Source } from './source.ts';
import { isMark, isWord } from './token.ts';

/** What makes a list, a set or a map of its arguments. */
const COLLECTIONS =
  /^(?:(?:\w*[a-z])?(?:Set|List|Map|Array|Dict|Enum)(?:Of)?|(?:set|list|map|array|dict)(?:Of)?|frozenset|tuple|freeze|vec|MappingProxyType)$/;

/** What does so as part of a collection: `Set.of`, `HashMap::from`. */
const PARTS = ['of', 'ofEntries', 'copyOf', 'from', 'fromEntries'];

/** Whether a word that is called makes a collection of its arguments. */
export function isBuilder({ tokens }: Source, at: number): boolean {
  const word = tokens[at];
  if (!isWord(word, ...PARTS)) return isWord(word) && COLLECTIONS.test(word?.text ?? '');
  const owner = isMark(tokens[at - 1], '.', '::') ? tokens[at - 2] : undefined;
  return isWord(owner) && (COLLECTIONS.test(owner?.text ?? '') || isWord(owner, 'Object'));
}
