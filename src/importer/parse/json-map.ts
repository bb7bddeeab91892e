import type { Dialect, Row } from './dialect.ts';
import { faultIn } from './fault-in.ts';
import { parseJson } from './json-tree.ts';
import { uniqueCodes } from './unique-codes.ts';

const TABLE = 'json-error-codes';

/**
 * Reads Teufelsbot's map of names to codes. The name is the label as it stands, white space folded:
 * the bot makes it from a message by rules that changed over time, so it is neither mended nor put
 * back into words.
 */
export const jsonMap: Dialect = (document) => {
  const tables = new Map<string, Row[]>();
  if (!document.tables.includes(TABLE)) return tables;
  const { entries } = parseJson(document);
  if (entries === undefined) {
    throw faultIn(document, 1, {
      expected: 'an object of names and codes',
      received: 'JSON that is no object',
      hint: 'Did the file change its shape?',
    });
  }
  const rows = entries.map(({ key, value, line }): Row => {
    const label = key.replace(/\s+/g, ' ').trim();
    if (label !== '' && typeof value === 'number' && Number.isSafeInteger(value)) {
      return { code: value, fact: { label }, line };
    }
    throw faultIn(document, line, {
      expected: 'a name and a whole number',
      received: `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
      hint: 'Every name needs its code, and no other value.',
    });
  });
  if (rows.length > 0) tables.set(TABLE, uniqueCodes(rows, document));
  return tables;
};
