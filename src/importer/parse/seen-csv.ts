import { codeSchema } from '../../schemas/code.ts';
import { seenSchema } from '../../schemas/history.ts';
import { readCsvTable } from './csv-table.ts';
import type { Dialect, Row } from './dialect.ts';
import { faultIn } from './fault-in.ts';
import { uniqueCodes } from './unique-codes.ts';

const TABLE = 'form-error-codes';

/**
 * Reads a list of codes that were seen in the wild, each with the API's message and the address of a
 * thread or file where it stands. Where no message is known, the code is its own label.
 */
export const seenCsv: Dialect = (document) => {
  const tables = new Map<string, Row[]>();
  if (!document.tables.includes(TABLE)) return tables;
  const records = readCsvTable(document, ['Code', 'Message', 'Seen in']);
  if (records === undefined) return tables;
  const rows = records.map(({ cells, line }): Row => {
    const [code = '', message = '', seen = ''] = cells;
    if (!/^[A-Z]/.test(code) || !codeSchema.safeParse(code).success) {
      throw faultIn(document, line, {
        expected: 'a validation code, such as BASE_TYPE_REQUIRED',
        received: `"${code}"`,
        hint: 'Mind the columns: Code, Message, Seen in.',
      });
    }
    if (!seenSchema.safeParse(seen).success) {
      throw faultIn(document, line, {
        expected: 'the https address of a thread or file in which the code stands',
        received: `"${seen}"`,
        hint: 'A code without evidence is left out.',
      });
    }
    return { code, fact: { label: message === '' ? code : message }, seen, line };
  });
  return tables.set(TABLE, uniqueCodes(rows, document));
};
