import { href } from '../components/with-base.ts';
import type { Answer } from './lookup-answer.ts';
import { linkTo, make } from './lookup-dom.ts';
import { excerpt, type Mark, type Piece } from './lookup-excerpt.ts';
import { count } from './lookup-words.ts';

/** How a place is marked: its class, what the pointer is told, and where it leads. */
interface Look {
  name: 'hit' | 'fault' | 'unlisted' | 'secret';
  title: string;
  url?: string | undefined;
}

/** The text of an answer with its places marked: nothing where it names none. */
export function markedText(answer: Answer): HTMLElement[] {
  const marks = marksOf(answer);
  if (marks.every(({ quiet }) => quiet)) return [];
  const text = make('pre', '', ...excerpt(answer.text, marks).map(drawn));
  // What scrolls has to be reachable by keyboard.
  text.tabIndex = 0;
  text.role = 'region';
  text.ariaLabel = 'Your text, with its codes marked';
  return [make('h2', '', 'In your text'), text];
}

function marksOf({ found, faults, unlisted, secrets }: Answer): Mark<Look>[] {
  return [
    ...secrets.map(({ start, end, kind }) => {
      return { start, end, what: { name: 'secret', title: kind }, quiet: true } as const;
    }),
    ...found.flatMap(({ hit, entry: { table, code, name, url } }) => {
      const what = { name: 'hit', title: `${table.singular} ${code}: ${name}`, url } as const;
      return hit.at ? [hit.at, ...(hit.again ?? [])].map((place) => ({ ...place, what })) : [];
    }),
    ...unlisted.map(({ unknown }) => {
      return { ...unknown.at, what: { name: 'unlisted', title: 'No source lists it' } } as const;
    }),
    ...faults.flatMap(({ places, url, path }) => {
      const what = { name: 'fault', title: path, url } as const;
      return places.map((place) => ({ ...place, what }));
    }),
  ];
}

function drawn(piece: Piece<Look>): Node | string {
  if ('gap' in piece) {
    const rest = piece.marks === 0 ? 'without a code' : `with ${count(piece.marks, 'more mark')}`;
    return make('span', 'gap', `… ${count(piece.count, piece.gap)} ${rest} …`);
  }
  const { text, what } = piece;
  if (!what) return text;
  const { name, title, url } = what;
  if (name === 'secret') return make('span', name, `•••• ${title} hidden`);
  const mark = make('mark', name, url === undefined ? text : linkTo(href(url), text));
  mark.title = title;
  return mark;
}
