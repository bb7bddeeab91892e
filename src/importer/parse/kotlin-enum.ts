import type { Dialect, Document, Row } from './dialect.ts';
import { faultIn } from './fault-in.ts';
import { readKordFacts } from './kord-facts.ts';
import { readKordMessage } from './kord-message.ts';
import { readKotlinEnums, type KotlinEntry } from './kotlin-tree.ts';

const TABLE = 'json-error-codes';
const ENUM = 'JsonErrorCode';
/** Kord's own value for a code that it does not know. */
const SENTINEL = -1;

/**
 * Reads Kord's list of JSON error codes: its Kotlin enum, or its facts as JSON where the document's
 * path says so. The label is the message, or the entry's name where Kord gives no message; the
 * identifier is the entry's name.
 */
export const kotlinEnum: Dialect = (document) => {
  const tables = new Map<string, Row[]>();
  if (!document.tables.includes(TABLE)) return tables;
  if (document.path.endsWith('.json')) {
    const facts = readKordFacts(document);
    return facts === undefined ? tables : tables.set(TABLE, facts);
  }
  const found = readKotlinEnums(document).find(({ name }) => name === ENUM);
  return found === undefined ? tables : tables.set(TABLE, rowsOf(found.entries, document));
};

/**
 * From August 2021 to January 2022 Kord's list held some codes twice, by slip. Kord looked a code up
 * from the first entry on, so the first is what it said; the later ones are left out.
 */
function rowsOf(entries: readonly KotlinEntry[], document: Document): Row[] {
  const rows = new Map<Row['code'], Row>();
  for (const entry of entries) {
    const code = codeOf(entry, document);
    if (code === SENTINEL || rows.has(code)) continue;
    const message = entry.doc === undefined ? '' : readKordMessage(entry.doc, code);
    const label = message === '' ? entry.name : message;
    rows.set(code, { code, fact: { label, identifier: entry.name }, line: entry.line });
  }
  return [...rows.values()];
}

function codeOf(entry: KotlinEntry, document: Document): number {
  const [argument] = entry.arguments;
  const digits = argument?.replace(/^code=/, '').replaceAll('_', '');
  const code = /^-?\d+$/.test(digits ?? '') ? Number(digits) : undefined;
  if (code !== undefined && Number.isSafeInteger(code)) return code;
  throw faultIn(document, entry.line, {
    expected: `a whole number as the code of ${entry.name}`,
    received: argument ?? 'no argument',
    hint: 'The code is the first argument of an entry, as in UnknownThing(10001).',
  });
}
