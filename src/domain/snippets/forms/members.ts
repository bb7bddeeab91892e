import { aboutCode, docComment, lineComment } from '../comment.ts';
import { literal } from '../literal.ts';
import type { Emitting, SnippetCode } from '../types.ts';

/**
 * The members of an enum or object, a line each, with their comments.
 *
 * @param sign what stands between a name and its code: ` = ` in an enum, `: ` in an object
 */
export function members({ codes, options, nameOf }: Emitting, sign: string): string {
  return codes
    .map((each) => {
      const comment = options.comments ? docComment(aboutCode(each), '  ') : '';
      return `${comment}  ${nameOf(each)}${sign}${literal(each.code)},\n`;
    })
    .join('');
}

/** The codes alone, a line each, with their names behind them. */
export function values({ options, nameOf }: Emitting, codes: readonly SnippetCode[]): string {
  return codes
    .map((each) => {
      const comment = options.comments ? ` ${lineComment(nameOf(each))}` : '';
      return `  ${literal(each.code)},${comment}\n`;
    })
    .join('');
}

/** A documentation comment of a declaration, where comments are wanted. */
export function titled({ options }: Emitting, text: string): string {
  return options.comments ? docComment(text) : '';
}
