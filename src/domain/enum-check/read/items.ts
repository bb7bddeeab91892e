import { isMark, isWord, type Token } from './token.ts';
import { behind, opens, type Range, type Source } from './source.ts';

/** One entry of a list, a body or a block, between two separators. */
export interface Item extends Range {
  /** What ends it: `,`, `;`, `|`, or nothing where a line or the bracket ends. */
  separator: string;
}

/** How the entries of a bracket are told apart. */
export interface Splitting {
  /** Whether the end of a line ends an entry. */
  lineEnds: boolean;
  /** Whether `|` stands between entries. */
  bars?: true;
}

/** Marks behind which, or before which, a line break ends nothing. */
const JOINS_BEHIND = new Set('= : => -> . :: := + - * / | || && ? < & \\ ?? == ?. ('.split(' '));
const JOINS_BEFORE = new Set('. ?. :: + - * / | || && ? : = => -> , ; { )'.split(' '));

/** The entries between two tokens; those without a token are left out. What brackets hold stays whole. */
export function* itemsOf(
  source: Source,
  { from, to }: Range,
  { lineEnds, bars }: Splitting,
): Generator<Item> {
  const { tokens } = source;
  let start = from;
  let angles = 0;
  let last: number | undefined;
  for (let at = from; at < to; at = behind(source, at)) {
    const token = tokens[at];
    const wraps = start < at && endsLine(source, last, token, lineEnds);
    if (wraps) {
      yield { from: start, to: at, separator: '' };
      start = at;
      angles = 0;
    }
    // Between `Map<` and its `>` a comma separates nothing.
    if (isMark(token, '<') && isWord(tokens[at - 1]) && tokens[at - 1]?.end === token?.start) {
      angles += 1;
    } else if (isMark(token, '>')) angles -= 1;
    else if (isMark(token, '=')) angles = 0;
    const separates =
      isMark(token, ';') || (isMark(token, ',') && angles <= 0) || (bars && isMark(token, '|'));
    if (separates) {
      if (start < at) yield { from: start, to: at, separator: token?.text ?? '' };
      start = at + 1;
      angles = 0;
    }
    last = at;
  }
  if (start < to) yield { from: start, to, separator: '' };
}

/** Whether a line break before a token ends the entry before it. */
function endsLine(
  source: Source,
  last: number | undefined,
  token: Token | undefined,
  lineEnds: boolean,
): boolean {
  if (token?.wraps !== true || last === undefined) return false;
  const before = source.tokens[last];
  if (!lineEnds && !opens(source, last, '{')) return false;
  if (token.kind === 'mark' && JOINS_BEFORE.has(token.text)) return false;
  return opens(source, last) || !(before?.kind === 'mark' && JOINS_BEHIND.has(before.text));
}

/** The index of the first token of an entry behind its attributes, decorators and annotations. */
export function behindNotes(source: Source, { from, to }: Range): number {
  const { tokens, language } = source;
  let at = from;
  while (at < to) {
    if (isMark(tokens[at], '@')) {
      at = behindPath(source, at + 1, to);
      if (opens(source, at, '(')) at = behind(source, at);
    } else if (isMark(tokens[at], '#') && language === 'rust') {
      at += isMark(tokens[at + 1], '!') ? 2 : 1;
      if (opens(source, at, '[')) at = behind(source, at);
    } else if (language === 'csharp' && opens(source, at, '[')) {
      const next = behind(source, at);
      // `[50013] = "…"` is an entry of a dictionary.
      if (next >= to || isMark(tokens[next], '=')) return at;
      at = next;
    } else return at;
  }
  return at;
}

/** The index behind words that `.`, `::` or `:` join. */
function behindPath({ tokens }: Source, from: number, to: number): number {
  let at = from + 1;
  while (at + 1 < to && isMark(tokens[at], '.', '::', ':') && isWord(tokens[at + 1])) at += 2;
  return Math.min(at, to);
}
