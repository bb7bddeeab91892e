import { affixesOf, bareNames } from '../affixes.ts';
import { Keys } from '../keys.ts';
import type { ReadMember } from '../read/readings.ts';
import type { Source } from '../read/source.ts';
import type { CheckCode } from '../types.ts';
import type { Language } from '../../../schemas/language.ts';
import { commonCasing, type Casing } from './casing.ts';

/** How members are written. */
export interface Style {
  casing: Casing;
  /** What stands before and behind each name. */
  before: string;
  behind: string;
  /** `_` stands between thousands. */
  grouped: boolean;
  /**
   * Where values stand below each other: the token before which blanks fill up, counted from the
   * member's first, and its column in the member.
   */
  align?: { token: number; column: number };
}

/** Languages in which names of small letters have underscores. */
const SNAKES: readonly Language[] = ['python', 'rust', 'json'];

/** More members than this are as good as all of them. */
const ENOUGH = 400;

/** The style of a declaration's members. */
export function styleOf(
  source: Source,
  members: readonly ReadMember[],
  known: readonly CheckCode[],
): Style {
  const late = members.slice(-ENOUGH);
  const affixes = affixesOf(late, new Keys(known).byKey);
  const [before = '', behind = ''] = [affixes.before[0], affixes.behind[0]];
  const names = late.flatMap(({ name }) =>
    name === undefined
      ? []
      : (bareNames(name, { before: [before], behind: [behind] }).at(-1) ?? []),
  );
  const { tokens, text } = source;
  const grouped = late.some(({ found: { number } }) => {
    const token = tokens[number ?? -1];
    return token !== undefined && /^\d{1,3}(?:_\d{3})+/.test(text.slice(token.start, token.end));
  });
  const align = alignmentOf(source, late);
  return {
    casing: commonCasing(names, 'pascal', SNAKES.includes(source.language) ? 'snake' : 'camel'),
    before,
    behind,
    grouped,
    ...(align !== undefined && { align }),
  };
}

/** The first gap of several blanks that two members at least have at the same column. */
function alignmentOf(
  { tokens, text }: Source,
  members: readonly ReadMember[],
): Style['align'] | undefined {
  const counts = new Map<string, number>();
  for (const { found } of members) {
    const start = tokens[found.from]?.start ?? 0;
    for (let at = found.from + 1; at < Math.min(found.to, found.from + 8); at += 1) {
      const token = tokens[at];
      const gap = token === undefined ? '' : text.slice(tokens[at - 1]?.end, token.start);
      if (token === undefined || !/^ {2,}$/.test(gap)) continue;
      const key = `${String(at - found.from)} ${String(token.start - start)}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
      break;
    }
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  if (best === undefined || best[1] < 2) return undefined;
  const [token = 0, column = 0] = best[0].split(' ').map(Number);
  return { token, column };
}
