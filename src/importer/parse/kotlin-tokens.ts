import type { Document } from './dialect.ts';
import { faultIn } from './fault-in.ts';

/** A token of Kotlin. Plain comments and white space are none. */
export interface KotlinToken {
  kind: 'doc' | 'name' | 'number' | 'string' | 'sign';
  /** As it stands, but a name without its backticks. */
  text: string;
  /** From 1. */
  line: number;
}

const BLANK = /[\s\uFEFF]+|\/\/[^\r\n]*|#![^\r\n]*/y;
const NAME = /[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Nd}_]*|`[^`\r\n]+`/uy;
const NUMBER = /0[xXbB][\da-fA-F_]+[uUL]*|\d[\d_]*(?:\.\d[\d_]*)?(?:[eE][+-]?\d+)?[uULfF]*/y;
const CHARACTER = /'(?:\\.[\da-fA-F]{0,4}|[^'\\\r\n]{1,2})'/uy;

/**
 * Cuts Kotlin into tokens. Block comments nest, strings hold templates that hold strings.
 *
 * @throws ImportError for a comment, string or character that does not end.
 */
export function readKotlinTokens(document: Document): KotlinToken[] {
  const { text } = document;
  const tokens: KotlinToken[] = [];
  let line = 1;
  let at = 0;
  const take = (end: number): string => {
    const taken = text.slice(at, end);
    line += taken.split('\n').length - 1;
    at = end;
    return taken;
  };
  const end = (pattern: RegExp): number | undefined => {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : undefined;
  };
  const push = (kind: KotlinToken['kind'], to: number): void => {
    tokens.push({ kind, line, text: take(to) });
  };
  const closed = (to: number | undefined, what: string): number => {
    if (to !== undefined) return to;
    throw faultIn(document, line, {
      expected: `the end of a ${what}`,
      received: text.slice(at, at + 40).split('\n')[0] ?? '',
      hint: 'Is the file cut off?',
    });
  };
  while (at < text.length) {
    const blank = end(BLANK);
    const name = end(NAME);
    const number = end(NUMBER);
    if (blank !== undefined) {
      take(blank);
    } else if (text.startsWith('/*', at)) {
      const to = closed(commentEnd(text, at), 'comment');
      if (text.startsWith('/**', at) && to - at > '/**/'.length) push('doc', to);
      else take(to);
    } else if (text[at] === '"') {
      push('string', closed(stringEnd(text, at), 'string'));
    } else if (text[at] === "'") {
      push('string', closed(end(CHARACTER), 'character'));
    } else if (name !== undefined) {
      push('name', name);
    } else if (number !== undefined) {
      push('number', number);
    } else {
      push('sign', at + 1);
    }
  }
  for (const token of tokens) {
    if (token.kind === 'name') token.text = token.text.replaceAll('`', '');
  }
  return tokens;
}

function commentEnd(text: string, from: number): number | undefined {
  let depth = 0;
  const mark = /\/\*|\*\//g;
  mark.lastIndex = from;
  for (let match = mark.exec(text); match !== null; match = mark.exec(text)) {
    depth += match[0] === '/*' ? 1 : -1;
    if (depth === 0) return mark.lastIndex;
  }
  return undefined;
}

/** The end of a string that begins at `from`, in three quotes (raw) or one. */
function stringEnd(text: string, from: number): number | undefined {
  const raw = text.startsWith('"""', from);
  let at = from + (raw ? 3 : 1);
  while (at < text.length) {
    if (text.startsWith('${', at)) {
      const after = templateEnd(text, at + 2);
      if (after === undefined) return undefined;
      at = after;
    } else if (raw && text.startsWith('"""', at)) {
      at += 3;
      // A raw string may end in quotes of its own: the last three close it.
      while (text[at] === '"') at += 1;
      return at;
    } else if (!raw && text[at] === '"') {
      return at + 1;
    } else if (!raw && text[at] === '\n') {
      return undefined;
    } else {
      at += !raw && text[at] === '\\' ? 2 : 1;
    }
  }
  return undefined;
}

/** The place behind the brace that closes a template's expression. */
function templateEnd(text: string, from: number): number | undefined {
  let depth = 1;
  let at = from;
  while (at < text.length) {
    const inner =
      text[at] === '"'
        ? stringEnd(text, at)
        : text.startsWith('/*', at)
          ? commentEnd(text, at)
          : at + 1;
    if (inner === undefined) return undefined;
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at + 1;
    at = inner;
  }
  return undefined;
}
