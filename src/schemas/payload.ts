import { z } from 'zod';
import { codeSchema } from './code.ts';

/** A field of a payload's `d`: facts alone, as the source writes them. */
export const payloadFieldSchema = z.strictObject({
  name: z.string().min(1),
  /** The type in the source's words (`snowflake`, `array of string`); absent where it gives none. */
  type: z.string().min(1).optional(),
  nullable: z.literal(true).optional(),
  optional: z.literal(true).optional(),
  deprecated: z.literal(true).optional(),
});

/** The payload of one code as one source gives it. */
export const payloadSchema = z.strictObject({
  code: codeSchema,
  source: z.string(),
  commit: z.string().regex(/^[0-9a-f]{40}$/),
  /** Objects named in the fields' types stand beside the payload itself, which comes first. */
  structures: z
    .array(z.strictObject({ name: z.string(), fields: z.array(payloadFieldSchema) }))
    .min(1),
});

/** `content/payloads/<table>.yaml` */
export const payloadsSchema = z.strictObject({
  table: z.string(),
  payloads: z.array(payloadSchema),
});

export type PayloadField = z.infer<typeof payloadFieldSchema>;
export type Payload = z.infer<typeof payloadSchema>;
export type Payloads = z.infer<typeof payloadsSchema>;
