import { isBuilder } from './builders.ts';
import {
  assignedName,
  declaredOf,
  FUNCTIONS,
  headTokens,
  type Head,
  type PlaceKind,
} from './head.ts';
import { inside, type Range, type Source } from './source.ts';
import { INDENT, isMark, isWord } from './token.ts';

/** Entries that stand together, and what they are part of. */
export interface Place extends Range {
  kind: PlaceKind;
  /** What it is called, with what it stands in. */
  path: readonly string[];
  /** The last of the path is its own name, not that of what it stands in. */
  named: boolean;
  /** Index of the token that opens it; negative where none does. */
  open: number;
  /** Its entries stand between `|`. */
  bars?: true;
}

/** Words before a bracket that holds statements. */
const BLOCKS = 'else try do static finally init get set unsafe async loop'.split(' ');

/** Words before a list that is no index. */
const LISTING = ['return', 'default', 'in', 'of', 'yield', 'Literal'];

/**
 * What the bracket at a token holds, told by the words of its entry before it.
 *
 * @param from first token of the entry in which the bracket opens
 */
export function placeOf(source: Source, from: number, open: number, outer: Place): Place {
  const { kind, name } = headOf(source, from, open);
  const path = name === undefined ? outer.path : [...outer.path, name];
  // What a call wraps is what it is assigned to: `X = Object.freeze({`.
  const wrapped = outer.named && isMark(source.tokens[outer.open], '(');
  return { kind, path, named: name !== undefined || wrapped, open, ...inside(source, open) };
}

function headOf(source: Source, from: number, open: number): Head {
  const { tokens } = source;
  const head = headTokens(source, from, open);
  if (isMark(tokens[open], '{', INDENT)) {
    const declared = declaredOf(source, head, open);
    if (declared !== undefined) return declared;
  }
  const name = assignedName(source, head);
  switch (tokens[open]?.text) {
    case '{':
      return holdsStatements(source, head) ? { kind: 'code' } : { kind: 'values', name };
    case '[':
      return { kind: isIndex(source, from, open) ? 'none' : 'values', name };
    case '(':
      return { kind: callKind(source, from, open), name };
    default:
      return { kind: 'code' };
  }
}

function holdsStatements({ tokens }: Source, head: readonly number[]): boolean {
  const last = tokens[head.at(-1) ?? -1];
  if (isWord(last, ...BLOCKS) || isMark(last, '=>', '->')) return true;
  // Brackets behind a call fill what it makes: `new Dictionary<int, string>() {`.
  return isMark(last, ')') && !head.some((at) => isWord(tokens[at], 'new'));
}

/** Whether a square bracket stands behind a value, as an index, or behind a type. */
function isIndex({ tokens }: Source, from: number, open: number): boolean {
  const last = tokens[open - 1];
  if (open === from || isWord(last, ...LISTING)) return false;
  return last?.kind === 'word' || isMark(last, ')', ']');
}

/** What the arguments of a call, or brackets without one, hold. */
function callKind(source: Source, from: number, open: number): PlaceKind {
  const { tokens, language } = source;
  const last = tokens[open - 1];
  if (language === 'go' && isWord(last, 'const', 'var')) return 'consts';
  if (open === from || last?.kind !== 'word' || isWord(last, 'return', 'in')) {
    return isMark(last, ')', '!') && open > from ? 'none' : 'values';
  }
  // A function may be called as a builder is: then these are its parameters.
  if (isWord(tokens[open - 2], ...FUNCTIONS)) return 'none';
  return isBuilder(source, open - 1) ? 'values' : 'none';
}
