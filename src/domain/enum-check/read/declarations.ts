import { entryOf, type Entry } from './entry.ts';
import type { Found } from './found.ts';
import { behindNotes, itemsOf, type Item, type Splitting } from './items.ts';
import { LEXICONS } from './lexicon.ts';
import { memberOf } from './members.ts';
import { placeOf, type Place } from './place.ts';
import { behind, opens, type Source } from './source.ts';
import { isMark, isWord, INDENT } from './token.ts';

/** Entries that stand together, with those of them that declare something. */
export interface Declaration {
  place: Place;
  found: Found[];
  /** How many entries there are. */
  entries: number;
}

/** The declarations of a text, in no order; brackets that were read as part of a member are left out. */
export function* declarationsOf(source: Source): Generator<Declaration> {
  const whole = { from: 0, to: source.tokens.length, open: -1, path: [], named: false };
  const left: Place[] = [{ ...whole, kind: 'file' }];
  for (let place = left.pop(); place !== undefined; place = left.pop()) {
    const declaration: Declaration = { place, found: [], entries: 0 };
    let before: Entry | undefined;
    for (const item of itemsOf(source, place, splittingOf(source, place))) {
      const entry = entryOf(source, place, item, before);
      const found = memberOf(entry, declaration.entries);
      if (found !== undefined) declaration.found.push(found);
      else for (const inner of innerPlaces(source, place, item)) left.push(inner);
      declaration.entries += 1;
      before = entry;
      // Behind its constants the enum is a class.
      if (place.kind === 'enum' && item.separator === ';' && hasBody(source)) {
        left.push({ ...place, kind: 'body', from: item.to + 1 });
        break;
      }
    }
    yield declaration;
  }
}

function hasBody({ language }: Source): boolean {
  return language === 'java' || language === 'kotlin';
}

function splittingOf({ tokens, language }: Source, { open, kind, bars }: Place): Splitting {
  if (bars) return { lineEnds: false, bars };
  const { lineEnds, indents } = LEXICONS[language];
  // A list of bare codes has one on each line.
  if (open < 0) return { lineEnds: lineEnds || language === 'json' };
  const inBlock = isMark(tokens[open], indents ? INDENT : '{') || kind === 'consts';
  return { lineEnds: lineEnds && inBlock };
}

/** The brackets in an entry, and the sides of a union of literals: `type Code = 4000 | 4001`. */
function innerPlaces(source: Source, outer: Place, item: Item): Place[] {
  const { tokens } = source;
  const from = behindNotes(source, item);
  const { to } = item;
  const places: Place[] = [];
  let equals: number | undefined;
  let bar = false;
  for (let at = from, next = at; at < to; at = next) {
    next = behind(source, at);
    if (opens(source, at)) {
      if (next > at + 2) places.push(placeOf(source, from, at, outer));
    } else if (isMark(tokens[at], '=')) equals ??= at;
    else if (isMark(tokens[at], '|') && equals !== undefined) bar = true;
  }
  if (equals !== undefined && bar && isWord(tokens[equals - 1])) {
    const name = tokens[equals - 1]?.text ?? '';
    const path = [...outer.path, name];
    places.push({ kind: 'values', path, named: true, open: -2, from: equals + 1, to, bars: true });
  }
  return places;
}
