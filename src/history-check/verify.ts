import { asOf } from '../domain/history/as-of.ts';
import type { Progress } from '../importer/import-source.ts';
import { loadDialect } from '../importer/parse/index.ts';
import type { History } from '../schemas/history.ts';
import type { Source } from '../schemas/registry.ts';
import { compareTables, type Difference, type TableRow } from './compare.ts';
import { coveringRows } from './covering.ts';
import type { MainLine } from './main-line.ts';
import { checkMoments, type Moments } from './moments.ts';
import type { Place } from './places.ts';
import { Upstream } from './upstream.ts';

/** A source that can be compared: its clone, and what was imported from it. */
export interface Job {
  source: Source;
  repository: string;
  line: MainLine;
  histories: readonly History[];
}

/** A difference, with the place at which it was found. */
export interface Found extends Difference {
  place: Place;
  table: string;
}

/** What the comparison of one source came to; its moments are those of all its stored spans. */
export interface Verified extends Moments {
  source: string;
  /** Commits of the main line that were imported. */
  commits: number;
  /** Those of them that changed a watched file. */
  changes: number;
  /** Commits that no date asks for. */
  hidden: number;
  pairs: number;
  /** Pairs at a change. */
  pairsAtChanges: number;
  /** Tables compared that stood there, in the spans or in the files. */
  tables: number;
  /** Rows compared: those of both sides, each once. */
  rows: number;
  differences: Found[];
}

/**
 * Compares the stored spans of a source with its own files at some of its commits, all tables, in
 * both directions; and the moments of all its spans with the changes of its main line.
 *
 * @throws ImportError for a file that is not in the clone or cannot be read.
 */
export async function verifySource(
  { source, repository, line, histories }: Job,
  sample: readonly Place[],
  progress: Progress,
): Promise<Verified> {
  const { places, changes } = line;
  const stored = new Map(histories.map((history) => [history.table, history]));
  const ids = new Set([...source.files.flatMap(({ tables }) => tables), ...stored.keys()]);
  const verified: Verified = {
    source: source.id,
    commits: places.length,
    changes: changes.length,
    hidden: places.filter(({ isHidden }) => isHidden).length,
    pairs: sample.length,
    pairsAtChanges: sample.filter(({ isChange }) => isChange).length,
    tables: 0,
    rows: 0,
    differences: [],
    ...checkMoments(source, changes, histories),
  };
  const upstream = new Upstream(source, repository, await loadDialect(source.dialect), changes);
  try {
    for (const [index, place] of sample.entries()) {
      const tables = await upstream.tablesAt(place.commit);
      for (const table of ids) {
        const history = stored.get(table);
        const inFiles = tables.get(table) ?? [];
        const differences = compareHistory(history, place.at, inFiles);
        if (differences.length + inFiles.length === 0) continue;
        verified.tables += 1;
        verified.rows += inFiles.length + differences.filter(({ file }) => !file).length;
        verified.differences.push(...differences.map((one) => ({ ...one, place, table })));
      }
      progress(index + 1, sample.length);
    }
  } finally {
    upstream.close();
  }
  return verified;
}

/** The differences between files and the spans of a moment, both as asOf gives them and one by one. */
function compareHistory(
  history: History | undefined,
  at: string,
  inFiles: readonly TableRow[],
): Difference[] {
  if (history === undefined) return compareTables([], inFiles);
  const found = [asOf(history, at), coveringRows(history, at)].flatMap((rows) =>
    compareTables(rows, inFiles),
  );
  return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
}
