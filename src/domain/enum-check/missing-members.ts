import { isConstant } from '../text/words.ts';
import type { CheckAnswer, CheckSubject, Reading } from './types.ts';

/** What a paste lacks, written as the paste writes its members; empty where it lacks nothing. */
export function missingMembers(
  reading: Reading,
  { drifts }: CheckAnswer,
  { codes }: CheckSubject,
): string {
  const missing = drifts.flatMap((drift) => {
    if (drift.kind !== 'missing') return [];
    const { code, identifier, name } = drift.known;
    // Where words are wanted, an edition that has constants alone does not give them.
    return [{ code, identifier, name: isConstant(drift.label) ? name : drift.label }];
  });
  return reading.write(missing, codes);
}
