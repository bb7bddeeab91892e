import { familyOf } from '../context.ts';
import type { NameMention } from '../names/find-names.ts';
import type { OpenText } from '../open-text.ts';
import type { PreparedIndex } from '../prepare.ts';
import type { Reading } from '../reading/reading.ts';
import type { FormError, UnknownCode } from '../types.ts';
import { SIGNAL } from '../words/signals.ts';
import { flatErrors, HEADING } from './flat.ts';
import { treeErrors } from './tree.ts';

/** A place whose words are what the API says of a fault. */
interface Message {
  start: number;
  end: number;
  code: string;
}

/**
 * The faults that a text tells of an invalid form: out of `errors` trees and out of the lines to which
 * libraries flatten them. Where a library drops the validation code, the message may tell it.
 */
export function formErrorsOf({ given, reading, index, names }: OpenText): FormError[] {
  const messages = messagesIn(reading, index, names);
  const messageAt = (start: number, end: number): Message | undefined =>
    messages.find((message) => message.start >= start && message.end <= end);
  const inTrees = treeErrors(reading.text, given);
  const faults =
    inTrees.length > 0
      ? inTrees
      : flatErrors(reading.text, (word) => isFormCode(index, word), messages);
  // Other programs write `env[NODE_ENV]: x` too, and other services have lists of errors.
  const isDiscords = (reading.signals & SIGNAL.discord) !== 0 || HEADING.test(reading.text);
  return faults
    .filter(({ path, message }) => path !== '' || message !== '')
    .filter(({ code }) => isDiscords || code === undefined || isFormCode(index, code))
    .map((fault) => {
      const code = fault.code ?? (fault.at && messageAt(fault.at.start, fault.at.end)?.code);
      return code === undefined ? fault : { ...fault, code };
    });
}

function isFormCode({ byCode, entries }: PreparedIndex, word: string): boolean {
  return (byCode.get(word) ?? []).some((at) => isForm(entries[at]));
}

function isForm(entry: PreparedIndex['entries'][number] | undefined): boolean {
  return entry !== undefined && familyOf(entry.table) === 'form';
}

/** Longer lists of faults are cut. */
const MOST = 500;

function messagesIn(
  { chunks }: Reading,
  { entries }: PreparedIndex,
  names: readonly NameMention[],
): Message[] {
  const messages: Message[] = [];
  for (const { first, last, entries: called, style } of names) {
    if (style === 'joined' || messages.length >= MOST) continue;
    const form = called.map((place) => entries[place]).find(isForm);
    if (form === undefined) continue;
    messages.push({
      start: chunks.starts[first] ?? 0,
      end: chunks.ends[last] ?? 0,
      code: String(form.code),
    });
  }
  return messages;
}

/** The validation codes of faults that no table lists, each once. */
export function unknownFaults(
  { index: { byCode } }: Pick<OpenText, 'index'>,
  faults: readonly FormError[],
): UnknownCode[] {
  const found = new Map<string, UnknownCode>();
  for (const { code, at } of faults) {
    if (code === undefined || at === undefined || byCode.has(code)) continue;
    if (!found.has(code)) found.set(code, { code, table: 'form-error-codes', at });
  }
  return [...found.values()];
}
