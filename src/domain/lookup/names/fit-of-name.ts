import { fitOf, type Context } from '../context.ts';
import { isAlive, type PreparedIndex } from '../prepare.ts';
import { normalise } from '../../text/normalise.ts';
import type { LookupEntry } from '../types.ts';
import { suits, type NameSlot } from './name-slot.ts';

/** How well a code fits a name as it stands in a text, to be compared with others of the name. */
export function fitOfName(
  entry: LookupEntry,
  at: number,
  { byKey }: PreparedIndex,
  text: string,
  context: Context,
  slot: NameSlot | undefined,
): number {
  const slotted = slot !== undefined && suits(entry.table, slot) ? 10 : 0;
  const raw = entry.code === text ? 8 : 0;
  // `Missing permission` is another name than `Missing permissions`.
  const exact = byKey.get(normalise(text))?.includes(at) === true ? 3 : 0;
  return fitOf(entry.table, context) + slotted + raw + exact - (isAlive(entry) ? 0 : 4);
}
