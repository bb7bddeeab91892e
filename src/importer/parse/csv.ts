import type { Document } from './dialect.ts';
import { faultIn } from './fault-in.ts';

/** One record of a CSV document, with the line (from 1) on which it begins. */
export interface CsvRecord {
  cells: string[];
  line: number;
}

/** A cell, in quotes (a quote inside is doubled) or bare, and what ends it. */
const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/y;

/**
 * Reads CSV as RFC 4180 has it, with any line ends. Empty lines are passed over.
 *
 * @throws ImportError for a quote that is not closed, or stands in the middle of a cell.
 */
export function readCsv(document: Document): CsvRecord[] {
  const text = document.text.replace(/^\uFEFF/, '');
  const records: CsvRecord[] = [];
  let record: CsvRecord = { cells: [], line: 1 };
  let line = 1;
  for (let at = 0; at < text.length || record.cells.length > 0; at = CELL.lastIndex) {
    CELL.lastIndex = at;
    const match = CELL.exec(text);
    if (match === null) {
      throw faultIn(document, line, {
        expected: 'a cell, in quotes as a whole or not at all',
        received: text.slice(at, at + 40).split('\n')[0] ?? '',
        hint: 'A quote inside a quoted cell is written twice.',
      });
    }
    const [whole, quoted, bare = '', end] = match;
    record.cells.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    line += whole.match(/\r\n|\n|\r/g)?.length ?? 0;
    if (end === ',') continue;
    if (record.cells.length > 1 || whole.trim() !== '') records.push(record);
    record = { cells: [], line };
  }
  return records;
}
