import type { Status, Testimony } from '../../schemas/entry.ts';
import type { Code } from '../../schemas/code.ts';
import type { History, Line, Moment } from '../../schemas/history.ts';
import { byCode } from '../by-code.ts';
import { compareText } from '../codes.ts';
import { SLIP_MS } from '../history/settle.ts';
import { lastWordsOf, statusOf } from '../merge/status.ts';
import { testimonyOf } from '../merge/testimony.ts';

/**
 * Since when a code has had its status without a break of a day or more, by what its sources had
 * said until each moment; undefined where none ever listed it.
 *
 * @param authority id of the source whose word makes a code documented
 * @param histories those of the code's table
 * @param current per source, the API version that speaks for it in this table
 */
export function statusSince(
  authority: string,
  histories: readonly History[],
  code: Code,
  current: ReadonlyMap<string, string> = new Map(),
): Moment | undefined {
  const own = histories.flatMap((history): History[] => {
    const codes = byCode(history.codes, code);
    return codes.length === 0 ? [] : [{ ...history, codes }];
  });
  // Only where a strike can outlast a list at rest do the words on other codes matter.
  const isStruck = own.some(({ codes }) =>
    codes.some(({ spans }) => spans.some(({ struck }) => struck === true)),
  );
  const listing = new Set(own.map(({ source }) => source));
  const spoken = isStruck ? histories.filter(({ source }) => listing.has(source)) : own;
  const states = momentsOf(spoken).map((at): [Moment, Status | undefined] => {
    const then = until(own, at.date);
    const sources = then.map(({ source, codes }): [string, Testimony] => [
      source,
      testimonyOf(codes, current.get(source)),
    ]);
    if (sources.length === 0) return [at, undefined];
    const words = isStruck ? lastWordsOf(until(spoken, at.date)) : undefined;
    return [at, statusOf(authority, Object.fromEntries(sources), words)];
  });
  return unbroken(states);
}

/** The start of the run of the last state, over breaks of less than a day. */
function unbroken(states: readonly [Moment, Status | undefined][]): Moment | undefined {
  const now = states.at(-1)?.[1];
  let since: Moment | undefined;
  let resumed: Moment | undefined;
  for (const [at, status] of [...states].reverse()) {
    if (status === now) {
      since = at;
      resumed = at;
    } else if (resumed && Date.parse(resumed.date) - Date.parse(at.date) >= SLIP_MS) {
      break;
    }
  }
  return since;
}

/** What histories held at a moment, this included, without the sources that had said nothing yet. */
function until(histories: readonly History[], date: string): History[] {
  return histories.flatMap((history): History[] => {
    const codes = history.codes.flatMap((line): Line[] => {
      const spans = line.spans
        .filter(({ from }) => from.date <= date)
        .map((span) => (span.to !== null && span.to.date > date ? { ...span, to: null } : span));
      return spans.length === 0 ? [] : [{ ...line, spans }];
    });
    return codes.length === 0 ? [] : [{ ...history, codes }];
  });
}

/** Every moment of histories, in the order of time; of two at one date the exact one. */
function momentsOf(histories: readonly History[]): Moment[] {
  const moments = histories.flatMap(({ codes }) =>
    codes.flatMap(({ spans }) =>
      spans.flatMap(({ from, to }) => (to === null ? [from] : [from, to])),
    ),
  );
  const byDate = new Map<string, Moment>();
  for (const moment of moments) {
    if (byDate.get(moment.date)?.approximate !== undefined || !byDate.has(moment.date)) {
      byDate.set(moment.date, moment);
    }
  }
  return [...byDate.values()].sort((a, b) => compareText(a.date, b.date));
}
