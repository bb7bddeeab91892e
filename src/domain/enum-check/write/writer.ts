import type { Read } from '../read/readings.ts';
import type { Source } from '../read/source.ts';
import type { CheckCode, NewMember } from '../types.ts';
import { insertBehind } from './insert.ts';
import { laidOut, layoutOf } from './layout.ts';
import { memberText, nameIn } from './member-text.ts';
import { sampleOf } from './sample.ts';
import { styleOf } from './style.ts';

/** Writes further members of a declaration, as `Reading.write` does. */
export function writeMembers(
  source: Source,
  read: Read,
  members: readonly NewMember[],
  known: readonly CheckCode[],
): string {
  const sample = sampleOf(source, read.members);
  if (sample === undefined || members.length === 0) return '';
  const style = styleOf(source, read.members, known);
  const taken = new Set(read.members.map(({ name }) => name));
  const written = members.map((member) => {
    const name = nameIn(member, style);
    // Labels may be alike, constants may not.
    const behind = taken.has(name) ? `${style.behind}_${String(member.code)}` : style.behind;
    taken.add(name);
    return memberText(
      source,
      sample,
      member,
      style.casing === 'words' ? style : { ...style, behind },
    );
  });
  return laidOut(written, layoutOf(source, read));
}

/** The text with written members in their place, as `Reading.insert` gives it. */
export function insertMembers(source: Source, read: Read, written: string): string {
  return insertBehind(source, read, written, layoutOf(source, read));
}
