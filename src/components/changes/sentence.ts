import type { ToldSet } from '../../domain/changes/types.ts';
import { durationOf } from '../duration.ts';
import type { ListEvent } from './groups.ts';
import { codeCount } from './phrase.ts';

/**
 * What there is to say of an event that tells many codes at once, beyond what happened to which
 * codes; undefined where that is all.
 */
export function sentenceOf(event: ListEvent, { date }: Pick<ToldSet, 'date'>): string | undefined {
  switch (event.kind) {
    case 'read':
      return 'The list has no history and was read once: each code has stood there since that day or before.';
    case 'returned': {
      const { codes, without = [], from } = event;
      const had = codeCount([...codes, ...without]);
      const kept = without.length === 0 ? 'all' : String(codes.length);
      return `Back with ${kept} of the ${had} that it had; gone since ${from.date.slice(0, 10)}.`;
    }
    case 'slip': {
      const lasted = durationOf(event.from, { date, commit: null });
      const them = event.codes.length === 1 || event.whole ? 'it' : 'them';
      return {
        missing: `${event.whole ? 'The whole list was gone' : 'Gone'} for ${lasted}; this commit put ${them} back.`,
        present: `There for ${lasted}; this commit took ${them} out again.`,
        different: `Described otherwise for ${lasted}; this commit set ${them} right.`,
      }[event.what];
    }
    default:
      return undefined;
  }
}
