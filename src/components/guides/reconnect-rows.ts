import { codeText } from '../../domain/codes.ts';
import type { Codex } from '../../domain/codex/types.ts';
import type { Code } from '../../schemas/code.ts';
import type { Entry } from '../../schemas/entry.ts';
import type { Recovery } from '../../schemas/recovery.ts';
import { groundingOf, type Grounding } from '../code/grounding.ts';
import { reconnectShort } from '../code/reconnect.ts';

/** What to do after a close code, and who says so. */
export interface ReconnectRow {
  entry: Entry;
  recovery: Recovery;
  /** The recovery in words: `identify again`. */
  word: string;
  /** Where it does not hold, or a word more: a sentence. */
  but?: string;
  ground: Grounding;
}

/**
 * What to do after each close code of a table, as our notes say. A code whose note does not say it is left
 * out.
 *
 * @param table the table's id
 * @param codes only these codes, in the table's order; all of the table where absent
 */
export function reconnectRows(
  codex: Codex,
  table: string,
  codes?: readonly Code[],
): ReconnectRow[] {
  const view = codex.tables.find((each) => each.table.id === table);
  if (view === undefined) return [];
  return view.entries.flatMap((entry) => {
    const fact = view.notes.get(codeText(entry.code))?.facts?.reconnect;
    if (fact === undefined || codes?.includes(entry.code) === false) return [];
    const { value: recovery, ground, but } = fact;
    const row: ReconnectRow = {
      entry,
      recovery,
      word: reconnectShort({ recovery }) ?? recovery,
      ...(but !== undefined && { but }),
      ground: groundingOf(codex, ground),
    };
    return [row];
  });
}
