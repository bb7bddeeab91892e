import { aboutCode, lineComment, ownLines } from '../../comment.ts';
import { declarationsOf } from '../../declarations.ts';
import { literal } from '../../literal.ts';
import type { Emitting, SnippetCode } from '../../types.ts';
import { apiMember } from './api-enum.ts';
import { indent } from './layout.ts';

/** How a code stands in a handler: its value, and the other half of what identifies it. */
export interface Written {
  /** `10008`, `'READY'`, `RESTJSONErrorCodes.UnknownMessage`. */
  value: string;
  /** Its name behind a number, its number behind a member; empty behind a text, which says all. */
  aside: string;
}

/** A code as its number or text. */
export function asLiteral({ nameOf }: Emitting, each: SnippetCode): Written {
  return {
    value: literal(each.code),
    aside: typeof each.code === 'number' ? nameOf(each) : '',
  };
}

/** A code as the member of discord-api-types, else as its number or text. */
export function asMember(emitting: Emitting, each: SnippetCode): Written {
  const member = apiMember(emitting.table, each);
  if (member === undefined) return asLiteral(emitting, each);
  return { value: member, aside: String(each.code) };
}

/** A line with a comment behind it, where there is one. */
export function behind(line: string, aside: string): string {
  return aside === '' ? `${line}\n` : `${line} ${lineComment(aside)}\n`;
}

/** What a comment says of a code, with a sentence behind its meaning. */
export function aboutWith(each: SnippetCode, sentence: string): string {
  const gist = each.summary ?? each.name;
  return aboutCode({ ...each, summary: `${/[.!?]$/.test(gist) ? gist : `${gist}.`} ${sentence}` });
}

/** What a comment says of a code, on lines of its own, where comments are wanted. */
export function remark({ options }: Emitting, each: SnippetCode, depth: number): string {
  return options.comments ? note(aboutCode(each), depth) : '';
}

/**
 * A comment on lines of its own, not indented yet.
 *
 * @param depth blanks that will stand before it
 */
export function note(text: string, depth: number): string {
  return ownLines(text, ' '.repeat(depth)).replaceAll(/^ +/gm, '');
}

/** Cases of a switch. */
export interface Cases {
  codes: readonly SnippetCode[];
  written: (emitting: Emitting, each: SnippetCode) => Written;
  /** What is done, each line with its end; the last leaves the switch. */
  body: (each: SnippetCode) => string;
  /** Blanks before `switch`. */
  depth: number;
}

/** A case for each code: its value, what it means, what is done. */
export function cases(emitting: Emitting, { codes, written, body, depth }: Cases): string {
  return codes
    .map((each) => {
      const { value, aside } = written(emitting, each);
      const inside = `${remark(emitting, each, depth + 4)}${body(each)}`;
      return `${behind(`case ${value}:`, aside)}${indent(inside, 2)}`;
    })
    .join('');
}

/** A switch over cases, with a default where there is one to be done. */
export function switchOver(subject: string, inside: string, otherwise = ''): string {
  const rest = otherwise === '' ? '' : `default:\n${indent(otherwise, 2)}`;
  return `switch (${subject}) {\n${indent(`${inside}${rest}`, 2)}}\n`;
}

/** The one code that is written; undefined where there are several. */
export function onlyOf({ codes }: Emitting): SnippetCode | undefined {
  return codes.length === 1 ? codes[0] : undefined;
}

/** What functions are named for: the one code, or the table's codes. */
export function subjectOf(emitting: Emitting): string {
  return onlyOf(emitting)?.identifier ?? declarationsOf(emitting.table).type;
}
