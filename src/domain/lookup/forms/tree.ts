import type { FormError, Place } from '../types.ts';
import { fieldPath } from './field-path.ts';
import { unescaped } from './unescaped.ts';

/** A bracket that is open, with what is known of what stands in it. */
interface Frame {
  /** The key or the place in a list under which it stands. */
  segment: string;
  isList: boolean;
  /** How many values of a list have been opened. */
  count: number;
  /** The key whose value comes next. */
  key: string;
  /** A sign has just said that the value comes now. */
  opens: boolean;
  values: Map<string, Place>;
  start: number;
}

/**
 * Brackets, signs, texts in either quotes, runs of anything else (`can't` is one, the `u` of Python's
 * `u'text'` another). A quote within a text is told by what follows it: no sign that ends a value.
 */
const TOKEN =
  /[{}[\]]|"(?![{[])(?:[^"\n]|"(?!\s{0,20}(?:[,}\]:=\n]|$))){0,2000}"|'(?![{[])(?:[^'\n]|'(?!\s{0,20}(?:[,}\]:=\n]|$))){0,2000}'|(?![bru]')[^\s{}[\]"':=,]+(?:'[^\s{}[\]"':=,]+)*|[bru]|=>|[:=,]/g;

/** Deeper brackets are none of the API's. */
const DEEPEST = 200;

/**
 * The faults in the `errors` trees of a text, whichever language printed it: JSON, a Python or JavaScript
 * object, a Java map, a Rust struct; whole, cut off or with brackets missing. One pass.
 *
 * @param text the plain view of the text
 * @param given the text as it was given, for messages that hold quotes
 */
export function treeErrors(text: string, given: string): FormError[] {
  if (!/_errors|errors["']?\s{0,3}[:=]\s{0,3}\[/i.test(text)) return [];
  const found: FormError[] = [];
  const stack: Frame[] = [frame('', false, 0)];
  let last = '';
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const top = stack.at(-1) ?? frame('', false, 0);
    switch (token) {
      case '{':
      case '[':
        if (stack.length < DEEPEST) {
          const key = top.opens ? top.key : '';
          stack.push(frame(top.isList ? String(top.count++) : key, token === '[', index));
        }
        [top.key, top.opens, last] = ['', false, ''];
        break;
      case '}':
      case ']':
        close(stack, token === ']', index + 1, given, found);
        last = '';
        break;
      case ':':
      case '=':
      case '=>':
        if (last !== '') [top.key, top.opens] = [last, true];
        last = '';
        break;
      case ',':
        [top.key, top.opens, last] = ['', false, ''];
        break;
      default:
        last = put(top, token, index);
    }
  }
  while (stack.length > 1) close(stack, stack.at(-1)?.isList ?? false, text.length, given, found);
  return found;
}

function frame(segment: string, isList: boolean, start: number): Frame {
  return { segment, isList, count: 0, key: '', opens: false, values: new Map(), start };
}

/** Keeps a value under its key; words without quotes belong together up to the next sign. */
function put(top: Frame, token: string, index: number): string {
  const isQuoted = /^["']/.test(token);
  const place = isQuoted
    ? // An escape of the closing quote has left blanks: `&quot;`, `\u0022`.
      { start: index + 1, end: index + token.slice(0, -1).trimEnd().length }
    : { start: index, end: index + token.length };
  const known = top.values.get(top.key);
  if (top.key !== '' && !top.isList) {
    if (top.opens && known === undefined) top.values.set(top.key, place);
    else if (!top.opens && !isQuoted && known !== undefined) known.end = place.end;
  }
  top.opens = false;
  return isQuoted ? token.slice(1, -1).trim() : token;
}

/** Closes the innermost bracket of a kind; brackets within it that were never closed go with it. */
function close(
  stack: Frame[],
  isList: boolean,
  end: number,
  given: string,
  found: FormError[],
): void {
  const match = stack.findLastIndex((open, at) => at > 0 && open.isList === isList);
  if (match < 0) return;
  while (stack.length > match) {
    const open = stack.pop();
    if (open !== undefined) tell(open, stack, end, given, found);
  }
}

function tell(
  { values, start }: Frame,
  around: readonly Frame[],
  end: number,
  given: string,
  found: FormError[],
): void {
  const textOf = (key: string): string | undefined => {
    const place = values.get(key);
    return place && unescaped(given.slice(place.start, place.end));
  };
  const code = textOf('code');
  if (code === undefined || !/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(code)) return;
  const own = textOf('path');
  const segments = around.map(({ segment }) => segment).filter((segment) => segment !== '');
  if (own === undefined && !segments.includes('_errors')) return;
  const root = segments.findIndex((segment) => /^errors$/i.test(segment));
  const path = own === undefined ? segments.slice(root + 1) : own.split('.');
  found.push({ path: fieldPath(path), code, message: textOf('message') ?? '', at: { start, end } });
}
