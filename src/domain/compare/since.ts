import type { Line, Moment, Span } from '../../schemas/history.ts';
import type { FactName } from '../diff/types.ts';
import { spanAt } from '../history/as-of.ts';
import { settle } from '../history/settle.ts';

/**
 * Since when a source has said of a code what it says in an edition, slips of less than a day left
 * out; undefined where it does not list the code there.
 *
 * @param moment the edition's, in milliseconds since 1970; `Infinity` for the newest
 * @param fact asks for one fact alone; absent for whether the code is listed
 */
export function sinceOf(line: Line, moment: number, fact?: FactName): Moment | undefined {
  // Most codes have only ever stood in one way.
  const { spans } = line.spans.length === 1 ? line : settle(line);
  const span = spanAt({ spans }, moment) ?? spanAt(line, moment);
  if (span === undefined) return undefined;
  let first = span;
  for (const earlier of spans.slice(0, spans.indexOf(span)).reverse()) {
    const joined = earlier.to?.date === first.from.date;
    if (!joined || (fact !== undefined && earlier[fact] !== span[fact])) break;
    first = earlier;
  }
  return first.from;
}

/**
 * When a source had last taken a code off its list, as an edition saw it; undefined where the edition
 * lists the code, or is older than the code.
 */
export function goneSince(line: Line, moment: number): Moment | undefined {
  if (spanAt(line, moment) !== undefined) return undefined;
  const ended = (span: Span): boolean => span.to !== null && Date.parse(span.to.date) <= moment;
  return line.spans.findLast(ended)?.to ?? undefined;
}
