import { readCsv, type CsvRecord } from './csv.ts';
import type { Document } from './dialect.ts';
import { faultIn } from './fault-in.ts';

/**
 * The records below a CSV document's header, white space folded; undefined where the header does not
 * begin with the columns, for then it is another document.
 *
 * @throws ImportError for broken CSV, and for a record with more or fewer cells than the header.
 */
export function readCsvTable(
  document: Document,
  columns: readonly string[],
): CsvRecord[] | undefined {
  const [header, ...records] = readCsv(document);
  if (!columns.every((column, at) => header?.cells[at] === column)) return undefined;
  const titles = header?.cells ?? [];
  return records.map(({ cells, line }) => {
    if (cells.length !== titles.length) {
      throw faultIn(document, line, {
        expected: `${String(titles.length)} cells (${titles.join(', ')})`,
        received: `${String(cells.length)} cells (${cells.join(' | ')})`,
        hint: 'Is a cell missing, or a cell with a comma not in quotes?',
      });
    }
    return { cells: cells.map((cell) => cell.replace(/\s+/g, ' ').trim()), line };
  });
}
