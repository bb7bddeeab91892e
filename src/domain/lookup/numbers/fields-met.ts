import { codeText } from '../../codes.ts';
import type { LookupEntry } from '../types.ts';
import type { Found } from './found.ts';
import { payloadFields } from './payload-fields.ts';

/** Fields of a payload stand this close to its opcode. */
const PAYLOAD = 20;

/** How many fields of an opcode's payload stand around a number; four say enough. */
export function fieldsMet({ table, code }: LookupEntry, { reading, place }: Found): number {
  const fields = payloadFields(table.id, codeText(code));
  if (fields.length === 0) return 0;
  const { chunks, words } = reading;
  let met = 0;
  for (
    let at = Math.max(0, place.first - PAYLOAD);
    at <= place.last + PAYLOAD && at < words.length;
    at++
  ) {
    const word = chunks.words[at] ?? '';
    if (
      fields.includes(words[at + 1]?.isNumber === true ? `${word}#` : word) ||
      fields.includes(word)
    )
      met++;
  }
  return Math.min(met, 4);
}
