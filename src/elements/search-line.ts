import type { FoundPages } from './search-pages.ts';

/** What there is to say of an answer. */
export interface Said {
  query: string;
  /** Codes found by number or name. */
  codes: number;
  /** Pages found by their text; absent where the search did not load. */
  pages?: number;
  partly?: FoundPages['partly'];
  /** Pages that would be found without the filters. */
  unfiltered?: number;
  /** Whether the lookup did not load. */
  withoutCodes?: boolean;
  /** Whether the site is a preview without an index. */
  preview?: boolean;
}

/** One line on an answer, for everyone to read and for screen readers to say. */
export function lineOf(said: Said): string {
  const { codes, pages, partly, unfiltered = 0 } = said;
  const missing = said.withoutCodes ? ' Numbers and names did not load: load the page again.' : '';
  if (pages === undefined) {
    const why = said.preview
      ? 'The index of all pages is made by a build; here numbers and names alone are found.'
      : 'The index of all pages did not load: load the page again.';
    return `${codes > 0 ? `${codesLine(codes)}. ` : ''}${why}${missing}`;
  }
  if (codes + pages === 0)
    return `Nothing found for “${cut(said.query)}”${elsewhere(unfiltered)}${missing}`;
  const parts = [
    ...(codes > 0 ? [codesLine(codes)] : []),
    ...(pages > 0 ? [`${counted(pages, 'page')} ${wordsLine(partly)}`] : []),
  ];
  return `${parts.join(', ')}.${missing}`;
}

function codesLine(codes: number): string {
  return `${counted(codes, 'code')} by number or name`;
}

function wordsLine(partly: FoundPages['partly']): string {
  if (partly === undefined) return 'by text';
  return `with ${String(partly.words)} of the ${String(partly.of)} words, none with all`;
}

function elsewhere(unfiltered: number): string {
  return unfiltered > 0 ? ` here; ${counted(unfiltered, 'page')} without the filters.` : '.';
}

function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}

function cut(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
