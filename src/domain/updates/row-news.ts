import type { History, Line, Moment } from '../../schemas/history.ts';
import { codeText, compareCodes } from '../codes.ts';
import { diff } from '../diff/diff.ts';
import { keyText } from '../diff/row-key.ts';
import type { FactChange, Row, RowKey } from '../diff/types.ts';
import { factOf } from '../history/as-of.ts';
import { compareVersions } from '../versions.ts';
import type { RowKind, RowNews } from './types.ts';

/** In the order in which rows are told. */
const KINDS: readonly RowKind[] = ['added', 'removed', 'renamed', 'changed', 'respelt', 'reworded'];

/**
 * What happened to the rows of a source's table between two readings: what stands there now against
 * what stood there then. Rows of several API versions that fared alike are one. In the order of kinds,
 * then of codes.
 */
export function rowNews(before: History | undefined, after: History | undefined): RowNews[] {
  const found = diff(liveRows(before), liveRows(after));
  const since = momentsOf(after);
  const told = (kind: RowKind, key: RowKey, rest: Partial<RowNews>): RowNews => {
    const at = since.get(keyText(key));
    return {
      kind,
      code: key.code,
      ...(key.former && { former: true as const }),
      versions: key.version === undefined ? [] : [key.version],
      ...rest,
      ...(at !== undefined && { at }),
    };
  };
  const change = (kind: RowKind) => (each: FactChange) =>
    told(kind, each, { fact: each.fact, before: each.before, after: each.after });
  return mergeVersions([
    ...found.added.map((row) => told('added', row, { after: row.label })),
    ...found.removed.map((row) => told('removed', row, { before: row.label })),
    ...found.renamed.map(change('renamed')),
    ...found.changed.map(change('changed')),
    ...found.respelt.map(change('respelt')),
    ...found.reworded.map((each) => told('reworded', each, { fact: each.fact })),
  ]).sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || compareCodes(a.code, b.code));
}

/** How many codes a table lists now, each once. */
export function liveCodes(history: History | undefined): number {
  return new Set(liveRows(history).map(({ code }) => codeText(code))).size;
}

/** How many spans of an earlier reading the later one tells otherwise. That an open one ended is no such thing. */
export function rewrittenSpans(before: History | undefined, after: History | undefined): number {
  const told = new Set(after?.codes.flatMap((line) => spanKeys(line, true)));
  const own = before?.codes.flatMap((line) => spanKeys(line, false)) ?? [];
  return own.filter((key) => !told.has(key)).length;
}

function spanKeys(line: Line, withOpen: boolean): string[] {
  return line.spans.flatMap((span) => {
    const key = (to: Moment | null): string =>
      JSON.stringify([keyText(line), span.from, to, factOf(span)]);
    return withOpen && span.to !== null ? [key(span.to), key(null)] : [key(span.to)];
  });
}

function liveRows(history: History | undefined): Row[] {
  return (history?.codes ?? []).flatMap((line) => {
    const last = line.spans.at(-1);
    if (last?.to !== null) return [];
    const { code, version, former } = line;
    return [
      {
        code,
        ...(version !== undefined && { version }),
        ...(former && { former }),
        ...factOf(last),
      },
    ];
  });
}

/** When each row became what it is, or went. */
function momentsOf(history: History | undefined): Map<string, Moment> {
  return new Map(
    (history?.codes ?? []).flatMap((line): [string, Moment][] => {
      const last = line.spans.at(-1);
      return last === undefined ? [] : [[keyText(line), last.to ?? last.from]];
    }),
  );
}

function mergeVersions(all: readonly RowNews[]): RowNews[] {
  const merged = new Map<string, RowNews>();
  for (const news of all) {
    const { versions, ...rest } = news;
    const key = JSON.stringify([rest, versions.length === 0]);
    const known = merged.get(key);
    if (known === undefined) merged.set(key, news);
    else known.versions = [...known.versions, ...versions].sort(compareVersions);
  }
  return [...merged.values()];
}
