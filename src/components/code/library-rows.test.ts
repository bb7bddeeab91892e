import { expect, test } from 'vitest';
import type { LibraryName } from '../../domain/codex/types.ts';
import { libraryRows, shortUrl } from './library-rows.ts';

const commit = 'a'.repeat(40);
const name = (
  library: string,
  language: LibraryName['library']['language'],
  written: string,
  rest: Partial<LibraryName> = {},
): LibraryName => ({
  library: { id: library, name: library, language },
  name: written,
  written,
  path: 'codes.rs',
  commit,
  line: 7,
  url: `https://github.com/owner/${library}/blob/${commit}/codes.rs#L7`,
  ...rest,
});
const shown = (...names: LibraryName[]) =>
  libraryRows(names).map(({ written, about, libraries }) => [
    written,
    about,
    ...libraries.map(({ library }) => library.id),
  ]);

test('libraries of one language that write the same share a row, where the first of them stands', () => {
  expect(
    shown(
      name('serenity', 'rust', 'CloseCode::Disconnected'),
      name('jda', 'java', 'Close.DISCONNECTED'),
      name('twilight', 'rust', 'CloseCode::Disconnected'),
    ),
  ).toEqual([
    ['CloseCode::Disconnected', 'Rust', 'serenity', 'twilight'],
    ['Close.DISCONNECTED', 'Java', 'jda'],
  ]);
});

test('another language and an older release keep rows of their own', () => {
  expect(
    shown(
      name('oceanic', 'typescript', 'Codes.HELLO'),
      name('eris', 'javascript', 'Codes.HELLO'),
      name('old', 'javascript', 'Codes.HELLO', { until: '13' }),
    ),
  ).toEqual([
    ['Codes.HELLO', 'TypeScript', 'oceanic'],
    ['Codes.HELLO', 'JavaScript', 'eris'],
    ['Codes.HELLO', 'JavaScript, up to 13', 'old'],
  ]);
});

test('no names are no rows', () => {
  expect(libraryRows([])).toEqual([]);
});

test('a page links to the line at a short commit id', () => {
  expect(shortUrl(name('jda', 'java', 'A.B'))).toBe(
    'https://github.com/owner/jda/blob/aaaaaaaaaaaa/codes.rs#L7',
  );
});
