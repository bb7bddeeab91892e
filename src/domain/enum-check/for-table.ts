import { nameCode } from './read/codes.ts';
import type { CheckTable, Reading } from './types.ts';

/**
 * A declaration as members of a table: where the table's codes are names, and the declaration counts its
 * members, the names are the codes.
 */
export function forTable(reading: Reading, { codes }: CheckTable): Reading {
  if (reading.counted !== true || typeof codes[0]?.code !== 'string') return reading;
  const members = reading.members.flatMap((member) => {
    const code = member.name === undefined ? undefined : nameCode(member.name);
    return code === undefined ? [] : [{ ...member, code }];
  });
  return members.length === 0 ? reading : { ...reading, members };
}
