import { normalise } from '../text/normalise.ts';
import { codeText } from '../codes.ts';
import { calledOf } from './called.ts';
import type { CheckCode, PastedMember } from './types.ts';

/** What a paste puts before and behind the names of its members, as it is written there. */
export interface Affixes {
  /** Each with how many members have it, the most frequent first. */
  before: string[];
  behind: string[];
}

/** Of many members so many make an affix of what stands around their names; of few half, and two at least. */
const ENOUGH = 3;
const LEAST = 2;

/** What a paste puts around the names that the table's codes have. */
export function affixesOf(
  members: readonly PastedMember[],
  known: ReadonlyMap<string, CheckCode>,
): Affixes {
  const before = new Map<string, number>();
  const behind = new Map<string, number>();
  const seen = members.slice(0, 2000);
  for (const { code, name } of seen) {
    const entry = known.get(codeText(code));
    if (entry === undefined || name === undefined) continue;
    const found = around(name, calledOf(entry).plain);
    if (found === undefined) continue;
    before.set(found.before, (before.get(found.before) ?? 0) + 1);
    behind.set(found.behind, (behind.get(found.behind) ?? 0) + 1);
  }
  const least = Math.max(LEAST, Math.min(ENOUGH, seen.length / 2));
  return { before: frequent(before, least), behind: frequent(behind, least) };
}

function frequent(counts: ReadonlyMap<string, number>, least: number): string[] {
  return [...counts]
    .filter(([affix, count]) => count >= least && /^\w*$/.test(affix))
    .sort(([, a], [, b]) => b - a)
    .map(([affix]) => affix);
}

/** What stands around the longest of some plain names in another; undefined where it holds none. */
function around(
  name: string,
  candidates: readonly string[],
): { before: string; behind: string } | undefined {
  const whole = normalise(name);
  const longest = candidates
    .filter((each) => each !== '' && (whole.startsWith(each) || whole.endsWith(each)))
    .sort((a, b) => b.length - a.length)[0];
  if (longest === undefined) return undefined;
  if (whole.endsWith(longest)) {
    const at = cut(name, whole.length - longest.length);
    // What joins a prefix to its name belongs to the prefix.
    const joint = at === 0 ? 0 : (/^[_\W]*/.exec(name.slice(at))?.[0].length ?? 0);
    return { before: name.slice(0, at + joint), behind: '' };
  }
  return { before: '', behind: name.slice(cut(name, longest.length)) };
}

/** Where in a name so many letters and digits have passed. */
function cut(name: string, letters: number): number {
  let [at, passed] = [0, 0];
  for (; at < name.length && passed < letters; at += 1) passed += normalise(name.charAt(at)).length;
  return at;
}

/** The names that a member may mean: as it stands, and without what stands around it. */
export function bareNames(name: string, { before, behind }: Affixes): string[] {
  const names = new Set([name]);
  for (const affix of before)
    if (affix !== '' && name.startsWith(affix)) names.add(name.slice(affix.length));
  for (const affix of behind) {
    for (const each of [...names]) {
      if (affix !== '' && each.endsWith(affix)) names.add(each.slice(0, -affix.length));
    }
  }
  return [...names].filter((each) => normalise(each) !== '');
}
