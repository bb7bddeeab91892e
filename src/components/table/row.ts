import { agreementOf, type Agreement } from '../../domain/agreement.ts';
import type { TableView } from '../../domain/codex/types.ts';
import { reconnectRemark } from '../code/reconnect.ts';
import { normalise } from '../../domain/text/normalise.ts';
import type { Entry, Testimony } from '../../schemas/entry.ts';

/** A former meaning of a code, with the source that still lists its struck row. */
export interface FormerRow extends NonNullable<Testimony['former']> {
  source: string;
}

/** What a row shows beside the entry's own facts. */
export interface RowView {
  /** The month in which the first source listed the code, `2015-11`. */
  since: string;
  /** The code is as old as that, or older. */
  sinceApproximate: boolean;
  /** One for each source of the table, in its order. */
  agreements: Agreement[];
  former: FormerRow[];
  /** What our note adds to how to connect again: a sentence. */
  remark?: string;
  /** What sources call the code beyond its name and identifier, divided by `|`; may be empty. */
  aliases: string;
}

/** What the row of an entry shows. */
export function rowOf(entry: Entry, view: TableView): RowView {
  const { table, sources } = view;
  const testimonies = Object.values(entry.sources);
  const first = testimonies.reduce<Testimony | undefined>(
    (earliest, each) => (earliest === undefined || isEarlier(each, earliest) ? each : earliest),
    undefined,
  );
  const remark = reconnectRemark(view, entry);
  return {
    since: first?.since.slice(0, 7) ?? '',
    sinceApproximate: first?.sinceApproximate === true,
    agreements: sources.map(({ id }) => agreementOf(entry, id, table.labels)),
    former: sources.flatMap(({ id }) => {
      const former = entry.sources[id]?.former;
      return former === undefined ? [] : [{ ...former, source: id }];
    }),
    ...(remark !== undefined && { remark }),
    aliases: aliasesOf(entry),
  };
}

/** On the same day an exact date says more than an approximate one. */
function isEarlier(a: Testimony, b: Testimony): boolean {
  if (a.since !== b.since) return a.since < b.since;
  return b.sinceApproximate === true && a.sinceApproximate !== true;
}

function aliasesOf(entry: Entry): string {
  const known = new Set([normalise(entry.name), normalise(entry.identifier)]);
  const words = Object.values(entry.sources).flatMap(({ label, identifier }) => [
    label,
    identifier ?? '',
  ]);
  return words
    .filter((word) => {
      const key = normalise(word);
      if (key === '' || known.has(key)) return false;
      known.add(key);
      return true;
    })
    .join('|');
}
