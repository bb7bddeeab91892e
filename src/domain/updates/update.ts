import type { Codex, Content } from '../codex/types.ts';
import { libraryUpdates } from './libraries.ts';
import { sourceUpdates } from './sources.ts';
import { givenIdentifiers, newPages, toWrite } from './to-write.ts';
import type { Update } from './types.ts';

/** A content folder with the reference that it makes. */
export interface Reading {
  content: Content;
  codex: Codex;
}

const DAY = 86_400_000;

/** Days after which a reading is worth a pull request though nothing in it is new. */
export const STALE_DAYS = 14;

/** What an update brings, from the content as it was and as it is now. */
export function updateOf(before: Reading, after: Reading): Update {
  const sources = sourceUpdates(before.content, after.content);
  const libraries = libraryUpdates(before.content, after.content);
  const identifiers = givenIdentifiers(before.content, after.content);
  const days = sources.map(({ from, to }) =>
    from === undefined ? 0 : (Date.parse(to.date) - Date.parse(from.date)) / DAY,
  );
  return {
    sources,
    libraries,
    identifiers,
    toWrite: toWrite(after.codex),
    pages: newPages(before.codex, after.codex),
    hasNews:
      libraries.length + identifiers.length > 0 ||
      sources.some(
        ({ from, tables, payloads }) => from === undefined || tables.length + payloads.length > 0,
      ),
    days: Math.floor(Math.max(0, ...days)),
  };
}

/** Whether an update is worth somebody's time: it has news, or the last reading is getting old. */
export function isWorthProposing({ hasNews, days }: Pick<Update, 'hasNews' | 'days'>): boolean {
  return hasNews || days >= STALE_DAYS;
}
