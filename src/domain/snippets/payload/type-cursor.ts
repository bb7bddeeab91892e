import type { Token } from './type-tokens.ts';

/** A text does not follow the grammar of types. */
export class Unreadable extends Error {}

/** Walks over the tokens of a type's text. */
export class TypeCursor {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  /** The token at the cursor, or some tokens ahead of it; undefined behind the last. */
  next(ahead = 0): Token | undefined {
    return this.#tokens[this.#at + ahead];
  }

  skip(count = 1): void {
    this.#at += count;
  }

  /** Goes past a mark; false where another token stands. */
  took(mark: string): boolean {
    const next = this.next();
    const fits = next?.kind === 'mark' && next.text === mark;
    if (fits) this.skip();
    return fits;
  }

  /** Goes past words in any letter case; false where others stand. */
  tookWords(...words: string[]): boolean {
    const fits = words.every((word, ahead) => {
      const next = this.next(ahead);
      return next?.kind === 'word' && next.text.toLowerCase() === word;
    });
    if (fits) this.skip(words.length);
    return fits;
  }

  /** Goes past a mark. @throws Unreadable where another token stands. */
  expect(mark: string): void {
    if (!this.took(mark)) throw new Unreadable();
  }

  /** Words up to a mark, or to a word that ends them; at least one. @throws Unreadable where none stands. */
  words(...ends: string[]): string[] {
    const words: string[] = [];
    for (let next = this.next(); next?.kind === 'word'; next = this.next()) {
      if (words.length > 0 && ends.includes(next.text.toLowerCase())) break;
      words.push(next.text);
      this.skip();
    }
    if (words.length === 0) throw new Unreadable();
    return words;
  }

  /** The words of a remark in parentheses; none where none follows. @throws Unreadable where it has no end. */
  remark(): string[] {
    if (!this.took('(')) return [];
    const words: string[] = [];
    while (!this.took(')')) {
      const next = this.next();
      if (next === undefined || next.text === '(') throw new Unreadable();
      if (next.kind === 'word') words.push(next.text);
      this.skip();
    }
    return words;
  }
}
