import type { Read, ReadMember } from '../read/readings.ts';
import type { Source } from '../read/source.ts';
import { INDENT, isMark } from '../read/token.ts';

/** How a declaration's members stand. */
export interface Layout {
  /** What stands between two. */
  separator: string;
  /** The same stands behind the last. */
  trails: boolean;
  /** They stand in one line. */
  inline: boolean;
  /** What each line begins with. */
  indent: string;
  /** The text's line break. */
  newline: string;
}

/** How the members of a declaration stand. */
export function layoutOf(source: Source, { place, members }: Read): Layout {
  const { text, tokens, language } = source;
  const last = members.at(-1);
  const separator = separatorOf(place.kind, members, language);
  const start = tokens[last?.found.from ?? 0]?.start ?? 0;
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const previous = members.at(-2);
  const before = tokens[previous === undefined ? place.open : previous.found.to - 1];
  const between = isMark(before, INDENT) ? '\n' : text.slice(before?.end ?? 0, start);
  const inline = !between.includes('\n') && (previous !== undefined || place.open >= 0);
  return {
    separator,
    trails: separator === ';' || (separator === last?.found.separator && separator === ','),
    inline,
    indent: /^[ \t]*/.exec(line)?.[0] ?? '',
    newline: text.includes('\r\n') ? '\r\n' : '\n',
  };
}

function separatorOf(
  kind: Read['place']['kind'],
  members: readonly ReadMember[],
  language: Source['language'],
): string {
  const counts = new Map<string, number>();
  for (const { found } of members.length > 1 ? members.slice(0, -1) : members) {
    counts.set(found.separator, (counts.get(found.separator) ?? 0) + 1);
  }
  const [common = ''] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  const isList = kind === 'values' || (kind === 'enum' && language !== 'python');
  // Behind the last constant of a Java enum stands the end of all of them.
  if (isList && members.length === 1 && common !== '|') return ',';
  return common;
}

/** Written members as they stand in such a layout. */
export function laidOut(
  written: readonly string[],
  { separator, trails, inline, indent, newline }: Layout,
): string {
  const end = trails ? separator : '';
  if (separator === '|') {
    return written.map((each) => `${inline ? '' : indent}| ${each}`).join(inline ? ' ' : newline);
  }
  return inline
    ? written.join(`${separator} `) + end
    : written.map((each) => indent + each).join(separator + newline) + end;
}
