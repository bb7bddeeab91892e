import { codeText } from '../../domain/codes.ts';
import type { TableView } from '../../domain/codex/types.ts';
import type { Entry } from '../../schemas/entry.ts';
import { listed } from './words.ts';
import type { SourceRow } from './source-rows.ts';

/** Where it is told what undocumented means. */
export const undocumentedGuide = '/guides/documented-or-undocumented/';

/**
 * What a reader has to know of an undocumented code: who lists it, and whether more is known than what it is
 * called. Undefined for a code of any other status.
 */
export function undocumentedWords(
  view: TableView,
  entry: Entry,
  rows: readonly SourceRow[],
): string | undefined {
  if (entry.status !== 'undocumented') return undefined;
  const names = [
    ...new Set(
      rows
        .filter(({ former, until }) => !former && until === undefined)
        .map(({ source }) => source.name),
    ),
  ];
  const verb = names.length === 1 ? 'lists' : 'list';
  const who = `Discord does not document this code; ${listed(names)} ${verb} it.`;
  const note = view.notes.get(codeText(entry.code));
  if (note?.body !== undefined || note?.facts !== undefined) return who;
  const what = view.table.labels === 'message' ? 'message' : 'name';
  return `${who} Nothing beyond its ${what} is known for certain.`;
}
