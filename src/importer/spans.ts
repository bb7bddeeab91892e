import type { Code } from '../schemas/code.ts';
import { factSchema, type Fact } from '../schemas/fact.ts';
import type { History, Line, Moment, Span } from '../schemas/history.ts';

/** A row of a table at one commit, of one API version where the source keeps several. */
export interface Said {
  code: Code;
  version?: string | undefined;
  former?: true | undefined;
  fact: Fact;
  /** The address at which the code was seen. */
  seen?: string | undefined;
}

/** Facts are compared in one order of keys. */
const FACTS = Object.keys(factSchema.shape);

interface OpenLine {
  line: Line;
  /** The last span's fact as text, while the span is open. */
  open: string | undefined;
}

/** Gathers what a source says of one table, commit by commit, into spans. */
export class SpanBuilder {
  readonly #lines = new Map<string, OpenLine>();

  /**
   * Takes the whole table as it stands from this moment on. Moments rise; what is not said any more
   * ends here, what is said differently ends and begins.
   */
  record(moment: Moment, said: readonly Said[]): void {
    const present = new Set<string>();
    for (const row of said) {
      const key = keyOf(row);
      // Of two files that hold the same row at one commit, the first speaks.
      if (present.has(key)) continue;
      present.add(key);
      const fact = JSON.stringify(row.fact, FACTS);
      const known = this.#lines.get(key);
      if (known?.open === fact) continue;
      const entry = known ?? { line: emptyLine(row), open: undefined };
      this.#lines.set(key, entry);
      if (entry.open !== undefined) end(entry, moment);
      entry.line.spans.push({ from: moment, to: null, ...row.fact });
      entry.open = fact;
    }
    for (const [key, entry] of this.#lines) {
      if (entry.open !== undefined && !present.has(key)) end(entry, moment);
    }
  }

  /** The table's history, in the order of codes, versions, and live before former. */
  build(source: string, table: string): History {
    const codes = [...this.#lines.values()].map(({ line }) => line);
    return { source, table, codes: codes.sort(byLine) };
  }
}

function end(entry: OpenLine, moment: Moment): void {
  const span = entry.line.spans.at(-1);
  if (span !== undefined) span.to = moment;
  entry.open = undefined;
}

function emptyLine(row: Said): Line {
  const spans: Span[] = [];
  const line: Line = { code: row.code, spans };
  if (row.version !== undefined) line.version = row.version;
  if (row.former !== undefined) line.former = row.former;
  if (row.seen !== undefined) line.seen = row.seen;
  return line;
}

function keyOf(row: Said): string {
  return `${String(row.code)} ${row.version ?? ''} ${row.former === true ? 'former' : ''}`;
}

function byLine(a: Line, b: Line): number {
  return (
    compareCodes(a.code, b.code) ||
    versionNumber(a) - versionNumber(b) ||
    Number(a.former ?? false) - Number(b.former ?? false)
  );
}

/** Numbers by size, classes such as `5xx` behind their numbers, names by code point. */
function compareCodes(a: Code, b: Code): number {
  const [rankA, rankB] = [rankOf(a), rankOf(b)];
  if (rankA !== rankB) return rankA < rankB ? -1 : 1;
  return String(a) < String(b) ? -1 : Number(String(a) > String(b));
}

function rankOf(code: Code): number {
  if (typeof code === 'number') return code;
  const family = /^([1-5])xx$/.exec(code)?.[1];
  return family === undefined ? Number.POSITIVE_INFINITY : Number(family) * 100 + 99.5;
}

function versionNumber(line: Line): number {
  return Number(line.version?.slice(1) ?? 0);
}
