import { readCsvTable } from './csv-table.ts';
import type { Dialect, Row } from './dialect.ts';
import { faultIn } from './fault-in.ts';
import { uniqueCodes } from './unique-codes.ts';

const TABLE = 'websocket-close-codes';

/** Reads the WebSocket close codes in IANA's CSV. Ranges and unassigned codes name nothing. */
export const ianaCsv: Dialect = (document) => {
  const tables = new Map<string, Row[]>();
  if (!document.tables.includes(TABLE)) return tables;
  const records = readCsvTable(document, ['Status Code', 'Meaning']);
  if (records === undefined) return tables;
  const rows = records.flatMap(({ cells, line }): Row[] => {
    const [code = '', meaning = ''] = cells;
    const fault = (expected: string, received: string, hint: string): Error =>
      faultIn(document, line, { expected, received, hint });
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
