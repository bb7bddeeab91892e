import type { Language } from '../../../schemas/language.ts';
import { endOfComment } from './comments.ts';
import { Indents } from './indents.ts';
import { LEXICONS } from './lexicon.ts';
import { numberAt, worth } from './number.ts';
import { Strings } from './strings.ts';
import { isMark, isWord, type Token } from './token.ts';

const WORD = /[\p{L}\p{Nl}_$][\p{L}\p{N}\p{M}_$]*/uy;
const MARK = /=>|->|::|:=|===?|!==?|<=|>=|\?\.|\.\.[.=]?|&&|\|\||\?\?|\p{Any}/uy;

/**
 * The tokens of a text, without comments and blanks. Takes anything: what is no word, number or string
 * is a mark. Takes time linear in the text's length.
 */
export function tokenise(text: string, language: Language): Token[] {
  const lexicon = LEXICONS[language];
  const strings = new Strings(text, lexicon);
  const tokens: Token[] = [];
  const indents = lexicon.indents ? new Indents(text, tokens) : undefined;
  let wraps = false;
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  const push = (kind: Token['kind'], end: number, said = text.slice(at, end)): void => {
    indents?.before(at, wraps);
    const value = kind === 'number' ? worth(said) : undefined;
    tokens.push({ kind, text: said, start: at, end, wraps, ...(value !== undefined && { value }) });
    indents?.behind(said, kind);
    wraps = false;
    at = end;
  };
  while (at < text.length) {
    const char = text.charAt(at);
    if (char === '\n' || char === '\r') wraps = true;
    if (char <= ' ' || char === '\u00a0' || char === '\u2028') {
      at += 1;
      continue;
    }
    const comment = endOfComment(text, at, lexicon, wraps || at === 0);
    if (comment !== undefined) {
      if (text.slice(at, comment).includes('\n')) wraps = true;
      at = comment;
      continue;
    }
    if (char >= '0' && char <= '9') {
      push('number', at + numberAt(text, at).length);
      continue;
    }
    if (char === '"' || char === "'" || char === '`') {
      const string = strings.at(at);
      if (string !== undefined) push('text', string.end, string.text);
      else if (char === '`' && lexicon.backtick === 'word') pushQuotedWord();
      else push('mark', at + 1);
      continue;
    }
    const expression = lexicon.expressions ? expressionAt(text, at, tokens.at(-1)) : undefined;
    if (expression !== undefined) {
      push('mark', expression);
      continue;
    }
    const prefix = prefixAt(text, at, lexicon.prefixes, language);
    const prefixed =
      prefix === '' ? undefined : strings.at(at + prefix.length, prefix.toLowerCase());
    if (prefixed !== undefined) {
      push('text', prefixed.end, prefixed.text);
      continue;
    }
    WORD.lastIndex = at;
    if (WORD.test(text)) push('word', WORD.lastIndex);
    else {
      MARK.lastIndex = at;
      MARK.test(text);
      push('mark', Math.max(MARK.lastIndex, at + 1));
    }
  }
  indents?.close();
  return tokens;

  /** Kotlin's names in back-ticks. */
  function pushQuotedWord(): void {
    const end = text.slice(at + 1, at + 200).indexOf('`');
    if (end === -1) push('mark', at + 1);
    else push('word', at + end + 2, text.slice(at + 1, at + 1 + end));
  }
}

/** The letters or signs at a place that a string's quote follows; empty where none does. */
function prefixAt(text: string, at: number, letters: string, language: Language): string {
  if (language === 'csharp') return /^(?:\$@?|@\$?)(?=")/.exec(text.slice(at, at + 3))?.[0] ?? '';
  if (letters === '' || !letters.includes(text.charAt(at).toLowerCase())) return '';
  const [found = ''] = /^[a-z]{1,2}#{0,4}(?=["'])/i.exec(text.slice(at, at + 8)) ?? [];
  const isPrefix = Array.from(found.toLowerCase()).every((one) => `${letters}#`.includes(one));
  // A lone `b'` of Rust is a byte.
  return isPrefix ? found : '';
}

/** No expression is looked for beyond so many signs. */
const EXPRESSION = /\/(?![*/])(?:[^\\/[\n]|\\.|\[(?:[^\]\\\n]|\\.){0,200}\]){1,300}\/\w*/y;

/** Where the regular expression at a place ends; undefined where none starts there. */
function expressionAt(text: string, at: number, before: Token | undefined): number | undefined {
  if (text.charAt(at) !== '/') return undefined;
  if (before !== undefined && before.kind !== 'mark' && !isWord(before, 'return')) return undefined;
  if (isMark(before, ')', ']', '}')) return undefined;
  EXPRESSION.lastIndex = at;
  return EXPRESSION.test(text) ? EXPRESSION.lastIndex : undefined;
}
