import { codeText, compareCodes } from '../domain/codes.ts';
import { readSymbol } from '../domain/enum-check/read-symbol.ts';
import type { PastedMember } from '../domain/enum-check/types.ts';
import { ImportError } from '../importer/import-error.ts';
import type { Library, LibraryFile, LibraryNames, LibraryTable } from '../schemas/library.ts';
import { readCommit, readText } from './git.ts';
import type { Registry } from './registry.ts';

/** A name of a code that none of the tables lists for which its enum was read. */
export interface Dropped {
  symbol: string;
  member: PastedMember;
}

/** What a library yields. */
export interface ReadLibrary {
  names: LibraryNames;
  /** In the order of the files. */
  dropped: Dropped[];
}

/**
 * Reads what a library calls the codes, as its clone has it.
 *
 * @param repository folder of the clone
 * @param codes the codes of each table
 * @throws ImportError for a commit, file or symbol that is missing, and for a symbol that names no
 * code of its table
 */
export async function readLibrary(
  { id, language, files }: Library,
  repository: string,
  codes: Registry['codes'],
): Promise<ReadLibrary> {
  const tables: LibraryTable[] = [];
  const unlisted = new Map<string, Dropped[]>();
  for (const file of files) {
    const { table, path, symbol } = file;
    const { commit, date } = await readCommit(repository, file.commit);
    const members = readSymbol(await readText(repository, commit, path), language, symbol);
    if (members.length === 0) throw missing(file, commit);
    const known = codes.get(table) ?? new Set();
    const names = namesOf(members.filter(({ code }) => known.has(codeText(code))));
    if (names.length === 0) throw foreign(file, commit, members);
    tables.push({ table, path, symbol, commit, date, names });
    // An enum may serve several tables; what none of them lists is dropped.
    const key = [path, symbol, commit].join('\n');
    const before = unlisted.get(key);
    const strange = members.filter(({ code }) => !known.has(codeText(code)));
    unlisted.set(
      key,
      before === undefined
        ? strange.map((member) => ({ symbol, member }))
        : before.filter(({ member }) => strange.some(({ line }) => line === member.line)),
    );
  }
  return { names: { library: id, tables }, dropped: [...unlisted.values()].flat() };
}

/** In the order of the codes, and of the file where a code has several names. */
function namesOf(members: readonly PastedMember[]): LibraryTable['names'] {
  return members
    .flatMap(({ code, name, line }) => (name === undefined ? [] : [{ code, name, line }]))
    .sort((a, b) => compareCodes(a.code, b.code) || a.line - b.line);
}

function missing({ path, symbol }: LibraryFile, commit: string): ImportError {
  return new ImportError({
    file: path,
    commit,
    expected: `${symbol}, with names of codes`,
    received: 'none of that name, or one without codes',
    hint: 'Correct the symbol in content/registry/libraries.yaml, or give the last commit that had it.',
  });
}

function foreign(
  { path, symbol, table }: LibraryFile,
  commit: string,
  members: readonly PastedMember[],
): ImportError {
  const [first] = members;
  return new ImportError({
    file: path,
    commit,
    line: first?.line,
    expected: `names of ${table} in ${symbol}`,
    received: `${String(members.length)} names of other codes, such as ${described(first)}`,
    hint: 'Correct the table in content/registry/libraries.yaml, or import the sources first.',
  });
}

/** A member in a few words: `RECONNECT (4900)`. */
export function described(member: PastedMember | undefined): string {
  return member === undefined ? 'none' : `${member.name ?? 'no name'} (${codeText(member.code)})`;
}
