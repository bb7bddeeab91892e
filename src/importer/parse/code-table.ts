import type { Table, TableRow } from 'mdast';
import type { Encoding } from '../../schemas/code.ts';
import type { Fact } from '../../schemas/fact.ts';
import { ImportError } from '../import-error.ts';
import { readCell, type Cell } from './cell.ts';
import type { CodeCell } from './code-cell.ts';
import { readEvent, readNumber, readStatus } from './code-cell.ts';
import { rolesOf, type Role } from './columns.ts';
import type { Document, Row } from './dialect.ts';
import { fingerprint } from './fingerprint.ts';
import { DIRECTION_WORDS, readBoolean, readDirection, readFormat } from './words.ts';

/** A table of a document, with the line on which its tree was cut out. */
export interface PlacedTable {
  table: Table;
  /** Lines of the document before the tree's first line. */
  offset: number;
}

type ReadCode = (text: string) => CodeCell | undefined;

const CODE_READERS: Readonly<Record<string, { read: ReadCode; expected: string }>> = {
  'http-status-codes': { read: readStatus, expected: 'a status with its reason, as in 200 (OK)' },
  'dispatch-events': { read: readEvent, expected: "an event's name, as in Guild Create" },
};
const NUMBER = { read: readNumber, expected: 'a whole number' };

/**
 * Reads the rows of one code table.
 *
 * @throws ImportError for a row with a cell missing, a code that is none, or an unknown word in a
 * column that has fixed words.
 */
export function readCodeTable(tableId: string, placed: PlacedTable, document: Document): Row[] {
  const [header, ...body] = placed.table.children;
  const headings = (header?.children ?? []).map((cell) => readCell(cell).text);
  const codes = CODE_READERS[tableId] ?? NUMBER;
  const keyedByName = tableId === 'dispatch-events';
  const roles = rolesOf(headings, keyedByName || tableId === 'http-status-codes');
  if (keyedByName) roles[0] = 'code';
  const lineOf = (row: TableRow): number => placed.offset + (row.position?.start.line ?? 1);
  const rows = body.filter((row) => document.skip?.includes(lineOf(row)) !== true);
  return rows.map((tableRow) => {
    const line = lineOf(tableRow);
    const fault = (expected: string, received: string, hint: string): ImportError =>
      new ImportError({
        file: document.path,
        commit: document.commit,
        line,
        expected,
        received,
        hint,
      });
    const cells = tableRow.children.map(readCell);
    if (cells.length < headings.length) {
      throw fault(
        `${String(headings.length)} cells (${headings.join(', ')})`,
        `${String(cells.length)} cells (${cells.map((cell) => cell.text).join(' | ')})`,
        'Is a cell missing, or a pipe left out?',
      );
    }
    const codeCell = cells[roles.indexOf('code')];
    const code = codeCell === undefined ? undefined : codes.read(codeCell.text);
    if (codeCell === undefined || code === undefined) {
      throw fault(
        `${codes.expected} in the column of codes`,
        codeCell === undefined ? `columns ${headings.join(', ')}` : `"${codeCell.text}"`,
        'A new notation needs a reader in src/importer/parse/code-cell.ts.',
      );
    }
    const label = code.label ?? cells[roles.indexOf('label')]?.text ?? '';
    if (label === '') {
      throw fault('a name or message', 'an empty cell', 'Every code needs a label.');
    }
    return { code: code.code, fact: readFact(label, codeCell, cells, roles, fault), line };
  });
}

function readFact(
  label: string,
  codeCell: Cell,
  cells: readonly Cell[],
  roles: readonly Role[],
  fault: (expected: string, received: string, hint: string) => ImportError,
): Fact {
  const fact: Fact = { label };
  const textOf = (role: Role): string | undefined => cells[roles.indexOf(role)]?.text;
  const read = <T>(text: string, value: T | undefined, expected: string): T => {
    if (value !== undefined) return value;
    throw fault(
      expected,
      `"${text}"`,
      'A new word needs a meaning in src/importer/parse/words.ts.',
    );
  };
  const direction = textOf('direction');
  if (direction !== undefined && direction !== '') {
    fact.direction = read(direction, readDirection(direction), `one of ${DIRECTION_WORDS}`);
  }
  const reconnect = textOf('reconnect');
  if (reconnect !== undefined && reconnect !== '') {
    fact.reconnect = read(reconnect, readBoolean(reconnect), 'true or false');
  }
  const encoding = readEncoding(textOf('format'), textOf('binary'), read);
  if (encoding !== undefined) fact.encoding = encoding;
  const labelCell = cells[roles.indexOf('label')];
  if (codeCell.struck || labelCell?.struck === true) fact.struck = true;
  if (codeCell.deprecated || labelCell?.deprecated === true) fact.deprecated = true;
  const documented = textOf('documented');
  if (documented !== undefined && documented !== '') {
    fact.documented = read(documented, readBoolean(documented), '✅ or ❌');
  }
  const explanation = fingerprint(
    cells
      .filter((_, column) => roles[column] === 'explanation')
      .map((cell) => cell.text)
      .join(' '),
  );
  if (explanation !== undefined) fact.explanation = explanation;
  return fact;
}

function readEncoding(
  format: string | undefined,
  binary: string | undefined,
  read: <T>(text: string, value: T | undefined, expected: string) => T,
): Encoding | undefined {
  if (format !== undefined && format !== '') {
    return read(format, readFormat(format), 'JSON or Binary');
  }
  if (binary === undefined) return undefined;
  // An empty cell of a Binary column says no.
  const isBinary = binary === '' ? false : read(binary, readBoolean(binary), 'X or nothing');
  return isBinary ? 'binary' : 'json';
}
