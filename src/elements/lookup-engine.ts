/** What `lookup-index.ts` fetches once a lookup is wanted: one chunk of its own. */
export { asksLibraries, codesOf, needsCompletion } from '../domain/lookup/codes-of.ts';
export { openText } from '../domain/lookup/open-text.ts';
export { entryOf } from '../domain/lookup/prepare.ts';
