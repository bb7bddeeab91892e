import { byCode } from '../../domain/by-code.ts';
import type { Codex, Placed, TableView } from '../../domain/codex/types.ts';
import type { Entry } from '../../schemas/entry.ts';

/** The entries before and after one in its table. */
export function neighboursOf(
  { entries }: TableView,
  entry: Entry,
): { previous: Entry | undefined; next: Entry | undefined } {
  const [own = entry] = byCode(entries, entry.code);
  const at = entries.indexOf(own);
  return { previous: at > 0 ? entries[at - 1] : undefined, next: entries[at + 1] };
}

/** The same number in other tables, likeliest first. */
export function elsewhere({ byNumber }: Codex, view: TableView, entry: Entry): Placed[] {
  const all = byNumber.get(String(entry.code)) ?? [];
  return all.filter((placed) => placed.view.table.id !== view.table.id);
}
