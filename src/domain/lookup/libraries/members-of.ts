import { normalise } from '../../text/normalise.ts';
import type { PreparedIndex } from '../prepare.ts';
import type { PreparedLibraries } from './prepare-libraries.ts';

/** The codes of an enum's member. */
export interface Members {
  /** By their places in the index, the likeliest first. */
  entries: readonly number[];
  /** The enum's own number for the name, which others give another code: the first alone is meant. */
  isOwn: boolean;
}

/** The codes of a member that stands behind its enum. */
export interface EnumMembers extends Members {
  /** Only libraries call a code so: no other program is likely to have both enum and name. */
  isCoined: boolean;
}

/**
 * The codes that a member of an enum may be; undefined where no library has the enum, or nobody calls
 * a code of its tables so.
 *
 * @param symbol the enum as it is written, with dots: `VoiceCode.Close`
 */
export function membersOf(
  symbol: string,
  name: string,
  { entries, byKey }: PreparedIndex,
  { enums, names, members }: PreparedLibraries,
): EnumMembers | undefined {
  const tables = enums.get(normalise(symbol));
  if (tables === undefined) return undefined;
  const isOfTables = (entry: number): boolean => tables.has(entries[entry]?.table.id ?? '');
  const key = normalise(name);
  const coined = (names.get(key) ?? []).map(({ entry }) => entry).filter(isOfTables);
  const called = [...(byKey.get(key) ?? []).filter(isOfTables), ...coined].sort((a, b) => a - b);
  const written = `${symbol}.${name}`;
  const exact = members.get(written) ?? [];
  const isOwn = exact.length > 0 && !called.some((entry) => exact.includes(entry));
  const alike = exact.length > 0 ? [] : (members.get(normalise(written)) ?? []);
  // Among those that the sources call so, the enum tells which one it means.
  const meant = exact.length > 0 && !isOwn ? exact : [...exact, ...called, ...alike];
  if (meant.length === 0) return undefined;
  return { entries: [...new Set(meant)], isOwn, isCoined: exact.length + coined.length > 0 };
}
