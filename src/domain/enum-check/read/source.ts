import type { Language } from '../../../schemas/language.ts';
import { matchBrackets, type Brackets } from './brackets.ts';
import { isMark, type Token } from './token.ts';
import { tokenise } from './tokenise.ts';

/** A text, ready to be read. */
export interface Source {
  text: string;
  language: Language;
  tokens: readonly Token[];
  brackets: Brackets;
}

/** Tokens next to each other, by their indices; the end is excluded. */
export interface Range {
  from: number;
  to: number;
}

/** Splits a text into tokens and pairs its brackets. */
export function sourceOf(text: string, language: Language): Source {
  const tokens = tokenise(text, language);
  return { text, language, tokens, brackets: matchBrackets(tokens) };
}

/** The index behind a token, or behind the whole bracket that it opens. */
export function behind({ brackets }: Source, at: number): number {
  const close = brackets.closes[at] ?? -1;
  return close === -1 ? at + 1 : close + 1;
}

/** What stands in the bracket that a token opens. */
export function inside({ brackets }: Source, at: number): Range {
  return { from: at + 1, to: brackets.closes[at] ?? at + 1 };
}

/** Whether a token opens one of the brackets given, or any where none is given. */
export function opens({ tokens, brackets }: Source, at: number, ...marks: string[]): boolean {
  return (brackets.closes[at] ?? -1) !== -1 && (marks.length === 0 || isMark(tokens[at], ...marks));
}
