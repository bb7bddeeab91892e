/** What `lookup-index.ts` fetches once a lookup is wanted: one chunk of its own. */
export { lookup } from '../domain/lookup/lookup.ts';
export { entryOf } from '../domain/lookup/prepare.ts';
