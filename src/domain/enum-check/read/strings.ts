import type { Lexicon } from './lexicon.ts';

/** A string that was read: what it says, and where it ends. */
export interface Scanned {
  text: string;
  end: number;
}

/**
 * A reader of the strings of a text. A string that is never closed ends with its line; so that no text
 * is searched to its end again and again, one unclosed string of many lines is enough to take all
 * others of its kind line by line.
 */
export class Strings {
  readonly #text: string;
  readonly #lexicon: Lexicon;
  readonly #unclosed = new Set<string>();

  constructor(text: string, lexicon: Lexicon) {
    this.#text = text;
    this.#lexicon = lexicon;
  }

  /**
   * The string whose quote stands at a place; undefined where none starts there.
   *
   * @param prefix the letters or signs right before the quote that belong to it: `r#`, `@`
   */
  at(at: number, prefix = ''): Scanned | undefined {
    const text = this.#text;
    const quote = text.charAt(at);
    const { triple, backtick, multiline, lifetimes } = this.#lexicon;
    const hashes = /#*$/.exec(prefix)?.[0] ?? '';
    if (/^[bc]?r#*$/i.test(prefix) && lifetimes) return this.#upTo(at + 1, `"${hashes}`, true);
    if (triple && text.startsWith(quote.repeat(3), at)) {
      return this.#upTo(at + 3, quote.repeat(3), prefix === 'r') ?? this.#line(at, quote);
    }
    if (prefix.includes('@')) return this.#verbatim(at);
    if (quote === '`') {
      if (backtick !== 'string') return undefined;
      return this.#upTo(at + 1, quote, false) ?? this.#line(at, quote);
    }
    if (quote === "'" && lifetimes && !/^'(?:\\[^']+|[^\\'])'/u.test(text.slice(at, at + 12))) {
      return undefined;
    }
    if (multiline) return this.#upTo(at + 1, quote, false) ?? this.#line(at, quote);
    return this.#line(at, quote);
  }

  /** A string that may run over lines; undefined where nothing closes it. */
  #upTo(from: number, close: string, raw: boolean): Scanned | undefined {
    if (this.#unclosed.has(close)) return undefined;
    let end = this.#text.indexOf(close, from);
    while (end !== -1 && !raw && isEscaped(this.#text, end, from)) {
      end = this.#text.indexOf(close, end + 1);
    }
    if (end === -1) {
      this.#unclosed.add(close);
      return undefined;
    }
    return { text: unescaped(this.#text.slice(from, end)), end: end + close.length };
  }

  #line(at: number, quote: string): Scanned {
    let end = at + 1;
    for (; end < this.#text.length; end += 1) {
      const char = this.#text.charCodeAt(end);
      if (char === BACKSLASH) end += 1;
      else if (char === quote.charCodeAt(0)) break;
      else if (char === 10 || char === 13) break;
    }
    end = Math.min(end, this.#text.length);
    const closed = this.#text.charAt(end) === quote;
    return { text: unescaped(this.#text.slice(at + 1, end)), end: closed ? end + 1 : end };
  }

  /** C#'s `@"…"`, in which two quotes are one. */
  #verbatim(at: number): Scanned {
    let end = this.#text.indexOf('"', at + 1);
    while (end !== -1 && this.#text.charAt(end + 1) === '"') end = this.#text.indexOf('"', end + 2);
    if (end === -1) return this.#line(at, '"');
    return { text: this.#text.slice(at + 1, end).replaceAll('""', '"'), end: end + 1 };
  }
}

const BACKSLASH = 92;

/** Whether an odd number of backslashes stands before a place. */
function isEscaped(text: string, at: number, from: number): boolean {
  let count = 0;
  while (at - count > from && text.charCodeAt(at - count - 1) === BACKSLASH) count += 1;
  return count % 2 === 1;
}

function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(
    /\\(?:u\{?([\da-fA-F]{4,6})\}?|(.))/gsu,
    (_, hex: string | undefined, char: string | undefined) =>
      hex === undefined ? (ESCAPES.get(char ?? '') ?? char ?? '') : fromHex(hex),
  );
}

const ESCAPES = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
]);

function fromHex(hex: string): string {
  const point = Number.parseInt(hex, 16);
  return point <= 0x10ffff ? String.fromCodePoint(point) : '';
}
