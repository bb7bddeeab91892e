import { z } from 'zod';
import { codeSchema, directionSchema, encodingSchema } from './code.ts';
import { factSchema } from './fact.ts';
import { recoverySchema } from './recovery.ts';

/** See DESIGN: documented, undocumented, delisted (was official, is not), retired (gone everywhere). */
export const statusSchema = z
  .enum(['documented', 'undocumented', 'delisted', 'retired'])
  .describe(
    'documented: the official list has the code now. undocumented: it never had it, another source has it now. delisted: it had the code and has it no more. retired: a source says that the code is gone, and none has it live.',
  );

/** A fact on which two live sources disagree, with what each says. */
export const conflictSchema = z.strictObject({
  fact: z.enum(['name', 'direction', 'reconnect', 'encoding']).describe('What they disagree on.'),
  values: z
    .array(
      z.strictObject({
        source: z.string().describe('Id of the source.'),
        value: z.string().describe('What it says, as text.'),
      }),
    )
    .min(2)
    .describe('What each source says, most believed first.'),
});

/** What one source says of a code: its last word, and since when it lists the code. */
export const testimonySchema = z.strictObject({
  ...factSchema.shape,
  since: z.iso.date().describe('First day (UTC) on which the source listed the code.'),
  sinceApproximate: z
    .literal(true)
    .optional()
    .describe('The date is when the source was read; it may have listed the code earlier.'),
  until: z.iso
    .date()
    .optional()
    .describe('First day (UTC) on which it no longer did; absent while it does.'),
  struckSince: z.iso
    .date()
    .optional()
    .describe('First day (UTC) on which it had struck the row out; absent where it has not.'),
  versions: z
    .array(z.string())
    .optional()
    .describe('The API versions whose editions list the code, where the source keeps several.'),
  former: z
    .strictObject({ ...factSchema.shape, since: z.iso.date().describe('First day (UTC) of it.') })
    .optional()
    .describe('Another, struck row of the same source for the same number: its former meaning.'),
});

/** A code merged over all sources. */
export const entrySchema = z.strictObject({
  code: codeSchema,
  name: z
    .string()
    .describe(
      "What the most believed of the sources that list the code calls it, or our note's name for it.",
    ),
  identifier: z.string().describe('A PascalCase name, unique in the table.'),
  status: statusSchema,
  direction: directionSchema.optional(),
  reconnect: z.boolean().optional().describe('Whether to reconnect after this close code.'),
  encoding: encodingSchema.optional(),
  recovery: recoverySchema.optional(),
  summary: z
    .string()
    .optional()
    .describe('In our words: what happened, or what the message does. One or two sentences.'),
  url: z
    .string()
    .describe(
      "Path to the code's page, with a slash at its end; in the API with the site's base path before it.",
    ),
  conflicts: z.array(conflictSchema).describe('Facts on which live sources disagree.'),
  sources: z
    .record(z.string(), testimonySchema)
    .describe("What each source says, by the source's id, in the table's order of precedence."),
});

export type Status = z.infer<typeof statusSchema>;
export type Conflict = z.infer<typeof conflictSchema>;
export type Testimony = z.infer<typeof testimonySchema>;
export type Entry = z.infer<typeof entrySchema>;
