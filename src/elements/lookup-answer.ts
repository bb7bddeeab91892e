import { search } from '../domain/lookup/search.ts';
import type { Hit, LookupIndex } from '../domain/lookup/types.ts';

/** How many cards stand below the field. */
const shown = 8;
/** How many hits are counted before the count is given up. */
const counted = 100;

/** What the field shows for a query. */
export interface Answer {
  hits: Hit[];
  /** One sentence for the line below the cards; also read out by screen readers. */
  line: string;
}

/**
 * The hits of a query with a sentence about them. Where nothing fits a query with a number in it,
 * the codes that begin like the number stand in, and the sentence says so.
 */
export function answer(index: LookupIndex, query: string): Answer {
  const text = query.trim();
  const hits = search(index, text, counted);
  if (hits.length > 0) return { hits: hits.slice(0, shown), line: countLine(hits.length) };

  const missing = `No code listed for “${cut(text)}”.`;
  const number = /\d{2,}/.exec(text)?.[0];
  if (number === undefined) {
    return { hits, line: `${missing} Try the number alone, or one word of the message.` };
  }
  for (let length = number.length; length > 1; length -= 1) {
    const start = number.slice(0, length);
    const near = search(index, start, shown).filter(({ code }) => String(code).startsWith(start));
    if (near.length > 0) return { hits: near, line: `${missing} These begin with ${start}.` };
  }
  return { hits, line: `${missing} No number begins like it either.` };
}

function countLine(count: number): string {
  if (count === 1) return '1 code found.';
  if (count <= shown) return `${count} codes found.`;
  const all = count < counted ? `${count}` : `${counted} or more`;
  return `${all} codes found, the best ${shown} shown. Type on to narrow them down.`;
}

function cut(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
