import type { Language } from '../../../schemas/language.ts';

/** What of a language's spelling differs from that of others. */
export interface Lexicon {
  /** What starts a comment up to the end of the line. */
  comment: string;
  /** `flat` block comments end at the first end, `nested` ones hold others. */
  blocks: 'none' | 'flat' | 'nested';
  /** Strings in three quotes. */
  triple: boolean;
  /** What a back-tick starts. */
  backtick: 'string' | 'word' | 'mark';
  /** A string in plain quotes may run over lines. */
  multiline: boolean;
  /** A single quote may start a Rust lifetime. */
  lifetimes: boolean;
  /** A line that starts with `#` is for the preprocessor. */
  directives: boolean;
  /** Letters before a quote that make a string of their own kind, in lower case. */
  prefixes: string;
  /** A line break ends a statement. */
  lineEnds: boolean;
  /** A slash may start a regular expression. */
  expressions: boolean;
  /** Indents are blocks. */
  indents: boolean;
}

const C_LIKE: Lexicon = {
  comment: '//',
  blocks: 'flat',
  triple: false,
  backtick: 'mark',
  multiline: false,
  lifetimes: false,
  directives: false,
  prefixes: '',
  lineEnds: false,
  indents: false,
  expressions: false,
};

const SCRIPT: Lexicon = { ...C_LIKE, backtick: 'string', lineEnds: true, expressions: true };

/** How each language is spelled. */
export const LEXICONS: Readonly<Record<Language, Lexicon>> = {
  typescript: SCRIPT,
  javascript: SCRIPT,
  python: {
    ...C_LIKE,
    comment: '#',
    blocks: 'none',
    triple: true,
    prefixes: 'rbfu',
    lineEnds: true,
    indents: true,
  },
  rust: { ...C_LIKE, blocks: 'nested', multiline: true, lifetimes: true, prefixes: 'rbc' },
  go: { ...C_LIKE, backtick: 'string', lineEnds: true },
  csharp: { ...C_LIKE, triple: true, directives: true },
  java: { ...C_LIKE, triple: true },
  kotlin: { ...C_LIKE, blocks: 'nested', triple: true, backtick: 'word', lineEnds: true },
  json: C_LIKE,
};
