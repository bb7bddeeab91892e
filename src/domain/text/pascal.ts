import { knownWords } from './known-words.ts';
import { isConstant, splitWords } from './words.ts';

/** Longer identifiers that are derived from a sentence are cut at a word. */
const LONGEST = 60;

/** Initialisms that constants of Discord libraries write as plain words. */
const AS_WORDS = new Map([
  ['ACK', 'Ack'],
  ['DAVE', 'Dave'],
  ['ID', 'Id'],
  ['IDs', 'Ids'],
  ['MLS', 'Mls'],
]);

/** Whether the text can stand as the name of an enum member in TypeScript, in plain ASCII. */
export function isIdentifier(text: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(text) && text !== 'NaN' && text !== 'Infinity';
}

function pascalWord(word: string): string {
  const known = knownWords(word)?.map((part) => AS_WORDS.get(part) ?? upperFirst(part));
  if (known !== undefined) return known.join('');
  return /\p{Ll}/u.test(word) ? upperFirst(word) : upperFirst(word.toLowerCase());
}

function upperFirst(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function join(words: readonly string[], longest: number): string {
  let text = '';
  for (const word of words) {
    if (text !== '' && text.length + word.length > longest) break;
    text += word;
  }
  return text.slice(0, longest);
}

/** What says the gist of a message: its first sentence, without asides and placeholders. */
function gist(text: string): string {
  const whole = text.replace(/(\p{L})\(s\)/gu, '$1s');
  const short = whole.replace(/\([^)]*\)|\{[^}]*\}|\[[^\]]*\]/g, ' ').replace(/[.!?](\s.*)?$/s, '');
  return /[A-Za-z]/.test(short) ? short : whole;
}

/**
 * A name, message or constant as a PascalCase identifier: `Invalid intent(s)` is `InvalidIntents`,
 * `CALL_CONNECT` is `CallConnect`. A PascalCase constant stays as it is; text is cut at a word after
 * 60 characters. Valid in TypeScript, or empty where the text has no letter or digit of ASCII.
 */
export function pascalCase(text: string): string {
  if (isConstant(text) && /^[A-Z]/.test(text) && /[a-z]/.test(text) && !text.includes('_')) {
    return isIdentifier(text) ? text : `Code${text}`;
  }
  const words = splitWords(gist(text).normalize('NFKD').replace(/\p{M}/gu, ''))
    .map((word) => word.replace(/[^A-Za-z0-9]/g, ''))
    .filter((word) => word !== '');
  const joined = join(words.map(pascalWord), isConstant(text) ? Infinity : LONGEST);
  return joined === '' || isIdentifier(joined) ? joined : `Code${joined}`.slice(0, LONGEST);
}
