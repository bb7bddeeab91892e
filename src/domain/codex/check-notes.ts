import { outlineOf } from '../markdown/outline.ts';
import { InputError } from '../../schemas/input-error.ts';
import { readGround } from '../../schemas/ground.ts';
import type { NoteFacts } from '../../schemas/note-facts.ts';
import { unknown } from './check.ts';
import type { Content, TableView } from './types.ts';

/**
 * Makes sure that what notes rest on and lead to is there.
 *
 * @throws InputError where a note names a source that the registry does not have, a day on which it was
 * not yet read, or a code that no table has
 */
export function checkNotes({ notes, heads, sources }: Content, tables: readonly TableView[]): void {
  const days = new Map(heads.map(({ source, head }) => [source, head.date.slice(0, 10)]));
  const known = sources.map(({ id }) => id);
  const pages = pagesOf(tables);
  const urls = tables.map(({ table }) => table.url);
  for (const note of notes) {
    const file = `content/notes/${note.table}/${note.code}.md`;
    for (const ground of groundsOf(note.facts)) checkGround(file, ground, days, known);
    const links = linksOf(note.body).filter((path) => urls.some((url) => path.startsWith(url)));
    for (const path of [...pathsOf(note.facts), ...links]) {
      const [page = ''] = path.split('#');
      if (pages.has(page)) continue;
      throw new InputError({
        file,
        expected: 'a path of a code or a table',
        received: path,
        hint: 'The path is the URL of the table with the code and a slash behind it: /json/50013/.',
      });
    }
  }
}

/** Every page of a table, of its codes and of its families. */
export function pagesOf(tables: readonly TableView[]): Set<string> {
  return new Set(
    tables.flatMap(({ table, entries, families }) => [
      table.url,
      ...[...entries, ...families.values()].map(({ url }) => url),
    ]),
  );
}

/** Every ground of a note's facts. */
export function groundsOf(facts: NoteFacts | undefined): string[] {
  return Object.values(facts ?? {}).flatMap((fact) =>
    fact === undefined
      ? []
      : Array.isArray(fact)
        ? fact.map(({ ground }) => ground)
        : [fact.ground],
  );
}

/** Every code that the facts of a note name, by its path. */
export function pathsOf(facts: NoteFacts | undefined): string[] {
  return [...(facts?.answer?.value ?? []), ...(facts?.confused ?? []).map((other) => other.with)];
}

/** The links of a text that lead to pages of the site, from its root. */
export function linksOf(body = ''): string[] {
  return outlineOf(body)
    .links.map(({ target }) => target)
    .filter((target) => target.startsWith('/'));
}

function checkGround(
  file: string,
  ground: string,
  days: ReadonlyMap<string, string>,
  known: readonly string[],
): void {
  const read = readGround(ground);
  if (read.kind !== 'source') return;
  const last = days.get(read.source);
  if (last === undefined) throw unknown(file, 'source', read.source, known);
  if (read.date <= last) return;
  throw new InputError({
    file,
    expected: `a day on which ${read.source} was read, at the latest ${last}`,
    received: ground,
    hint: 'Give the day of the edition that states the fact.',
  });
}
