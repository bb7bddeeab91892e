import { z } from 'zod';
import { codeSchema } from './code.ts';

/** A field of a payload's `d`: facts alone, as the source writes them. */
export const payloadFieldSchema = z.strictObject({
  name: z.string().min(1),
  type: z
    .string()
    .min(1)
    .optional()
    .describe(
      "The type in the source's words (snowflake, array of string); absent where it gives none.",
    ),
  nullable: z.literal(true).optional().describe('It may be null.'),
  optional: z.literal(true).optional().describe('It may be missing.'),
  deprecated: z.literal(true).optional().describe('The source marks it as deprecated.'),
});

/** A `d` that is no object with fields. */
export const payloadValueSchema = z.strictObject({
  type: z.enum(['null', 'boolean', 'integer', 'empty object']).describe('What it is.'),
  nullable: z.literal(true).optional().describe('It may be null.'),
});

/** The payload of one code as one source gives it. */
export const payloadSchema = z.strictObject({
  code: codeSchema,
  source: z.string().describe('Id of the source.'),
  commit: z
    .string()
    .regex(/^[0-9a-f]{40}$/)
    .describe('Full commit id at which it was read.'),
  direction: z
    .enum(['send', 'receive'])
    .optional()
    .describe(
      'Seen from the client; only where the source tells what is sent from what is received.',
    ),
  value: payloadValueSchema.optional().describe('What d is, where it has no fields.'),
  list: z.literal(true).optional().describe('d is a list of what the first structure says.'),
  structures: z
    .array(z.strictObject({ name: z.string(), fields: z.array(payloadFieldSchema) }))
    .describe(
      "The fields of d come first, then the objects that are named in the fields' types. Empty where d is a value.",
    ),
});

/** `content/payloads/<table>.yaml` */
export const payloadsSchema = z.strictObject({
  table: z.string(),
  payloads: z.array(
    payloadSchema.refine(
      ({ value, structures }) => (structures.length === 0) === (value !== undefined),
      { message: 'either structures or a value', path: ['structures'] },
    ),
  ),
});

export type PayloadField = z.infer<typeof payloadFieldSchema>;
export type PayloadValue = z.infer<typeof payloadValueSchema>;
export type Payload = z.infer<typeof payloadSchema>;
export type Payloads = z.infer<typeof payloadsSchema>;
