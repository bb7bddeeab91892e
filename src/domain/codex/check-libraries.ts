import { codeText } from '../codes.ts';
import { InputError } from '../../schemas/input-error.ts';
import type { LibraryNames } from '../../schemas/library.ts';
import { missingCode, unknown } from './check.ts';
import { isFileOf } from './libraries.ts';
import type { Content, TableView } from './types.ts';

const REGISTRY = 'content/registry/libraries.yaml';

/**
 * Makes sure that the libraries and what was read of them fit each other and the tables.
 *
 * @throws InputError where a library belongs to a table or source that the registry does not have,
 * names were read that it does not ask for, or not read that it asks for, or a name is of a code
 * that the table does not have
 */
export function checkLibraries(
  { libraries, libraryNames, sources }: Content,
  views: readonly TableView[],
): void {
  const tables = new Map(views.map((view) => [view.table.id, view]));
  const knownSources = sources.map(({ id }) => id);
  for (const { source, symbols, files } of libraries) {
    if (source !== undefined && !knownSources.includes(source)) {
      throw unknown(REGISTRY, 'source', source, knownSources);
    }
    for (const table of [...Object.keys(symbols), ...files.map((file) => file.table)]) {
      if (!tables.has(table)) throw unknown(REGISTRY, 'table', table, tables.keys());
    }
  }
  for (const read of libraryNames) checkRead(read, libraries, tables);
  for (const { id, files } of libraries) {
    const read = libraryNames.find(({ library }) => library === id)?.tables ?? [];
    for (const file of files) {
      if (!read.some((each) => isFileOf(file, each))) {
        throw outOfDate(id, `the names of ${file.symbol} for ${file.table}`, 'none');
      }
    }
  }
}

function checkRead(
  { library: id, tables: read }: LibraryNames,
  libraries: Content['libraries'],
  tables: ReadonlyMap<string, TableView>,
): void {
  const path = `content/libraries/${id}.json`;
  const library = libraries.find((each) => each.id === id);
  if (library === undefined) {
    const known = libraries.map((each) => each.id);
    throw unknown(path, 'library', id, known);
  }
  for (const each of read) {
    const file = library.files.find((asked) => isFileOf(asked, each));
    if (file === undefined) {
      throw outOfDate(id, `a file of the registry`, `${each.symbol} for ${each.table}`);
    }
    if (file.commit !== undefined && file.commit !== each.commit) {
      throw outOfDate(id, `${each.symbol} at commit ${file.commit}`, `at ${each.commit}`);
    }
    const view = tables.get(each.table);
    if (view === undefined) throw unknown(path, 'table', each.table, tables.keys());
    const codes = new Set(view.entries.map(({ code }) => codeText(code)));
    for (const { code } of each.names) {
      if (!codes.has(codeText(code))) throw missingCode(path, view.table, code, codes);
    }
  }
}

function outOfDate(id: string, expected: string, received: string): InputError {
  return new InputError({
    file: `content/libraries/${id}.json`,
    expected,
    received,
    hint: 'Read the libraries again: npm run import -- --libraries <folder of clones>',
  });
}
