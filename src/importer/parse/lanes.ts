import { ImportError } from '../import-error.ts';
import type { Document, Row } from './dialect.ts';

/**
 * Tells rows of one code apart: where a struck and a live row share a code, the struck one is the
 * code's former meaning.
 *
 * @throws ImportError where a code stands there twice and neither row, or both, is struck.
 */
export function withLanes(rows: readonly Row[], document: Document): Row[] {
  const byCode = new Map<Row['code'], Row[]>();
  for (const row of rows) {
    const same = byCode.get(row.code);
    if (same === undefined) byCode.set(row.code, [row]);
    else same.push(row);
  }
  for (const [code, same] of byCode) {
    const [, second, third] = same;
    if (second === undefined) continue;
    const struck = same.filter((row) => row.fact.struck === true);
    if (struck.length !== 1 || third !== undefined) {
      throw new ImportError({
        file: document.path,
        commit: document.commit,
        line: second.line,
        expected: 'each code once, or once live and once struck out',
        received: `${String(code)} ${String(same.length)} times (lines ${same.map((row) => String(row.line)).join(', ')})`,
        hint: 'Strike out the row that no longer holds, or give it its own code.',
      });
    }
    for (const row of struck) row.former = true;
  }
  return [...rows];
}
