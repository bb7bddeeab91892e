import { codeText } from '../../domain/codes.ts';
import { isConstant } from '../../domain/text/words.ts';
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
  const live = rows.filter(({ former, until }) => !former && until === undefined);
  const who = whoLists(view, live);
  const note = view.notes.get(codeText(entry.code));
  if (note?.body !== undefined || note?.facts !== undefined) return who;
  const isNamed = live.every(({ fact }) => isConstant(fact.label));
  return `${who} Nothing beyond its ${isNamed ? 'name' : 'message'} is known for certain.`;
}

function whoLists({ table }: TableView, rows: readonly SourceRow[]): string {
  const kind = table.singular;
  // What was seen somewhere is listed by nobody.
  if (rows.every(({ seen }) => seen !== undefined)) {
    return `Discord keeps no list of ${kind}s. This one was seen in public, as the source below says.`;
  }
  const names = [...new Set(rows.map(({ source }) => source.name))];
  return `Discord does not document this ${kind}. It is listed by ${listed(names)}.`;
}
