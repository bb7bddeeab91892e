import type { History, Moment } from '../schemas/history.ts';
import type { Payload } from '../schemas/payload.ts';
import type { Source } from '../schemas/registry.ts';
import { readPayloadTables } from './parse/payload-tables.ts';

/**
 * The payload fields of opcodes, from a source whose documents describe them beside its table.
 *
 * @param latest the source's files as they stand at its head.
 */
export function readPayloads(
  source: Source,
  head: Moment,
  histories: readonly History[],
  latest: ReadonlyMap<string, string | null>,
): Map<string, Payload[]> {
  const payloads = new Map<string, Payload[]>();
  if (source.dialect !== 'undocumented-markdown' || head.commit === null) return payloads;
  const { commit } = head;
  for (const history of histories) {
    const codes = new Map(
      history.codes.map((line) => [line.spans.at(-1)?.label.toUpperCase() ?? '', line.code]),
    );
    for (const file of source.files) {
      const text = latest.get(file.path);
      if (text === undefined || text === null || !file.tables.includes(history.table)) continue;
      const found = readPayloadTables({ text, path: file.path, commit, tables: [] }, codes);
      if (found.length === 0) continue;
      payloads.set(
        history.table,
        found.map(({ code, structures }) => ({ code, source: source.id, commit, structures })),
      );
    }
  }
  return payloads;
}
