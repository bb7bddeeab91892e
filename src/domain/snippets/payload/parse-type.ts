import { quote } from '../literal.ts';
import { TypeCursor, Unreadable } from './type-cursor.ts';
import { typeTokens } from './type-tokens.ts';
import { plain, unionOf, type TypeTree } from './type-tree.ts';
import { typeOfWords } from './type-words.ts';

const LISTS = /^(?:array|list|tuple|set)s?$/i;
const MAPS = /^(?:map|dict|dictionary|record|object)$/i;
const COUNTS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
const CLOSING: Readonly<Record<string, string>> = { '[': ']', '<': '>' };
/** No source nests deeper, and a text of a thousand brackets must not exhaust the stack. */
const DEEPEST = 16;

/**
 * What a source's words for a type mean: `snowflake | array[snowflake]`, `array of two integers`,
 * `map[snowflake, partial user object]`. A text outside the grammar is the name of something unknown.
 */
export function parseType(text: string): TypeTree {
  const tokens = typeTokens(text);
  if (tokens.length === 0) return plain('unknown');
  try {
    return whole(new TypeCursor(tokens));
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { kind: 'named', words: text.trim(), object: false };
  }
}

function whole(cursor: TypeCursor): TypeTree {
  const type = union(cursor, 0);
  if (cursor.next() !== undefined) throw new Unreadable();
  return type;
}

/** Members between bars or the word "or". */
function union(cursor: TypeCursor, depth: number): TypeTree {
  const members = [item(cursor, depth)];
  while (cursor.took('|') || cursor.tookWords('or')) members.push(item(cursor, depth));
  return unionOf(members);
}

/** A type with the marks around it: `?snowflake`, `integer[]`. */
function item(cursor: TypeCursor, depth: number): TypeTree {
  if (depth > DEEPEST) throw new Unreadable();
  if (cursor.took('?') || cursor.tookWords('nullable')) return orNull(item(cursor, depth + 1));
  let type = primary(cursor, depth);
  for (;;) {
    if (cursor.took('?')) type = orNull(type);
    else if (cursor.took('[')) {
      if (cursor.next()?.kind === 'literal') cursor.skip();
      cursor.expect(']');
      type = { kind: 'list', of: type };
    } else return type;
  }
}

function primary(cursor: TypeCursor, depth: number): TypeTree {
  const { kind, text } = cursor.next() ?? { kind: 'mark', text: '' };
  if (kind === 'literal') {
    cursor.skip();
    return { kind, text: /^["'`]/.test(text) ? quote(text.slice(1, -1)) : text };
  }
  if (cursor.took('(')) {
    const type = union(cursor, depth + 1);
    cursor.expect(')');
    return type;
  }
  for (const article of ['a', 'an', 'the', 'optional']) {
    if (cursor.next(1) !== undefined) cursor.tookWords(article);
  }
  if (cursor.tookWords('partial')) return partial(item(cursor, depth + 1));
  if (cursor.tookWords('one', 'of') || cursor.tookWords('enum', 'of')) return choice(cursor, depth);
  return generic(cursor, depth) ?? described(cursor, depth);
}

/** `array[string]`, `map<snowflake, integer>`; undefined where no bracket opens behind such a word. */
function generic(cursor: TypeCursor, depth: number): TypeTree | undefined {
  const head = cursor.next()?.text ?? '';
  const close = CLOSING[cursor.next(1)?.text ?? ''];
  const isMap = MAPS.test(head);
  if (close === undefined || !(isMap || LISTS.test(head))) return undefined;
  cursor.skip(2);
  const types: TypeTree[] = [];
  while (!cursor.took(close)) {
    if (types.length > 0) cursor.expect(',');
    types.push(union(cursor, depth + 1));
  }
  const [first = plain('unknown'), second, third] = types;
  if (!isMap) return types.length > 1 ? { kind: 'tuple', of: types } : { kind: 'list', of: first };
  if (third !== undefined) throw new Unreadable();
  if (second === undefined) return { kind: 'map', key: plain('string'), value: first };
  return { kind: 'map', key: first, value: second };
}

/** `array of strings`, `map of snowflake to integer`, or words alone. */
function described(cursor: TypeCursor, depth: number): TypeTree {
  if (LISTS.test(cursor.next()?.text ?? '') && cursor.next(1)?.text === 'of') {
    cursor.skip(2);
    return listOf(cursor, depth);
  }
  if (cursor.tookWords('map', 'of')) {
    const key = typeOfWords(cursor.words('to'));
    if (!cursor.tookWords('to')) throw new Unreadable();
    return { kind: 'map', key, value: item(cursor, depth + 1) };
  }
  const type = typeOfWords(cursor.words('or'));
  cursor.remark();
  return type;
}

/** Behind "array of": `snowflakes`, `two integers (shard_id, num_shards)`. */
function listOf(cursor: TypeCursor, depth: number): TypeTree {
  const count = COUNTS.indexOf(cursor.next()?.text.toLowerCase() ?? '');
  if (count < 2) return { kind: 'list', of: item(cursor, depth + 1) };
  cursor.skip();
  const of = typeOfWords(cursor.words('or'));
  const labels = cursor.remark();
  const fit =
    new Set(labels).size === count &&
    labels.length === count &&
    labels.every((label) => /^[a-z]\w*$/i.test(label));
  return { kind: 'tuple', of: Array.from({ length: count }, () => of), ...(fit && { labels }) };
}

/** Behind "one of": values between commas. Bare words that name no type are values too. */
function choice(cursor: TypeCursor, depth: number): TypeTree {
  const members = [item(cursor, depth + 1)];
  while (cursor.took(',') || cursor.took('|') || cursor.tookWords('or')) {
    cursor.tookWords('or');
    members.push(item(cursor, depth + 1));
  }
  const bare = members.every(
    (each) => each.kind === 'named' && !each.object && !each.words.includes(' '),
  );
  return unionOf(
    members.map((each) =>
      bare && each.kind === 'named' ? { kind: 'literal', text: quote(each.words) } : each,
    ),
  );
}

function partial(of: TypeTree): TypeTree {
  if (of.kind === 'list') return { kind: 'list', of: partial(of.of) };
  return of.kind === 'named' ? { kind: 'partial', of } : of;
}

function orNull(type: TypeTree): TypeTree {
  return unionOf([type, plain('null')]);
}
