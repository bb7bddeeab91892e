import { codeText } from '../../domain/codes.ts';
import type { SnippetSource } from '../../domain/snippets/types.ts';

/** A table of at most so many codes is shown whole in its page. */
const WHOLE = 60;

/** What a page of a larger table shows of it. */
const BEGINNING = 10;

/** The codes that a table's page shows as TypeScript without a script: all, or the first of many. */
export function beginning({ codes }: Pick<SnippetSource, 'codes'>): string[] {
  const shown = codes.length <= WHOLE ? codes : codes.slice(0, BEGINNING);
  return shown.map(({ code }) => codeText(code));
}
