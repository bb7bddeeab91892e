import type { Fact } from '../../schemas/fact.ts';
import type { Moment, Span } from '../../schemas/history.ts';
import { factOf } from './as-of.ts';

/** A moment at which a source began to say something else of a code. */
export interface Step {
  at: Moment;
  /** What it said before; absent where it did not list the code. */
  before?: Fact;
  /** What it says from then on; absent where it no longer lists the code. */
  after?: Fact;
}

/** Every step of a line, oldest first. A span that ends where the next begins makes one step. */
export function stepsOf(spans: readonly Span[]): Step[] {
  return spans.flatMap((span, at): Step[] => {
    const [previous, next] = [spans[at - 1], spans[at + 1]];
    const joined = previous?.to?.date === span.from.date;
    const steps: Step[] = [
      { at: span.from, ...(joined && { before: factOf(previous) }), after: factOf(span) },
    ];
    if (span.to !== null && span.to.date !== next?.from.date) {
      steps.push({ at: span.to, before: factOf(span) });
    }
    return steps;
  });
}
