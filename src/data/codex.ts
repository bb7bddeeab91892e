import { getCollection } from 'astro:content';
import { assemble } from '../domain/codex/assemble.ts';
import type { Codex, Content } from '../domain/codex/types.ts';
import { noteBody } from './note-body.ts';

async function readContent(): Promise<Content> {
  const [
    tables,
    sources,
    heads,
    histories,
    payloads,
    phrases,
    identifiers,
    libraries,
    libraryNames,
    notes,
    families,
  ] = await Promise.all([
    getCollection('tables'),
    getCollection('sources'),
    getCollection('heads'),
    getCollection('histories'),
    getCollection('payloads'),
    getCollection('phrases'),
    getCollection('identifiers'),
    getCollection('libraries'),
    getCollection('libraryNames'),
    getCollection('notes'),
    getCollection('families'),
  ]);
  return {
    tables: inOrder(tables.map(({ data }) => data)),
    sources: inOrder(sources.map(({ data }) => data)),
    heads: heads.map(({ data }) => data),
    histories: histories.map(({ data }) => data),
    payloads: payloads.map(({ data }) => data),
    phrases: phrases.map(({ data }) => data),
    identifiers: identifiers.map(({ data }) => data),
    libraries: inOrder(libraries.map(({ data }) => data)),
    libraryNames: libraryNames.map(({ data }) => data),
    notes: notes.map(({ id, data, body }) => {
      const [table = '', code = ''] = id.split('/');
      return { ...data, id, table, code, ...noteBody(body) };
    }),
    families: families.map(({ id, data, body }) => {
      const [table = '', family = ''] = id.split('/');
      return { ...data, id, table, family, ...noteBody(body) };
    }),
  };
}

/** The registry's own order. */
function inOrder<T extends { rank: number }>(items: readonly T[]): Omit<T, 'rank'>[] {
  return [...items].sort((a, b) => a.rank - b.rank).map(({ rank: _, ...item }) => item);
}

let codex: Promise<Codex> | undefined;

/** The whole reference, merged once per build from the content collections. */
export function getCodex(): Promise<Codex> {
  codex ??= readContent().then(assemble);
  return codex;
}
