import type { Read } from '../read/readings.ts';
import type { Source } from '../read/source.ts';
import type { Layout } from './layout.ts';

/** The text with members behind the last one of a declaration. */
export function insertBehind(
  { text, tokens }: Source,
  { members }: Read,
  written: string,
  { separator, inline, newline }: Layout,
): string {
  const last = members.at(-1)?.found;
  if (last === undefined || written === '') return text;
  const isClosed = separator === ',' || separator === ';' ? last.separator === separator : true;
  const takesMark = isClosed && last.separator !== '' && last.separator === separator;
  const end = tokens[takesMark ? last.to : last.to - 1]?.end ?? text.length;
  const head = text.slice(0, end) + (isClosed ? '' : separator);
  if (inline) return `${head} ${written}${text.slice(end)}`;
  const next = tokens[takesMark ? last.to + 1 : last.to];
  const stop = lineEnd(text, end);
  // A comment behind the last member stays behind it.
  const hasLine =
    (next === undefined || next.start >= stop) && !text.slice(end, stop).includes('/*');
  const rest = hasLine ? stop : end;
  return head + text.slice(end, rest) + newline + written + text.slice(rest);
}

function lineEnd(text: string, at: number): number {
  const found = text.indexOf('\n', at);
  if (found === -1) return text.length;
  return text.charAt(found - 1) === '\r' ? found - 1 : found;
}
