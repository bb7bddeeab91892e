import { DEDENT, INDENT, isMark, type Token } from './token.ts';

/** Puts marks where the indent of Python's lines opens and closes blocks. */
export class Indents {
  readonly #text: string;
  readonly #tokens: Token[];
  /** Columns of the blocks that are open. */
  readonly #columns = [0];
  #brackets = 0;
  #first = true;

  constructor(text: string, tokens: Token[]) {
    this.#text = text;
    this.#tokens = tokens;
  }

  /** To be called before a token is added. */
  before(at: number, wraps: boolean): void {
    if (this.#brackets > 0 || !(wraps || this.#first)) return;
    const continued = isMark(this.#tokens.at(-1), '\\');
    this.#first = false;
    if (continued) return;
    const column = this.#columnOf(at);
    while (column < (this.#columns.at(-1) ?? 0)) {
      this.#columns.pop();
      this.#push(DEDENT, at);
    }
    if (column > (this.#columns.at(-1) ?? 0)) {
      this.#columns.push(column);
      this.#push(INDENT, at);
    }
  }

  /** To be called after a token was added. */
  behind(text: string, kind: Token['kind']): void {
    if (kind !== 'mark') return;
    if ('([{'.includes(text)) this.#brackets += 1;
    else if (')]}'.includes(text)) this.#brackets = Math.max(0, this.#brackets - 1);
  }

  /** To be called at the end of the text. */
  close(): void {
    for (let open = this.#columns.length; open > 1; open -= 1)
      this.#push(DEDENT, this.#text.length);
  }

  #push(text: string, at: number): void {
    this.#tokens.push({ kind: 'mark', text, start: at, end: at, wraps: text === DEDENT });
  }

  /** A tab goes to the next multiple of eight. */
  #columnOf(at: number): number {
    const start = this.#text.lastIndexOf('\n', at - 1) + 1;
    let column = 0;
    for (const char of this.#text.slice(start, at)) {
      if (char === '\t') column += 8 - (column % 8);
      else if (char > ' ' && char !== '\uFEFF') return column;
      else column += 1;
    }
    return column;
  }
}
