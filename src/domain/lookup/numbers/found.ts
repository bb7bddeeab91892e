import type { Context } from '../context.ts';
import type { NameMention } from '../names/find-names.ts';
import type { Reading } from '../reading/reading.ts';
import type { NumberPlace } from './find-numbers.ts';
import type { Slot } from './slot.ts';

/** A number with all that is known around it. */
export interface Found {
  reading: Reading;
  place: NumberPlace;
  slot: Slot;
  /** The names around it. */
  around: readonly NameMention[];
  context: Context;
  /** The whole text asks for nothing else. */
  direct: boolean;
  /** The same, and nothing says what it is. */
  asked: boolean;
}
