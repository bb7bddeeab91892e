import type { TableView } from '../../domain/codex/types.ts';
import { statusLooks, type StatusLook } from '../status.ts';
import { mapViewOf } from '../table/map-view.ts';
import { statusCounts } from '../table/tally.ts';

/** One thing in a picture's field: a code, a free number, or the gap that many free numbers leave. */
export type Mark =
  { kind: 'code'; token: StatusLook['token']; label: string } | { kind: 'free' } | { kind: 'gap' };

/** The marks of a table: its map of numbers where it has one, else its codes in their order. */
export function marksOf({ entries }: TableView): Mark[] {
  const map = mapViewOf(entries, statusCounts(entries));
  if (map === undefined) {
    return entries.map(({ status }) => ({
      kind: 'code',
      token: statusLooks[status].token,
      label: '',
    }));
  }
  const families = map.rows.map(({ marks }) =>
    marks.map((mark): Mark => {
      if (mark.kind === 'code') return { kind: 'code', token: mark.token, label: mark.code };
      return mark.kind === 'free' ? { kind: 'free' } : { kind: 'gap' };
    }),
  );
  return families.flatMap((marks, at) => (at === 0 ? marks : [{ kind: 'gap' } as const, ...marks]));
}
