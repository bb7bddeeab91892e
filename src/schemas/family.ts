import { z } from 'zod';

/** The id of a family of numbers: what stands before the last four digits, and an `x` for each of them. */
export const familyIdSchema = z.string().regex(/^\d+xxxx$/, 'a family of numbers, such as 5xxxx');

/** Front matter of `content/families/<table>/<family>.md`. */
export const familySchema = z.strictObject({
  /** What the codes of the family have in common, in a few words: "Unknown things". */
  name: z.string().min(1).max(60),
  /** One or two plain sentences on what they share. */
  summary: z.string().min(1),
});

export type Family = z.infer<typeof familySchema>;
