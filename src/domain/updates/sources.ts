import type { Code } from '../../schemas/code.ts';
import type { Payload } from '../../schemas/payload.ts';
import type { Table } from '../../schemas/registry.ts';
import { codeText, compareCodes } from '../codes.ts';
import type { Content } from '../codex/types.ts';
import { liveCodes, rewrittenSpans, rowNews } from './row-news.ts';
import type { SourceUpdate, TableUpdate } from './types.ts';

/** What happened to each source that was read further or has news, in the registry's order. */
export function sourceUpdates(before: Content, after: Content): SourceUpdate[] {
  return after.sources.flatMap(({ id, name, repository }): SourceUpdate[] => {
    const to = headOf(after, id);
    if (to === undefined) return [];
    const from = headOf(before, id);
    const tables = after.tables
      .map((table) => tableUpdate(table, id, before, after))
      .filter(({ rows, rewritten }) => rows.length + rewritten > 0);
    const payloads = after.tables
      .map((table) => ({ table, codes: payloadChanges(table, id, before, after) }))
      .filter(({ codes }) => codes.length > 0);
    if (tables.length + payloads.length === 0 && from?.commit === to.commit) return [];
    const source = { id, name, ...(repository !== undefined && { repository }) };
    return [{ source, ...(from && { from }), to, tables, payloads }];
  });
}

function headOf({ heads }: Content, source: string) {
  return heads.find((each) => each.source === source)?.head;
}

function tableUpdate(table: Table, source: string, before: Content, after: Content): TableUpdate {
  const [then, now] = [before, after].map(({ histories }) =>
    histories.find((history) => history.source === source && history.table === table.id),
  );
  return {
    table,
    live: liveCodes(now),
    rows: rowNews(then, now),
    rewritten: rewrittenSpans(then, now),
  };
}

function payloadChanges({ id }: Table, source: string, before: Content, after: Content): Code[] {
  const [then, now] = [before, after].map((content) => {
    const all = content.payloads
      .filter(({ table }) => table === id)
      .flatMap(({ payloads }) => payloads)
      .filter((payload) => payload.source === source);
    return Map.groupBy(all, ({ code }) => codeText(code));
  });
  const codes = new Map(
    [...(then?.values() ?? []), ...(now?.values() ?? [])].flatMap((own) =>
      own.map(({ code }) => [codeText(code), code] as const),
    ),
  );
  return [...codes]
    .filter(([key]) => said(then?.get(key)) !== said(now?.get(key)))
    .map(([, code]) => code)
    .sort(compareCodes);
}

/** What payloads say, but for the commit at which they were read. */
function said(payloads: readonly Payload[] = []): string {
  return JSON.stringify(payloads.map((payload) => ({ ...payload, commit: undefined })));
}
