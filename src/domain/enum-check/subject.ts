import type { Entry } from '../../schemas/entry.ts';
import type { History } from '../../schemas/history.ts';
import { libraryNames } from '../codex/library-names.ts';
import type { Codex, TableView } from '../codex/types.ts';
import { editionRows } from '../compare/edition.ts';
import type { EditionRef } from '../compare/types.ts';
import { isLive } from '../merge/testimony.ts';
import { normalise } from '../text/normalise.ts';
import type { CheckCode, CheckSubject, CheckTable } from './types.ts';

/** Every table of the reference as a check knows it: plain data, made when the site is built. */
export function checkTablesOf(codex: Codex): CheckTable[] {
  return codex.tables.map((view) => {
    const { id, name, singular, url, labels, protocol, group, authority, precedence } = view.table;
    return {
      table: { id, name, singular, url, labels, protocol, group, authority, precedence },
      codes: view.entries.map((entry) => codeOf(codex, view, entry)),
    };
  });
}

function codeOf(codex: Codex, view: TableView, entry: Entry): CheckCode {
  const { code, name, identifier, status, url, sources } = entry;
  const said = Object.values(sources)
    .filter(isLive)
    .flatMap(({ label, identifier: own }) => (own === undefined ? [label] : [label, own]));
  // What only an old release calls it is a former name.
  const called = libraryNames(codex, view, entry).flatMap(({ name: own, until }) =>
    until === undefined ? [own] : [],
  );
  const also = new Map([...said, ...called].map((each) => [normalise(each), each]));
  for (const each of [name, identifier]) also.delete(normalise(each));
  return { code, name, identifier, status, url, also: [...also.values()] };
}

/**
 * What a paste is held against.
 *
 * @param histories of any sources and tables; all of the edition's sources must be among them
 */
export function subjectOf(
  { table, codes }: CheckTable,
  histories: readonly History[],
  edition: EditionRef,
): CheckSubject {
  const rows = editionRows(histories, table, edition);
  return {
    table,
    codes,
    edition: rows
      .filter(({ row }) => row.former !== true)
      .map(({ row: { code, label, struck } }) => ({ code, label, ...(struck && { struck }) })),
  };
}
