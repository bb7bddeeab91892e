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
      return `${placeOf(mention, entry)}${mention.agreed ? ', with its name beside it' : ''}`;
  }
}

function placeOf({ label }: Mention, { code }: LookupEntry): string {
  const number = typeof code === 'string' ? `A status of ${code}` : 'The number';
  return label === '' || label.length > LONGEST ? number : `${number} behind “${label}”`;
}
