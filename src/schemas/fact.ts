import { z } from 'zod';
import { directionSchema, encodingSchema } from './code.ts';

/** What a source says of a code at one moment. Absent means that the source does not say. */
export const factSchema = z.strictObject({
  /** The name or message, as the source words it. */
  label: z.string().min(1),
  /** The constant's name, where the source has one beside the label. */
  identifier: z.string().min(1).optional(),
  direction: directionSchema.optional(),
  /** Whether the source says to reconnect after this close code. */
  reconnect: z.boolean().optional(),
  encoding: encodingSchema.optional(),
  /** The source has struck the row out: it says that the code is gone. */
  struck: z.literal(true).optional(),
  deprecated: z.literal(true).optional(),
  /** The source's own claim of whether Discord documents the code. */
  documented: z.boolean().optional(),
  /** Fingerprint of the words of the source's explanation: a rewording is known, the text is not kept. */
  explanation: z
    .string()
    .regex(/^[0-9a-f]{8}$/)
    .optional(),
});

export type Fact = z.infer<typeof factSchema>;
