import { z } from 'zod';
import { codeSchema } from './code.ts';
import { factSchema } from './fact.ts';
import { momentSchema } from './history.ts';

const count = z.int().nonnegative();

/** What an edition says of a code, and since when. */
const cellSchema = z.strictObject({
  source: z.string().describe('Id of the source.'),
  ...factSchema.omit({ explanation: true }).shape,
  since: momentSchema.shape.date.optional().describe('ISO instant (UTC) since which it says so.'),
  commit: momentSchema.shape.commit.optional(),
  approximate: momentSchema.shape.approximate,
});

const differenceSchema = z.strictObject({
  code: codeSchema,
  former: z
    .literal(true)
    .optional()
    .describe('A struck row that stands beside a live one of the same code.'),
  fact: factSchema.keyof().optional().describe('The fact that differs, of a changed code.'),
  a: cellSchema.optional().describe('What the first edition says.'),
  b: cellSchema.optional().describe('What the second edition says.'),
});

const loneSchema = z.strictObject({
  table: z.string().describe('Id of the table.'),
  codes: count.describe('How many codes it lists.'),
});

/** `/compare/<preset>.json`, and what the page of a comparison copies as JSON. */
export const comparisonSchema = z.strictObject({
  a: z.string().describe('The first edition, such as official@2024-10-01.'),
  b: z.string().describe('The second edition.'),
  url: z.url().describe('Address of the comparison.'),
  tables: z.array(
    z.strictObject({
      table: z.string().describe('Id of the table.'),
      against: z
        .string()
        .optional()
        .describe("Id of the second edition's table, where it is another one."),
      counts: z
        .strictObject({
          a: count.describe('Codes in the first edition.'),
          b: count.describe('Codes in the second edition.'),
          added: count,
          removed: count,
          renamed: count,
          changed: count,
          same: count.describe('Codes on which both editions agree.'),
        })
        .describe('How many codes there are, and how many in each of the lists.'),
      unstated: z
        .array(
          z.strictObject({
            fact: z.string(),
            by: z.enum(['a', 'b']).describe('The edition that states it.'),
            codes: count.describe('Of how many codes.'),
          }),
        )
        .describe('Facts that only one edition states; they are not compared.'),
      added: z.array(differenceSchema).describe('Codes that only the second edition has.'),
      removed: z.array(differenceSchema).describe('Codes that only the first edition has.'),
      renamed: z.array(differenceSchema).describe('Codes of which the names differ.'),
      changed: z.array(differenceSchema).describe('Codes of which another fact differs.'),
    }),
  ),
  onlyIn: z
    .strictObject({ a: z.array(loneSchema), b: z.array(loneSchema) })
    .describe('Tables that only one edition holds.'),
  unversioned: z
    .array(z.string())
    .describe('Tables that the source keeps once for all API versions.'),
});

export type CompareReport = z.infer<typeof comparisonSchema>;
