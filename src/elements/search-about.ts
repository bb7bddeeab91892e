import { html, Html, type Value } from '../components/html.ts';
import type { PageData } from './search-pages.ts';

/** Parts of a page that are no prose: what stands at its top, and its tables. */
const TABLES = /#(?:_top|payload)$/;

/** The part below a heading that has most of what was asked for; absent where prose has none of it. */
export function tellingPart({
  sub_results,
}: PageData): PageData['sub_results'][number] | undefined {
  const marks = (excerpt: string): number => excerpt.split('<mark>').length - 1;
  return sub_results
    .filter(({ url, excerpt }) => url.includes('#') && !TABLES.test(url) && marks(excerpt) > 0)
    .sort((a, b) => marks(b.excerpt) - marks(a.excerpt))[0];
}

/** What to say of a code: its note where that was asked for, or what its name does not say. */
export function aboutCode(
  { excerpt, meta, sub_results }: PageData,
  part?: { excerpt: string },
): Value {
  if (part !== undefined) return marked(part.excerpt);
  const title = plain(meta.title);
  const isSaid = (word: string): boolean => title.includes(plain(word));
  const payload = sub_results.find(({ url }) => url.endsWith('#payload'));
  const fields = wordsIn(payload?.excerpt ?? '');
  if (!fields.every(isSaid)) return html`In its payload: <mark>${fields.join(', ')}</mark>`;
  if (meta.summary !== undefined) return meta.summary;
  return wordsIn(excerpt).every(isSaid) ? undefined : marked(excerpt);
}

/** What is marked in an excerpt, each word once. */
function wordsIn(excerpt: string): string[] {
  const words = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, word = '']) => word);
  return [...new Set(words)];
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Pagefind's excerpt, which is text and `<mark>`: nothing else of it can become markup. */
export function marked(excerpt: string): Html {
  const pieces = excerpt.split(/(<\/?mark>)/);
  return new Html(
    pieces.map((piece, at) => (at % 2 === 1 ? piece : piece.replaceAll('<', '&lt;'))).join(''),
  );
}
