import type { Fact } from '../../schemas/fact.ts';
import type { Moment } from '../../schemas/history.ts';
import type { Change, ChangeKind } from '../diff/fact-changes.ts';
import type { Slip } from '../history/settle.ts';

/** A time in which a source listed a code without a break, struck or not. */
export interface Bar {
  from: Moment;
  to: Moment | null;
  struck: boolean;
}

/**
 * A time between two bars in which the source did not list the code: a day or more, but where all
 * that the source ever said of the code was taken back within a day.
 */
export interface Gap {
  from: Moment;
  to: Moment;
}

/** A moment within a bar at which a name or a fact became another. */
export interface Tick {
  at: Moment;
  /** `renamed` where a name changed, whatever else did. */
  kind: 'renamed' | 'changed';
}

/** When something happened. */
export interface Occasion {
  at: Moment;
  /** The API versions concerned, where they are not all that the source has then; else empty. */
  versions: string[];
}

/**
 * What happened to a code in a source. `stated` is a fact given for the first time, `withdrawn` one
 * that is no longer given; `joined` and `left` tell of further API versions of a source that lists
 * the code anyway.
 */
export type Happening =
  | { kind: 'listed'; fact: Fact }
  | { kind: 'relisted'; fact: Fact; before: Fact }
  | { kind: 'dropped' | 'joined' | 'left' }
  | { kind: ChangeKind | 'stated' | 'withdrawn'; change: Change }
  | { kind: 'slip'; slip: Slip };

/** An event of a lane. */
export type LifeEvent = Happening &
  Occasion & {
    /**
     * Later times, where several are told as one: the explanation was reworded, versions joined or
     * left.
     */
    again: Occasion[];
  };

/** The life of a code in one source. */
export interface Lane {
  source: string;
  /** The name that the source gave it last. */
  label: string;
  /** Of a struck row beside a live one: what the number meant before. */
  former: boolean;
  /**
   * In the order of time, never overlapping. What was undone within a day has no part in them, unless
   * the source never listed the code for longer.
   */
  bars: Bar[];
  /** Between the bars, in the order of time. */
  gaps: Gap[];
  /** In the order of time, at most one at a moment. */
  ticks: Tick[];
  /** In the order of time. */
  events: LifeEvent[];
}

/** Everything that happened to a lane at one moment. */
export interface LifeRow {
  lane: Lane;
  at: Moment;
  /** One at least. */
  events: LifeEvent[];
}
