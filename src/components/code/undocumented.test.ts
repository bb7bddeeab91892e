import { expect, test } from 'vitest';
import { codex } from '../../../tests/facts/support/content.ts';
import { sourceRows } from './source-rows.ts';
import { undocumentedWords } from './undocumented.ts';

const sources = new Map(codex.sources.map((each) => [each.source.id, each]));

/** What the page of a code says of its being undocumented. */
function said(url: string): string | undefined {
  for (const view of codex.tables) {
    const entry = view.entries.find((each) => each.url === url);
    if (entry) return undocumentedWords(view, entry, sourceRows(view, entry, sources));
  }
  throw new Error(`No code at ${url}.`);
}

test.each([
  ['/json/50013/', undefined],
  ['/gateway/op/5/', undefined],
  [
    '/json/100029/',
    'Discord does not document this JSON error code. It is listed by Kord and Teufelsbot. Nothing beyond its message is known for certain.',
  ],
  [
    '/gateway/close/4015/',
    'Discord does not document this gateway close code. It is listed by Userdoccers.',
  ],
  [
    '/form/BASE_TYPE_REQUIRED/',
    'Discord keeps no list of form error codes. This one was seen in public, as the source below says.',
  ],
])('%s', (url, words) => {
  expect(said(url)).toBe(words);
});

test('a code that only constants name has no message', () => {
  expect(said('/json/100001/')).toContain('Nothing beyond its name is known for certain.');
});
