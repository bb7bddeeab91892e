import type { Fact } from '../../schemas/fact.ts';
import type { Line, Moment, Span } from '../../schemas/history.ts';
import { factChanges } from '../diff/fact-changes.ts';
import { factOf } from './as-of.ts';

/** A state that a source took back within a day: a mistake, not news. */
export interface Slip {
  from: Moment;
  to: Moment;
  /** What stood in between; absent where the row was gone. */
  during?: Fact;
  /** What stood before and stands again; absent where the row had not been there. */
  around?: Fact;
}

/** A line without its slips. */
export interface Settled {
  /** Spans that lasted, in the order of time; a slip's span belongs to the state around it. */
  spans: Span[];
  slips: Slip[];
}

/** What is taken back within this time was a slip. */
export const SLIP_MS = 24 * 3_600_000;

interface State {
  from: Moment;
  to: Moment | null;
  fact?: Fact;
}

/**
 * Tells what lasted from what was taken back within a day: a row gone for an hour, a row that stood
 * for an hour, a fact changed and changed back.
 */
export function settle(line: Line): Settled {
  const kept: State[] = [];
  const slips: Slip[] = [];
  for (const state of statesOf(line.spans)) {
    kept.push(state);
    for (let slip = takeSlip(kept); slip !== undefined; slip = takeSlip(kept)) slips.push(slip);
  }
  const spans = kept.flatMap(({ from, to, fact }): Span[] =>
    fact === undefined ? [] : [{ from, to, ...fact }],
  );
  return { spans, slips };
}

/** Present and absent states without a break, from before the first span to now. */
function statesOf(spans: readonly Span[]): State[] {
  const [first] = spans;
  if (first === undefined) return [];
  const states: State[] = [{ from: { date: '', commit: null }, to: first.from }];
  for (const span of spans) {
    const last = states.at(-1);
    if (last?.fact !== undefined && last.to !== null && last.to.date !== span.from.date) {
      states.push({ from: last.to, to: span.from });
    }
    states.push({ from: span.from, to: span.to, fact: factOf(span) });
  }
  const end = spans.at(-1)?.to;
  if (end) states.push({ from: end, to: null });
  return states;
}

/** Takes the last state but one out where it was brief and the states around it are one. */
function takeSlip(states: State[]): Slip | undefined {
  const [before, during, after] = states.slice(-3);
  if (before === undefined || during?.to == null || after === undefined) return undefined;
  if (Date.parse(during.to.date) - Date.parse(during.from.date) >= SLIP_MS) return undefined;
  if (!isSame(before.fact, after.fact)) return undefined;
  states.splice(-3, 3, { ...before, to: after.to });
  return {
    from: during.from,
    to: during.to,
    ...(during.fact && { during: during.fact }),
    ...(before.fact && { around: before.fact }),
  };
}

function isSame(a: Fact | undefined, b: Fact | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return factChanges(a, b).length === 0;
}
