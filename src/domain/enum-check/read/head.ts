import type { Range, Source } from './source.ts';
import { inside, opens } from './source.ts';
import { DEDENT, INDENT, isMark, isWord } from './token.ts';

/** What the content of a bracket is to its declaration. */
export type PlaceKind =
  /** Members of an enum, which may be counted. */
  | 'enum'
  /** Members of a class, an object, a module: constants among others. */
  | 'body'
  /** The same, all of them constants, though nothing says so. */
  | 'constants'
  /** Entries of an object, a map, a list, a set. */
  | 'values'
  /** Arms that lead from one value to another. */
  | 'arms'
  /** Go's `const (…)`. */
  | 'consts'
  /** Statements of a function. */
  | 'code'
  /** The text itself. */
  | 'file'
  /** Arguments, types, an index: codes stand only deeper. */
  | 'none';

/** What a bracket holds, and what that is called. */
export interface Head {
  kind: PlaceKind;
  name?: string | undefined;
}

const BODIES =
  'class struct interface object namespace mod module trait impl record union companion'.split(' ');

/** Words that declare a function. */
export const FUNCTIONS = ['fn', 'func', 'fun', 'function', 'def'];

const ARMS = ['match', 'switch', 'when'];
const LOOPS = ['for', 'while', 'with', 'async'];

/** So far before a bracket stands what tells of it. */
const REACH = 60;

/**
 * The tokens of an entry before a bracket in it, without what other brackets hold: the last of them, in
 * their order.
 *
 * @param from first token of the entry
 */
export function headTokens({ brackets }: Source, from: number, open: number): number[] {
  const head: number[] = [];
  for (let at = open - 1; at >= from && head.length < REACH; at -= 1) {
    head.push(at);
    const opener = brackets.opens[at] ?? -1;
    if (opener !== -1) head.push((at = opener));
  }
  return head.reverse();
}

/** A bracket that a keyword before it opens: `enum X {`, `class X(IntEnum):`, `match code {`. */
export function declaredOf(
  source: Source,
  head: readonly number[],
  open: number,
): Head | undefined {
  const { tokens } = source;
  let found: Head | undefined;
  for (const at of head) {
    const token = tokens[at];
    const text = token?.kind === 'word' ? token.text : '';
    const next = tokens[at + 1];
    // What is assigned is no function any more: `fun of(code: Int) = when (code) {`.
    if (isMark(token, '=', '}', DEDENT)) found = undefined;
    else if (ARMS.includes(text)) return { kind: 'arms' };
    else if (text === 'enum' && isWord(next)) {
      const name = isWord(next, 'class', 'struct') ? tokens[at + 2] : next;
      found = { kind: 'enum', name: name?.text };
    } else if (found === undefined && FUNCTIONS.includes(text)) found = { kind: 'code' };
    else if (found === undefined && BODIES.includes(text) && (isWord(next) || at + 1 === open)) {
      found = bodyOf(source, at);
    }
    // Rust's `impl From<CloseCode> for u16`.
    else if (text === 'for' && found !== undefined && isWord(next)) found.name = next?.text;
  }
  if (found !== undefined || !isMark(tokens[open], INDENT)) return found;
  return { kind: isWord(tokens[head[0] ?? open], ...LOOPS) ? 'code' : 'constants' };
}

function bodyOf(source: Source, at: number): Head {
  const { tokens, language } = source;
  const next = tokens[at + 1];
  // A namespace of C# holds types, and is no part of their names; a companion has none.
  const isNamed =
    isWord(next) &&
    !isWord(next, 'object') &&
    !(language === 'csharp' && isWord(tokens[at], 'namespace'));
  return { kind: bodyKind(source, at), name: isNamed ? next?.text : undefined };
}

function bodyKind(source: Source, at: number): PlaceKind {
  const { tokens, language } = source;
  if (opens(source, at + 2, '(') && namesEnum(source, inside(source, at + 2))) return 'enum';
  if (language === 'python') return 'constants';
  return language === 'java' && isWord(tokens[at], 'interface') ? 'constants' : 'body';
}

/** Whether the bases of a Python class make it an enum. */
function namesEnum({ tokens }: Source, { from, to }: Range): boolean {
  return tokens.slice(from, Math.min(to, from + 12)).some(({ text }) => text.endsWith('Enum'));
}

/** What a bracket's content is assigned to, or the key that it stands at. */
export function assignedName({ tokens }: Source, head: readonly number[]): string | undefined {
  const equals = head.findLast((at) => isMark(tokens[at], '=', ':='));
  // `const X: Map<number, string> = …` has its name before the type.
  const colon = head.find((at) => isMark(tokens[at], ':'));
  const end = equals === undefined || (colon !== undefined && colon < equals) ? colon : equals;
  const before = end === undefined ? undefined : tokens[end - 1];
  return before?.kind === 'word' || before?.kind === 'text' ? before.text : undefined;
}
