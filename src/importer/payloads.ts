import type { History, Moment } from '../schemas/history.ts';
import type { Payload } from '../schemas/payload.ts';
import type { PayloadFile, Source } from '../schemas/registry.ts';
import { captionedByName } from './parse/payload-captions.ts';
import { headedByName, shownByExample } from './parse/payload-chapters.ts';
import { codesByName } from './parse/payload-names.ts';
import { readPayloadTables, type Layout } from './parse/payload-tables.ts';

const LAYOUTS: Readonly<Record<PayloadFile['layout'], Layout>> = {
  headings: headedByName,
  chapters: shownByExample,
  captions: captionedByName,
};

/**
 * What goes over the wire with codes, from the files of a source that describe it.
 *
 * @param descriptions texts of those files as they stand at the source's head; one that is not there has none.
 * @returns payloads by table, in the order of the documents.
 */
export function readPayloads(
  source: Source,
  { commit }: Moment,
  histories: readonly History[],
  descriptions: ReadonlyMap<string, string>,
): Map<string, Payload[]> {
  const found = new Map<string, Payload[]>();
  if (commit === null) return found;
  for (const { table, path, layout, names } of source.payloads) {
    const text = descriptions.get(path);
    if (text === undefined) continue;
    const history = histories.find((each) => each.table === table);
    const payloads = readPayloadTables(
      { text, path, commit, tables: [table] },
      LAYOUTS[layout],
      codesByName(history?.codes ?? [], names),
    ).map(({ code, ...rest }): Payload => ({ code, source: source.id, commit, ...rest }));
    if (payloads.length > 0) found.set(table, [...(found.get(table) ?? []), ...payloads]);
  }
  return found;
}
