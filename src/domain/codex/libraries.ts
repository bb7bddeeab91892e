import { codeText } from '../codes.ts';
import { fileUrl } from '../github.ts';
import { listsNow } from '../merge/testimony.ts';
import type { Testimony } from '../../schemas/entry.ts';
import type { Library, LibraryNames, LibraryTable } from '../../schemas/library.ts';
import type { Source } from '../../schemas/registry.ts';
import type { Content, LibraryName, LibraryView, SourceView, TableView } from './types.ts';

/** What is merged already, when libraries come to it. */
interface Merged {
  tables: readonly TableView[];
  sources: readonly SourceView[];
}

/** Every library with what it calls the codes, in the registry's order. */
export function libraryViews(
  { libraries, libraryNames }: Pick<Content, 'libraries' | 'libraryNames'>,
  merged: Merged,
): LibraryView[] {
  return libraries.map((library) => {
    const read = libraryNames.find((each) => each.library === library.id);
    const names: LibraryView['names'] = new Map();
    for (const [table, symbol] of Object.entries(library.symbols)) {
      for (const [code, name] of sourceNames(library, table, symbol, merged)) {
        add(names, table, code, name);
      }
    }
    for (const [table, code, name] of readNames(library, read)) add(names, table, code, name);
    return { library, names, ...(read !== undefined && { read }) };
  });
}

function add(names: LibraryView['names'], table: string, code: string, name: LibraryName): void {
  const ofTable = names.get(table) ?? new Map<string, LibraryName[]>();
  names.set(table, ofTable.set(code, [...(ofTable.get(code) ?? []), name]));
}

/** What the source, which the library is as well, lists now. */
function sourceNames(
  library: Library,
  table: string,
  symbol: string,
  { tables, sources }: Merged,
): [code: string, name: LibraryName][] {
  const view = tables.find((each) => each.table.id === table);
  const from = sources.find(({ source }) => source.id === library.source);
  if (view === undefined || from === undefined) return [];
  const { source, head } = from;
  return view.entries.flatMap(({ code, sources: said }): [string, LibraryName][] => {
    const testimony = said[source.id];
    if (testimony === undefined || !listsNow(testimony)) return [];
    const path = fileOf(source, head.files[table] ?? [], table, testimony);
    const { commit } = head.head;
    const url = path === undefined ? undefined : fileUrl(source.repository, commit, path);
    if (path === undefined || commit === null || url === undefined) return [];
    const name = testimony.identifier ?? testimony.label;
    const written = writtenAs(library, name, symbol);
    return [
      [codeText(code), { library: shown(library), name, written, symbol, path, commit, url }],
    ];
  });
}

/** The file that lists a code at a source's head: of several versions the one that speaks for it. */
function fileOf(
  source: Source,
  atHead: readonly string[],
  table: string,
  { versions = [] }: Testimony,
): string | undefined {
  const listing = source.files.filter(
    ({ path, tables, version }) =>
      atHead.includes(path) &&
      tables.includes(table) &&
      (version === undefined || versions.includes(version)),
  );
  const current = source.current[table];
  return (listing.find(({ version }) => version === current) ?? listing[0])?.path;
}

/** What was read of the library's own code. */
function readNames(
  library: Library,
  read: LibraryNames | undefined,
): [table: string, code: string, name: LibraryName][] {
  return (read?.tables ?? []).flatMap((listed) => {
    const { table, path, commit } = listed;
    const file = library.files.find((each) => isFileOf(each, listed));
    const symbol = file?.bare === true ? undefined : listed.symbol;
    return listed.names.map(({ code, name, line }): [string, string, LibraryName] => [
      table,
      codeText(code),
      {
        library: shown(library),
        name,
        written: writtenAs(library, name, symbol),
        ...(symbol !== undefined && { symbol }),
        ...(file?.until !== undefined && { until: file.until }),
        ...{ path, commit, line },
        url: fileUrl(library.repository, commit, path, line) ?? '',
      },
    ]);
  });
}

/** Whether names were read out of a file and symbol of the registry, for the same table. */
export function isFileOf(
  file: Pick<LibraryTable, 'table' | 'path' | 'symbol'>,
  read: Pick<LibraryTable, 'table' | 'path' | 'symbol'>,
): boolean {
  return file.table === read.table && file.path === read.path && file.symbol === read.symbol;
}

function shown({ id, name, language }: Library): LibraryName['library'] {
  return { id, name, language };
}

/** A member of an enum as programs of the library's language write it. */
function writtenAs({ language }: Library, name: string, symbol: string | undefined): string {
  const joint = language === 'rust' ? '::' : '.';
  return symbol === undefined ? name : [...symbol.split('.'), name].join(joint);
}
