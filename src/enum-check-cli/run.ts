import { codeText } from '../domain/codes.ts';
import { askedEdition, editionText } from '../domain/enum-check/asked-edition.ts';
import { check } from '../domain/enum-check/check.ts';
import { missingMembers } from '../domain/enum-check/missing-members.ts';
import { PasteFault } from '../domain/enum-check/paste-fault.ts';
import { readPaste } from '../domain/enum-check/read-paste.ts';
import { settle, type Settled } from '../domain/enum-check/settle.ts';
import { subjectOf } from '../domain/enum-check/subject.ts';
import type { CheckAnswer, Drift } from '../domain/enum-check/types.ts';
import type { EditionRef } from '../domain/compare/types.ts';
import type { Grounds } from './grounds.ts';
import type { Options } from './options.ts';

/** What a check came to. */
export interface Outcome {
  /** The file as it was named; `<stdin>` for standard input. */
  file: string;
  settled: Settled;
  edition: EditionRef;
  answer: CheckAnswer;
  /**
   * The drifts that the options do not allow: they make the command end with 1. An enum that is to hold
   * to the docs has no code that they do not list, whoever else lists it, unless the options say so.
   */
  counted: Drift[];
  /** The missing members as the file writes its own; empty where none is missing. */
  missing: string;
}

/** What is no drift though it differs. */
type Allowing = Pick<Options, 'allowUndocumented' | 'allowAliases' | 'ignore'>;

/**
 * Checks a text as the options ask.
 *
 * @throws PasteFault where no check is possible
 */
export function runCheck(
  file: string,
  text: string,
  options: Pick<Options, 'table' | 'edition' | 'language'> & Allowing,
  { tables, index, histories }: Grounds,
): Outcome {
  const settled = settle(readPaste(text, options.language), tables, options.table);
  const { table } = settled.table;
  const { ref, messages } = askedEdition(options.edition, table, index);
  if (messages.length > 0) {
    throw new PasteFault(
      'edition',
      messages.join(' '),
      `Try --edition ${editionText(ref)}; /sources/ on the site tells what each source lists.`,
    );
  }
  const subject = subjectOf(settled.table, histories, ref);
  const answer = check(settled.reading.members, subject);
  return {
    file,
    settled,
    edition: ref,
    answer,
    counted: answer.drifts.filter((drift) => !isAllowed(drift, options)),
    missing: missingMembers(settled.reading, answer, subject),
  };
}

/** Whether the options take a drift for none. */
export function isAllowed(
  drift: Drift,
  { allowUndocumented, allowAliases, ignore }: Allowing,
): boolean {
  const code = drift.kind === 'missing' ? drift.known.code : drift.member.code;
  if (ignore.includes(codeText(code))) return true;
  if (drift.kind === 'unlisted') return allowUndocumented;
  return drift.kind === 'twice' && allowAliases && drift.member.name !== drift.first.name;
}
