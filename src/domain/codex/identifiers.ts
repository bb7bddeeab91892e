import type { Identifiers } from '../../schemas/identifiers.ts';
import { InputError } from '../../schemas/input-error.ts';
import type { Table } from '../../schemas/registry.ts';

/** Where the identifiers of a table are recorded. */
export function identifierFile({ id }: Pick<Table, 'id'>): string {
  return `content/identifiers/${id}.json`;
}

/**
 * The identifiers of a table that were given out, keyed by the code as text.
 *
 * @throws InputError where two codes have the same
 */
export function identifiersOf(
  table: Pick<Table, 'id'>,
  recorded: readonly Identifiers[],
): Map<string, string> {
  const own = recorded.find((each) => each.table === table.id)?.identifiers ?? {};
  const bearers = new Map<string, string>();
  for (const [code, identifier] of Object.entries(own)) {
    const other = bearers.get(identifier);
    if (other !== undefined) {
      throw new InputError({
        file: identifierFile(table),
        expected: 'an identifier of its own for each code',
        received: `${identifier} at ${other} and at ${code}`,
        hint: 'The code that had it first keeps it; remove the other and run: npm run identifiers',
      });
    }
    bearers.set(identifier, code);
  }
  return new Map(Object.entries(own));
}
