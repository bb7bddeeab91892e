import type { History, Moment } from '../schemas/history.ts';
import type { Payload } from '../schemas/payload.ts';
import type { Source } from '../schemas/registry.ts';
import {
  headedByName,
  readPayloadTables,
  shownByExample,
  type Layout,
} from './parse/payload-tables.ts';

/** Where a source describes payloads: the table of their opcodes, the files, and their layout. */
interface Place {
  table: string;
  paths: readonly string[];
  layout: Layout;
}

/**
 * The payload fields of opcodes, from a source whose documents describe them.
 *
 * @param latest the source's files as they stand at its head.
 * @returns payloads by table, in the order of their codes.
 */
export function readPayloads(
  source: Source,
  head: Moment,
  histories: readonly History[],
  latest: ReadonlyMap<string, string | null>,
): Map<string, Payload[]> {
  const found = new Map<string, Payload[]>();
  const { commit } = head;
  if (commit === null) return found;
  for (const { table, paths, layout } of placesOf(source, histories)) {
    const payloads = paths.flatMap((path) => {
      const text = latest.get(path) ?? '';
      return readPayloadTables({ text, path, commit, tables: [] }, layout).map(
        ({ code, structures }) => ({ code, source: source.id, commit, structures }),
      );
    });
    if (payloads.length > 0) found.set(table, payloads);
  }
  return found;
}

function placesOf(source: Source, histories: readonly History[]): Place[] {
  const pathsOf = (table: string): string[] =>
    source.files.filter((file) => file.tables.includes(table)).map((file) => file.path);
  if (source.dialect === 'undocumented-markdown') {
    return histories
      .filter((history) => history.table.endsWith('-opcodes'))
      .map((history) => ({
        table: history.table,
        paths: pathsOf(history.table),
        layout: headedByName(
          new Map(
            history.codes.map((line) => [line.spans.at(-1)?.label.toUpperCase() ?? '', line.code]),
          ),
        ),
      }));
  }
  if (source.dialect === 'userdoccers-mdx') {
    // Its page of events describes what is sent with each opcode, too.
    return [
      { table: 'gateway-opcodes', paths: pathsOf('dispatch-events'), layout: shownByExample },
    ];
  }
  return [];
}
