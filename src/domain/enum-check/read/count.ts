import type { Language } from '../../../schemas/language.ts';
import type { Found } from './found.ts';
import type { Source } from './source.ts';
import { isMark } from './token.ts';

/**
 * The numbers of a declaration's members, those that are counted among them; undefined for a member
 * that has none, or none that can be known.
 */
export function numbersOf(
  source: Source,
  found: readonly Found[],
  isGo: boolean,
): (number | undefined)[] {
  const byName = new Map<string, number>();
  let next: number | undefined = source.language === 'python' ? 1 : 0;
  let repeated: Repeated = 'nothing';
  return found.map((member) => {
    const own = ownNumber(source, member, byName);
    const counts = member.counted === 'next' && isGo ? repeated : member.counted;
    const number = own ?? (counts === undefined ? undefined : counted(counts, next, member.index));
    if (isGo)
      repeated = member.counted === 'next' ? repeated : (member.counted ?? own ?? 'nothing');
    next = following(source.language, next, number);
    const name = member.name === undefined ? undefined : source.tokens[member.name]?.text;
    if (name !== undefined && number !== undefined && !byName.has(name)) byName.set(name, number);
    return number;
  });
}

/** What a constant of Go without a value repeats. */
type Repeated = 'nothing' | 'next' | number | { plus: number };

function counted(counts: Repeated, next: number | undefined, place: number): number | undefined {
  if (counts === 'nothing') return undefined;
  if (counts === 'next') return next;
  return typeof counts === 'number' ? counts : place + counts.plus;
}

function ownNumber(
  { tokens }: Source,
  { number, same }: Found,
  byName: ReadonlyMap<string, number>,
): number | undefined {
  if (number !== undefined) {
    const value = tokens[number]?.value ?? Number(tokens[number]?.text);
    return isMark(tokens[number - 1], '-') ? -value : value;
  }
  return same === undefined ? undefined : byName.get(tokens[same]?.text ?? '');
}

/** What the next counted member gets: Python goes on from the highest, others from the last. */
function following(
  language: Language,
  next: number | undefined,
  number: number | undefined,
): number | undefined {
  if (number === undefined) return language === 'python' ? next : undefined;
  return language === 'python' ? Math.max(next ?? 0, number + 1) : number + 1;
}
