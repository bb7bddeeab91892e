import type { Code } from '../../schemas/code.ts';
import type { Fact } from '../../schemas/fact.ts';
import type { History, Line, Span } from '../../schemas/history.ts';
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
  for (const line of history.codes) {
    const { code, version, former } = line;
    if (options.version !== undefined && version !== undefined && version !== options.version) {
      continue;
    }
    const span = spanAt(line, moment);
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

/**
 * The span of a line that covers a moment; undefined where the row did not stand then.
 *
 * @param moment in milliseconds since 1970; `Infinity` for the newest
 */
export function spanAt({ spans }: Pick<Line, 'spans'>, moment: number): Span | undefined {
  const last = spans.at(-1);
  if (moment === Infinity) return last?.to === null ? last : undefined;
  const span = spans.findLast(({ from }) => Date.parse(from.date) <= moment);
  if (span === undefined || span.to === null) return span;
  return moment < Date.parse(span.to.date) ? span : undefined;
}
