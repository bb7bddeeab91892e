import { z } from 'zod';
import { listedCodeSchema } from './code-response.ts';
import { familyIdSchema, familySchema } from './family.ts';
import { pathSchema } from './site-path.ts';

/** `index.json` beside a family's page. */
export const familyResponseSchema = z.strictObject({
  table: z.string().describe('Id of the table.'),
  family: familyIdSchema.describe('The numbers that belong to it: 5xxxx is 50000 to 59999.'),
  name: familySchema.shape.name.describe('What most of its codes have in common, in short.'),
  summary: familySchema.shape.summary.describe('In our words: what they share.'),
  from: z.int().nonnegative().describe('The first number of the family.'),
  to: z.int().nonnegative().describe('The last number of the family.'),
  url: pathSchema.describe("Path to the family's page."),
  note: z
    .string()
    .min(1)
    .optional()
    .describe(
      "How to handle them as a class, in our words, as Markdown. Links in it are paths on the site's host.",
    ),
  codes: z.array(listedCodeSchema).min(1).describe('Those that a source lists, in their order.'),
});

export type FamilyResponse = z.infer<typeof familyResponseSchema>;
