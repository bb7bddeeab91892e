import { askedEdition } from '../domain/enum-check/asked-edition.ts';
import { editionFaultHtml, faultHtml } from '../components/check/faults.ts';
import { resultHtml } from '../components/check/result.ts';
import { summaryText } from '../components/check/summary.ts';
import { sourcesOf } from '../components/compare/needed-sources.ts';
import { readOn } from '../components/compare/read-on.ts';
import type { CompareIndex, EditionRef } from '../domain/compare/types.ts';
import { editionName } from '../domain/compare/words.ts';
import { check } from '../domain/enum-check/check.ts';
import { missingMembers } from '../domain/enum-check/missing-members.ts';
import { PasteFault } from '../domain/enum-check/paste-fault.ts';
import { readPaste } from '../domain/enum-check/read-paste.ts';
import { settle, type Settled } from '../domain/enum-check/settle.ts';
import { subjectOf } from '../domain/enum-check/subject.ts';
import type { CheckTable } from '../domain/enum-check/types.ts';
import type { Language } from '../schemas/language.ts';
import type { History } from '../schemas/history.ts';

/** What is asked of a check. */
export interface CheckQuestion {
  text: string;
  /** Absent where it is to be told from the text. */
  language?: Language;
  /** Id of the table; absent where it is to be guessed. */
  table?: string;
  /** As in an address, right or wrong; absent for what the table is held against by itself. */
  edition?: string;
}

/** What came of a check: plain data, which a worker can hand to its page. */
export interface CheckOutcome {
  /** `fault`: the paste, the table or the edition does not allow a check. */
  kind: 'answer' | 'fault';
  /** What is shown. */
  html: string;
  /** What is said aloud. */
  spoken: string;
  /** In which language the paste was read; absent where it was not. */
  language?: Language;
  /** Id of the table; absent where none was settled. */
  table?: string;
  /** What the paste was held against. */
  edition?: EditionRef;
  /** The missing members in the style of the paste; empty where none is missing. */
  missing?: string;
}

/** What a check reads beside its question. */
export interface CheckGrounds {
  index: CompareIndex;
  tables: readonly CheckTable[];
  /** Every history of several sources. */
  histories: (sources: readonly string[]) => Promise<History[]>;
}

/**
 * Checks a paste against an edition.
 *
 * @throws whatever keeps a history from loading
 */
export async function answerCheck(
  { text, language, table, edition }: CheckQuestion,
  grounds: CheckGrounds,
): Promise<CheckOutcome> {
  const known: Pick<CheckOutcome, 'language' | 'table'> = {};
  try {
    const paste = readPaste(text, language);
    known.language = paste.language;
    const settled = settle(paste, grounds.tables, table);
    known.table = settled.table.table.id;
    return { ...known, ...(await hold(settled, edition, grounds)) };
  } catch (error) {
    if (!(error instanceof PasteFault)) throw error;
    const html = String(faultHtml(error, grounds.index));
    return { ...known, kind: 'fault', html, spoken: `${error.message} ${error.hint}` };
  }
}

async function hold(
  settled: Settled,
  asked: string | undefined,
  { index, histories }: CheckGrounds,
): Promise<CheckOutcome> {
  const { table } = settled.table;
  const checked = askedEdition(asked, table, index);
  if (checked.messages.length > 0) {
    const html = String(editionFaultHtml(checked, index));
    return { kind: 'fault', html, spoken: checked.messages.join(' ') };
  }
  const { at, ...ref } = checked.ref;
  const needed = await histories(sourcesOf(ref, table.id, index));
  const subject = subjectOf(settled.table, needed, checked.ref);
  const answer = check(settled.reading.members, subject);
  const missing = missingMembers(settled.reading, answer, subject);
  const when = at ?? `as last read, ${readOn(ref, table.id, index)}`;
  const view = { settled, edition: { name: editionName(ref, index), when }, answer, missing };
  return {
    kind: 'answer',
    html: String(resultHtml(view)),
    spoken: summaryText(answer),
    edition: checked.ref,
    missing,
  };
}
