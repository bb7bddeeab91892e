import type { SlotKind } from './numbers/slot.ts';

/** A code that a place in the text may mean. */
export interface Candidate {
  /** Its place in the prepared index. */
  entry: number;
  /** How well it fits, to be compared with the others of the mention. */
  fit: number;
}

/** A place in the text that names a code, or several that it could mean. */
export interface Mention {
  start: number;
  end: number;
  /** The chunks that it takes up. */
  first: number;
  last: number;
  /** The best first; at least one. */
  candidates: readonly Candidate[];
  /** 0 to 100: how surely the place names a code at all. */
  strength: number;
  /** What it is, for the reason. */
  kind: 'number' | 'name' | 'words';
  slot: SlotKind | 'event' | 'none';
  /** The words that say what the number is, as they stand in the text; may be empty. */
  label: string;
  /** The text speaks of the table of the first candidate. */
  spoken: boolean;
  /** A name of the first candidate stands beside the number. */
  agreed: boolean;
  /** Fields of its payload do. */
  fielded: boolean;
}
