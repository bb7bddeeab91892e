import { describe, expect, test } from 'vitest';
import { libraryNames } from '../../src/domain/codex/library-names.ts';
import { codex, pageAt, textIn } from './support/site.ts';

describe('the page of a code', () => {
  const view = codex.tables.find(({ table }) => table.id === 'json-error-codes');
  const entry = view?.entries.find(({ code }) => code === 50007);
  const rows = pageAt('/json/50007/').querySelectorAll('.code-libraries > div');

  test('lists what libraries call it, each with its file at a commit', () => {
    if (view === undefined || entry === undefined) throw new Error('No 50007.');
    const names = libraryNames(codex, view, entry);
    const links = rows.flatMap((row) => row.querySelectorAll('dt a'));
    expect(links).toHaveLength(names.length);
    expect(rows.map((row) => textIn(row.querySelector('code')))).toEqual([
      ...new Set(names.map(({ written }) => written)),
    ]);
    const jda = names.find(({ library }) => library.id === 'jda');
    const shown = links.find((link) => textIn(link) === 'JDA')?.getAttribute('href');
    expect(shown).toBe(
      `https://github.com/discord-jda/JDA/blob/${jda?.commit.slice(0, 12) ?? ''}/${jda?.path ?? ''}#L${String(jda?.line)}`,
    );
  });

  test('says of what language they are, and up to which release', () => {
    const told = new Map(
      rows.map((row) => [textIn(row.querySelector('dt a')), textIn(row.querySelector('small'))]),
    );
    expect(told.get('JDA')).toBe('Java');
    expect(told.get('discord.js')).toBe('JavaScript, up to 13');
  });

  test('shows nothing where no library names the code', () => {
    const page = pageAt('/form/BASE_TYPE_REQUIRED/');
    expect(page.querySelector('#libraries')).toBeNull();
    expect(textIn(page)).not.toContain('Names in libraries');
  });
});

test('the page of sources lists every library with when it was read', () => {
  const rows = pageAt('/sources/').querySelectorAll('.source-libraries tbody tr');
  expect(rows.map((row) => textIn(row.querySelector('th a')))).toEqual(
    codex.libraries.map(({ library }) => library.name),
  );
  for (const { library, read } of codex.libraries) {
    const row = rows.find((each) => textIn(each.querySelector('th a')) === library.name);
    for (const { commit, date } of read?.tables ?? []) {
      expect(textIn(row ?? null)).toContain(date);
      expect(textIn(row ?? null)).toContain(commit.slice(0, 7));
    }
  }
});
