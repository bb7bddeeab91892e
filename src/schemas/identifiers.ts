import { z } from 'zod';

/**
 * `content/identifiers/<table>.json`: the identifiers that were given out, by code. Whoever has copied
 * one keeps it, whatever the sources call the code by now.
 */
export const identifiersSchema = z.strictObject({
  table: z.string(),
  identifiers: z.record(
    z.string(),
    z.string().regex(/^[A-Z][A-Za-z0-9_]*$/, 'a PascalCase identifier, such as MissingPermissions'),
  ),
});

export type Identifiers = z.infer<typeof identifiersSchema>;
