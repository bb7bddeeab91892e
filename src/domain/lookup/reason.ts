import { familyOf } from './context.ts';
import type { Mention } from './mention.ts';
import type { LookupEntry } from './types.ts';

/** The longest words of a text that a reason repeats. */
const LONGEST = 36;

/** Why a mention means a code, as a short sentence without a full stop. */
export function reasonOf(mention: Mention, entry: LookupEntry, rank: number): string {
  if (rank > 0) return `The same ${mention.kind === 'number' ? 'number' : 'name'}, in another list`;
  switch (mention.kind) {
    case 'name':
      return mention.slot === 'none'
        ? 'Its name, as programs write it'
        : 'Its name, where a code is named';
    case 'words':
      return familyOf(entry.table) === 'json' ? 'Its message' : 'Its name';
    case 'number':
      return ofNumber(mention, entry);
  }
}

function ofNumber(
  { label, agreed, fielded, spoken, candidates }: Mention,
  { table, code }: LookupEntry,
): string {
  const number = typeof code === 'string' ? `A ${code} status` : 'The number';
  const isLabelled = label !== '' && label.length <= LONGEST;
  if (!isLabelled && !agreed && !fielded) {
    if (typeof code === 'string') return number;
    if (candidates.length === 1) return `${number}, which only this list has`;
    return `${number}, in the list that is meant most often`;
  }
  const place = isLabelled ? ` behind “${label}”` : '';
  const named = agreed
    ? ', with its name beside it'
    : fielded
      ? ', with fields of its payload'
      : '';
  const family = spoken && candidates.length > 1 ? FAMILIES[familyOf(table)] : undefined;
  const isSaid = family === undefined || label.toLowerCase().includes(family.toLowerCase());
  return `${number}${place}${named}${isSaid ? '' : `; the text speaks of ${family}`}`;
}

/** Whoever means the codes of these says so. */
const FAMILIES: Readonly<Record<string, string>> = {
  voice: 'voice',
  rpc: 'RPC',
  utilbot: 'Utilbot',
};
