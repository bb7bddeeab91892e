import { codeText, compareCodes, compareText } from '../codes.ts';
import type { Code } from '../../schemas/code.ts';
import type { Entry, Testimony } from '../../schemas/entry.ts';
import type { History, Line } from '../../schemas/history.ts';
import type { Note } from '../../schemas/note.ts';
import type { Table } from '../../schemas/registry.ts';
import { humanise, type Casing } from '../text/humanise.ts';
import { casingOf } from './casing.ts';
import { conflictsOf } from './conflicts.ts';
import { identify } from './identifiers.ts';
import { speakers, type Speaker } from './speakers.ts';
import { lastWordsOf, statusOf } from './status.ts';
import { testimonyOf } from './testimony.ts';

/** What our own words add to the merged facts, and which editions speak. */
export interface MergeOptions {
  /** Keyed by the code as text. */
  notes?: ReadonlyMap<string, Note>;
  /** Per source, the API version that speaks for it in this table. */
  current?: ReadonlyMap<string, string>;
  /** Identifiers that were given out before, keyed by the code as text: they stay. */
  identifiers?: ReadonlyMap<string, string>;
}

interface Gathered {
  code: Code;
  lines: Map<string, Line[]>;
}

/**
 * A table merged over all its sources: one entry for every code that any of them ever listed, in the
 * order of codes. Histories of other tables are left aside; the order of the histories has no bearing.
 */
export function merge(
  table: Table,
  histories: readonly History[],
  options: MergeOptions = {},
): Entry[] {
  const codes = gather(table, histories).map(({ code, lines }) => ({
    code,
    sources: Object.fromEntries(
      [...lines].map(([source, own]): [string, Testimony] => [
        source,
        testimonyOf(own, options.current?.get(source)),
      ]),
    ),
  }));
  const casing = casingOf(
    table.labels,
    codes.map(({ sources }) => sources),
  );
  const lastWords = lastWordsOf(histories.filter((history) => history.table === table.id));
  const drafts = codes.map(({ code, sources }) => {
    const status = statusOf(table.authority, sources, lastWords);
    return { code, sources, status, name: nameOf(casing, code, speakers(sources, status)) };
  });
  const identifiers = identify(table, drafts, options.identifiers);
  return drafts.map(({ code, sources, status, name }) => {
    const note = options.notes?.get(codeText(code));
    return {
      code,
      name: note?.name ?? name,
      identifier: identifiers.get(codeText(code)) ?? '',
      status,
      ...factsOf(speakers(sources, status)),
      ...(note?.facts?.reconnect && { recovery: note.facts.reconnect.value }),
      ...(note && { summary: note.summary }),
      url: urlOf(table, code),
      conflicts: conflictsOf(table.labels, sources),
      sources,
    };
  });
}

/** The path of a code's page from the site's root, with a trailing slash. */
export function urlOf(table: Pick<Table, 'url'>, code: Code): string {
  return `${table.url}${codeText(code)}/`;
}

/** Sources in the order in which the table believes them; any others behind, by id. */
export function byPrecedence(table: Table): (a: string, b: string) => number {
  const rank = (source: string): number => {
    const at = table.precedence.indexOf(source);
    return at === -1 ? table.precedence.length : at;
  };
  return (a, b) => rank(a) - rank(b) || compareText(a, b);
}

function gather(table: Table, histories: readonly History[]): Gathered[] {
  const before = byPrecedence(table);
  const own = histories.filter((history) => history.table === table.id);
  const codes = new Map<string, Gathered>();
  for (const history of own.sort((a, b) => before(a.source, b.source))) {
    for (const line of history.codes) {
      const key = codeText(line.code);
      const gathered = codes.get(key) ?? { code: line.code, lines: new Map<string, Line[]>() };
      codes.set(key, gathered);
      gathered.lines.set(history.source, [...(gathered.lines.get(history.source) ?? []), line]);
    }
  }
  return [...codes.values()].sort((a, b) => compareCodes(a.code, b.code));
}

function nameOf(casing: Casing, code: Code, believed: readonly Speaker[]): string {
  const label = believed[0]?.[1].label ?? codeText(code);
  return humanise(label, casing);
}

function factsOf(
  speaking: readonly Speaker[],
): Pick<Entry, 'direction' | 'reconnect' | 'encoding'> {
  const believed = speaking.map(([, testimony]) => testimony);
  const direction = believed.find((each) => each.direction !== undefined)?.direction;
  const reconnect = believed.find((each) => each.reconnect !== undefined)?.reconnect;
  const encoding = believed.find((each) => each.encoding !== undefined)?.encoding;
  return {
    ...(direction !== undefined && { direction }),
    ...(reconnect !== undefined && { reconnect }),
    ...(encoding !== undefined && { encoding }),
  };
}
