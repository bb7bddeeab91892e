/** Tables of two protocols whose numbers do the same work, and so can be laid side by side. */
export const COUNTERPARTS = [
  ['gateway-opcodes', 'utilbot-opcodes'],
  ['gateway-close-codes', 'utilbot-error-codes'],
] as const;

/** The other protocol's table for a table; undefined where there is none. */
export function counterpartOf(table: string): string | undefined {
  const pair = COUNTERPARTS.find((each) => each.some((id) => id === table));
  return pair?.find((id) => id !== table);
}
