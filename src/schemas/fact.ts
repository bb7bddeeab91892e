import { z } from 'zod';
import { directionSchema, encodingSchema } from './code.ts';

// What the fields mean is said by `describe`, so that JSON Schemas say it too.

/** What a source says of a code at one moment. Absent means that the source does not say. */
export const factSchema = z.strictObject({
  label: z.string().min(1).describe('The name or message, as the source words it.'),
  identifier: z
    .string()
    .min(1)
    .optional()
    .describe("The constant's name, where the source has one beside the label."),
  direction: directionSchema.optional(),
  reconnect: z
    .boolean()
    .optional()
    .describe('Whether the source says to reconnect after this close code.'),
  encoding: encodingSchema.optional(),
  struck: z
    .literal(true)
    .optional()
    .describe('The source has struck the row out: it says that the code is gone.'),
  deprecated: z.literal(true).optional().describe('The source marks the code as deprecated.'),
  documented: z
    .boolean()
    .optional()
    .describe("The source's own claim of whether Discord documents the code."),
  explanation: z
    .string()
    .regex(/^[0-9a-f]{8}$/)
    .optional()
    .describe(
      "Fingerprint of the words of the source's explanation: a rewording is known, the text is not kept.",
    ),
});

export type Fact = z.infer<typeof factSchema>;
