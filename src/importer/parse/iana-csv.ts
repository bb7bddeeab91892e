import type { Dialect, Row } from './dialect.ts';
import { faultIn } from './fault-in.ts';
import { readCsv } from './csv.ts';
import { uniqueCodes } from './unique-codes.ts';

const TABLE = 'websocket-close-codes';

/** Reads the WebSocket close codes in IANA's CSV. Ranges and unassigned codes name nothing. */
export const ianaCsv: Dialect = (document) => {
  const tables = new Map<string, Row[]>();
  const [header, ...records] = document.tables.includes(TABLE) ? readCsv(document) : [];
  if (header?.cells[0] !== 'Status Code' || header.cells[1] !== 'Meaning') return tables;
  const rows = records.flatMap(({ cells, line }): Row[] => {
    const fault = (expected: string, received: string, hint: string): Error =>
      faultIn(document, line, { expected, received, hint });
    if (cells.length !== header.cells.length) {
      throw fault(
        `${String(header.cells.length)} cells (${header.cells.join(', ')})`,
        `${String(cells.length)} cells (${cells.join(' | ')})`,
        'Is a cell missing, or a cell with a comma not in quotes?',
      );
    }
    const [code = '', meaning = ''] = cells.map((cell) => cell.replace(/\s+/g, ' ').trim());
    if (/^\d+-\d+$/.test(code) || meaning === 'Unassigned') return [];
    if (!/^\d+$/.test(code)) {
      throw fault(
        'a status code or a range, as in 1000 or 0-999',
        `"${code}"`,
        'Mind the columns.',
      );
    }
    if (meaning === '') {
      throw fault('what the code means', 'an empty cell', 'Every code needs a label.');
    }
    return [{ code: Number(code), fact: { label: meaning }, line }];
  });
  return tables.set(TABLE, uniqueCodes(rows, document));
};
