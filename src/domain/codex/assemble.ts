import { codeText, compareCodes, isNumeric } from '../codes.ts';
import { byPrecedence, merge } from '../merge/merge.ts';
import type { Payload } from '../../schemas/payload.ts';
import type { Table } from '../../schemas/registry.ts';
import { checkReferences, missingCode, unknown } from './check.ts';
import { checkLibraries } from './check-libraries.ts';
import { checkNotes } from './check-notes.ts';
import { familiesOf } from './families.ts';
import { identifierFile, identifiersOf } from './identifiers.ts';
import { libraryViews } from './libraries.ts';
import { phrasesOf } from './phrases.ts';
import type { Codex, Content, Placed, PlacedNote, SourceView, TableView } from './types.ts';

/**
 * The whole reference from the content folder: every table merged, in the registry's order.
 *
 * @throws InputError with the file to mend, where a history, payload, note or phrase names a table, source or
 * code that does not exist, a phrase is needless, or a source has no head
 */
export function assemble(content: Content): Codex {
  checkReferences(content);
  const tables = content.tables.map((table) => viewOf(table, content));
  checkLibraries(content, tables);
  checkNotes(content, tables);
  const sources = sourceViews(content);
  const libraries = libraryViews(content, { tables, sources });
  return { tables, sources, libraries, byNumber: numbersOf(tables) };
}

function viewOf(table: Table, content: Content): TableView {
  const before = byPrecedence(table);
  const histories = content.histories
    .filter((history) => history.table === table.id)
    .sort((a, b) => before(a.source, b.source));
  const notes = new Map(
    content.notes.filter((note) => note.table === table.id).map((note) => [note.code, note]),
  );
  const current = new Map(
    content.sources.flatMap(({ id, current: versions }): [string, string][] => {
      const version = versions[table.id];
      return version === undefined ? [] : [[id, version]];
    }),
  );
  const identifiers = identifiersOf(table, content.identifiers);
  const entries = merge(table, histories, { notes, current, identifiers });
  const codes = new Set(entries.map(({ code }) => codeText(code)));
  for (const code of identifiers.keys()) {
    if (!codes.has(code)) throw missingCode(identifierFile(table), table, code, codes);
  }
  for (const note of notes.values()) {
    if (!codes.has(note.code)) throw missingCode(noteFile(note), table, note.code, codes);
  }
  const listing = new Set(entries.flatMap((entry) => Object.keys(entry.sources)));
  return {
    table,
    entries,
    histories,
    sources: content.sources.filter(({ id }) => listing.has(id)).sort((a, b) => before(a.id, b.id)),
    payloads: payloadsOf(table, content, codes),
    phrases: phrasesOf(table, content, entries, histories),
    notes,
    families: familiesOf(table, content, entries),
  };
}

function payloadsOf(
  table: Table,
  { payloads, sources }: Content,
  codes: ReadonlySet<string>,
): Map<string, Payload[]> {
  const before = byPrecedence(table);
  const file = `content/payloads/${table.id}.yaml`;
  const byCode = new Map<string, Payload[]>();
  const own = payloads.filter((each) => each.table === table.id).flatMap((each) => each.payloads);
  for (const payload of own.sort((a, b) => before(a.source, b.source))) {
    const known = sources.map(({ id }) => id);
    if (!known.includes(payload.source)) throw unknown(file, 'source', payload.source, known);
    const key = codeText(payload.code);
    if (!codes.has(key)) throw missingCode(file, table, payload.code, codes);
    byCode.set(key, [...(byCode.get(key) ?? []), payload]);
  }
  return byCode;
}

function sourceViews({ sources, heads, histories, tables }: Content): SourceView[] {
  const rank = new Map(tables.map(({ id }, at) => [id, at]));
  return sources.flatMap((source) => {
    const head = heads.find((each) => each.source === source.id);
    if (head === undefined) return [];
    const own = histories.filter((history) => history.source === source.id);
    own.sort((a, b) => (rank.get(a.table) ?? 0) - (rank.get(b.table) ?? 0));
    return [{ source, head, histories: own }];
  });
}

function numbersOf(views: readonly TableView[]): Map<string, Placed[]> {
  const placed = views.flatMap((view) =>
    view.entries.filter(({ code }) => isNumeric(code)).map((entry): Placed => ({ view, entry })),
  );
  placed.sort(
    (a, b) =>
      compareCodes(a.entry.code, b.entry.code) ||
      Number(isGone(a)) - Number(isGone(b)) ||
      a.view.table.likelihood - b.view.table.likelihood,
  );
  const byNumber = new Map<string, Placed[]>();
  for (const each of placed) {
    const key = codeText(each.entry.code);
    byNumber.set(key, [...(byNumber.get(key) ?? []), each]);
  }
  return byNumber;
}

function isGone({ entry }: Placed): boolean {
  return entry.status === 'delisted' || entry.status === 'retired';
}

function noteFile({ table, code }: PlacedNote): string {
  return `content/notes/${table}/${code}.md`;
}
