import type { Document, Row } from './dialect.ts';
import { faultIn } from './fault-in.ts';

/**
 * Gives the rows back, each code once.
 *
 * @throws ImportError where a code stands there twice.
 */
export function uniqueCodes(rows: readonly Row[], document: Document): Row[] {
  const first = new Map<Row['code'], Row>();
  for (const row of rows) {
    const earlier = first.get(row.code);
    if (earlier === undefined) {
      first.set(row.code, row);
      continue;
    }
    throw faultIn(document, row.line, {
      expected: 'each code once',
      received: `${String(row.code)} a second time, as "${row.fact.label}"; on line ${String(earlier.line)} it is "${earlier.fact.label}"`,
      hint: 'Which of the two does the source mean? Correct the other, or leave it out.',
    });
  }
  return [...rows];
}
