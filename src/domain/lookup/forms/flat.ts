import type { FormError, Place } from '../types.ts';
import { isField, normalPath } from './field-path.ts';
import { unescaped } from './unescaped.ts';

/** What a library puts before the fields of a faulty form, when it prints it as lines. */
export const HEADING = /invalid form body|inner errors|50035/i;
/** A validation code. */
const CODE = /(?<![A-Za-z0-9_])[A-Z][A-Z0-9]{1,40}(?:_[A-Z0-9]{1,40}){1,10}(?![A-Za-z0-9_])/g;
/** A field and what is wrong with it, run together with others: `In content: …`, `(embeds.0.url: …)`. */
const PAIR =
  /(?<=^|[\s(,])(?:In )?([A-Za-z_0-9[][\w.[\]-]{0,200}):[ \t]{1,3}([A-Z][^\n]{0,600}?)(?=,? {1,3}(?:In )?[a-z_0-9[][\w.[\]-]{0,200}: |\)?$)/g;
/** A field and what is wrong with it, alone on a line. */
const FIELD_LINE =
  /^[ \t>|•*-]{0,12}(?:In )?([A-Za-z_0-9[][\w.[\]>-]{0,200}?)\s{0,3}:\s{0,3}(\S[^\n]{0,1000})$/;
/** A field alone on its line, above what is wrong with it. */
const FIELD_ABOVE = /^[ \t>|•*-]{0,12}([A-Za-z_0-9[][\w.[\]>-]{0,200}?)\s{0,3}:?$/;

/** Fields in the lines behind a heading; a longer list is cut. */
const LINES = 80;

/**
 * The faults of forms that a library has flattened to lines, without their codes where it drops them.
 *
 * @param text the plain view of the text
 * @param isCode whether a word is a validation code
 * @param messages where the text says what the API says of faults
 */
export function flatErrors(
  text: string,
  isCode: (word: string) => boolean,
  messages: readonly Place[],
): FormError[] {
  const isMessage = (start: number, end: number): boolean =>
    messages.some((message) => message.start >= start && message.end <= end);
  const found: FormError[] = [];
  for (const match of text.matchAll(CODE)) {
    if (isCode(match[0]) || isBracketed(text, match))
      found.push(aroundCode(text, match[0], match.index));
  }
  const heading = HEADING.exec(text);
  if (heading === null) return [...found, ...loneFields(text, messages)];
  const behind = heading.index + heading[0].length;
  const end = endOfLine(text, behind);
  for (const fault of pairsOf(text, behind, Math.min(end, behind + 4000), isMessage))
    add(found, fault);
  for (const fault of fieldLines(text, end + 1, isMessage)) add(found, fault);
  return found;
}

/** `name[SOME_CODE]: …`: what stands there is a validation code, though nobody lists it. */
function isBracketed(text: string, { 0: word, index }: RegExpExecArray): boolean {
  const end = index + word.length;
  return (
    text.charAt(index - 1) === '[' &&
    /[\w\]]/.test(text.charAt(index - 2)) &&
    text.startsWith(']: ', end)
  );
}

function add(found: FormError[], fault: FormError): void {
  const { at } = fault;
  if (at === undefined || found.some((known) => known.at !== undefined && overlap(known.at, at)))
    return;
  found.push(fault);
}

function overlap(a: Place, b: Place): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The field before a code and the message behind it; some put the code behind the message. */
function aroundCode(text: string, code: string, at: number): FormError {
  const lineStart = startOfLine(text, at, 600);
  const ahead = text.slice(lineStart, at);
  const lineEnd = endOfLine(text.slice(0, at + 1000), at);
  const trailing = /^[ \t>|•*-]{0,12}(\S{1,200}): (\S.*?)\s?[([]$/.exec(ahead);
  if (trailing !== null && isField(trailing[1] ?? '')) {
    const [, path = '', message = ''] = trailing;
    return {
      path: normalPath(path),
      code,
      message: unescaped(message),
      at: { start: lineStart, end: lineEnd },
    };
  }
  const behind = text.slice(at + code.length, Math.min(lineEnd, at + 1000));
  const own = fieldAtEnd(ahead);
  const start = own === undefined ? at : lineStart + own.from;
  const path = own?.field ?? (/[A-Za-z0-9]/.test(ahead) ? '' : fieldAbove(text, lineStart));
  return { path: normalPath(path), code, message: messageOf(behind), at: { start, end: lineEnd } };
}

/** What stands behind a code, without the signs that part them and without what a program put around it. */
function messageOf(behind: string): string {
  const message = behind.replace(/^[\s\])"':,=–—-]+/, '').replace(/["'][)>\]}\s,;]*$/, '');
  return /[a-z]/.test(message) ? unescaped(message) : '';
}

/** The field that a text ends with, up to the sign that stands before the code. */
function fieldAtEnd(ahead: string): { field: string; from: number } | undefined {
  const sign = /[\s[("':=>–—-]{0,20}$/.exec(ahead)?.[0] ?? '';
  const end = ahead.length - sign.length;
  let from = end;
  while (from > 0 && /[\w.[\]/>-]/.test(ahead.charAt(from - 1))) from--;
  const field = ahead.slice(from, end).replace(/^[->]+/, '');
  // A word of prose is no field: a sign parts it from the code, or is part of it.
  return isField(field) && /\W/.test(field + sign.trim()) ? { field, from } : undefined;
}

/** The line above, where it is nothing but a field. */
function fieldAbove(text: string, lineStart: number): string {
  if (lineStart === 0) return '';
  const above = text.slice(startOfLine(text, lineStart - 1, 300), lineStart - 1);
  const field = FIELD_ABOVE.exec(above.trimEnd())?.[1] ?? '';
  return isField(field) ? field : '';
}

/** The fields behind a heading on its own line. */
function* pairsOf(
  text: string,
  from: number,
  to: number,
  isMessage: (start: number, end: number) => boolean,
): Generator<FormError> {
  const line = text.slice(from, to);
  for (const match of line.matchAll(PAIR)) {
    const [whole, path = '', message = ''] = match;
    const start = from + match.index;
    const end = start + whole.length;
    if (!isField(path) || !isMessage(start, end)) continue;
    yield { path: normalPath(path), message: messageOf(message), at: { start, end } };
  }
}

/** The lines behind a heading that name a field and what is wrong with it, there or on the next line. */
function* fieldLines(
  text: string,
  from: number,
  isMessage: (start: number, end: number) => boolean,
): Generator<FormError> {
  let start = from;
  for (let line = 0; line < LINES && start < text.length; line++) {
    const end = endOfLine(text, start);
    const own = text.slice(start, Math.min(end, start + 1300));
    const [, path = '', message = ''] = FIELD_LINE.exec(own.trimEnd()) ?? [];
    // `DiscordAPIError[50035]: Invalid Form Body` again, in a log that repeats itself.
    if (isField(path) && isSaid(path, message) && !HEADING.test(own)) {
      const pairs = own.length < 1300 ? [...pairsOf(text, start, end, isMessage)] : [];
      if (pairs.length > 1) yield* pairs;
      else yield { path: normalPath(path), message: messageOf(message), at: { start, end } };
    } else if (isMessage(start, end)) {
      const pairs = [...pairsOf(text, start, Math.min(end, start + 1300), isMessage)];
      yield* pairs;
      const above = fieldAbove(text, start);
      const said = own.replace(/^[\s>|•*-]+/, '');
      if (above !== '')
        yield { path: normalPath(above), message: unescaped(said), at: { start, end } };
    }
    start = end + 1;
  }
}

/** discord.py's lines, without the heading above them. */
function* loneFields(text: string, messages: readonly Place[]): Generator<FormError> {
  for (const message of messages) {
    const from = startOfLine(text, message.start, 300);
    const ahead = text.slice(from, message.start);
    const path = /(?:^|[\s"'`])In ([A-Za-z_][\w.[\]-]{0,200}): $/.exec(ahead)?.[1];
    if (path === undefined) continue;
    const end = endOfLine(text.slice(0, message.end + 1000), message.end);
    const said = /^[^"'`\n]*/.exec(text.slice(message.start, end))?.[0] ?? '';
    yield { path: normalPath(path), message: unescaped(said), at: { start: from, end } };
  }
}

/** Whether a line tells what is wrong with a field, and not the time or what a program printed. */
function isSaid(path: string, message: string): boolean {
  return /\s/.test(message) && /^[A-Z]/.test(message) && !/^\d{2,4}-\d/.test(path);
}

/** Not further back than `reach`: a text may be one line. */
function startOfLine(text: string, at: number, reach: number): number {
  const from = Math.max(0, at - reach);
  return from + text.slice(from, at).lastIndexOf('\n') + 1;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
