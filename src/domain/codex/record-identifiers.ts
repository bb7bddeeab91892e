import { codeText } from '../codes.ts';
import { assemble } from './assemble.ts';
import { identifierFile } from './identifiers.ts';
import type { Content } from './types.ts';

/** The record of a table's identifiers as it has to be. */
export interface IdentifierRecord {
  /** From the project's root. */
  file: string;
  /** JSON, as Prettier leaves it. */
  text: string;
  count: number;
  /** How many of them are new. */
  added: number;
  /** Codes that the sources would name otherwise by now, and that keep what they have. */
  kept: { code: string; identifier: string; derived: string }[];
}

/**
 * The records of all tables: what was given out stays, new codes get what their sources give them.
 *
 * @throws InputError for content that does not fit together
 */
export function recordIdentifiers(content: Content): IdentifierRecord[] {
  const { tables } = assemble(content);
  const derived = new Map(
    assemble({ ...content, identifiers: [] }).tables.map(({ table, entries }) => [
      table.id,
      entries,
    ]),
  );
  return tables.map(({ table, entries }) => {
    const known = content.identifiers.find((each) => each.table === table.id)?.identifiers ?? {};
    const identifiers = Object.fromEntries(
      entries.map(({ code, identifier }) => [codeText(code), identifier]),
    );
    const kept = (derived.get(table.id) ?? []).flatMap(({ code, identifier }) => {
      const own = identifiers[codeText(code)] ?? '';
      return own === identifier
        ? []
        : [{ code: codeText(code), identifier: own, derived: identifier }];
    });
    return {
      file: identifierFile(table),
      text: `${JSON.stringify({ table: table.id, identifiers }, null, 2)}\n`,
      count: entries.length,
      added: entries.length - Object.keys(known).length,
      kept,
    };
  });
}
