import type { Code } from '../../schemas/code.ts';
import type { Fact } from '../../schemas/fact.ts';
import type { History, Span } from '../../schemas/history.ts';
import { parseMoment } from './moment.ts';

/** One row of a source's table as it stood at a moment. */
export interface EditionRow extends Fact {
  code: Code;
  version?: string;
  former?: true;
  /** ISO instant since which the row has stood exactly so. */
  since: string;
  /** The commit that made it so; null where the source has no history. */
  commit: string | null;
}

/** The fact that a span holds, without its dates. */
export function factOf(span: Span): Fact {
  const fact: Fact & Partial<Span> = { ...span };
  delete fact.from;
  delete fact.to;
  return fact;
}

/**
 * The edition of a source's table at a moment: every row with a span that covers it (`from`
 * included, `to` excluded), in the order of the history.
 *
 * @param at an ISO instant, or a day `YYYY-MM-DD`, which means the end of that day in UTC
 * @param options.version only rows of this API version; rows without a version always count
 * @throws RangeError where `at` is no possible date
 */
export function asOf(
  history: History,
  at: string,
  options: { version?: string } = {},
): EditionRow[] {
  const moment = parseMoment(at);
  const rows: EditionRow[] = [];
  for (const { code, version, former, spans } of history.codes) {
    if (options.version !== undefined && version !== undefined && version !== options.version) {
      continue;
    }
    const span = spans.find((candidate) => covers(candidate, moment));
    if (span === undefined) continue;
    rows.push({
      code,
      ...(version !== undefined && { version }),
      ...(former && { former }),
      ...factOf(span),
      since: span.from.date,
      commit: span.from.commit,
    });
  }
  return rows;
}

function covers(span: Span, moment: number): boolean {
  if (Date.parse(span.from.date) > moment) return false;
  return span.to === null || moment < Date.parse(span.to.date);
}
