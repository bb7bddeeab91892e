import { z } from 'zod';
import { codeSchema, directionSchema, encodingSchema } from './code.ts';
import { factSchema } from './fact.ts';

/** See DESIGN: documented, undocumented, delisted (was official, is not), retired (gone everywhere). */
export const statusSchema = z.enum(['documented', 'undocumented', 'delisted', 'retired']);

/** A fact on which two live sources disagree, with what each says. */
export const conflictSchema = z.strictObject({
  fact: z.enum(['name', 'direction', 'reconnect', 'encoding']),
  values: z.array(z.strictObject({ source: z.string(), value: z.string() })).min(2),
});

/** What one source says of a code: its last word, and since when it lists the code. */
export const testimonySchema = z.strictObject({
  ...factSchema.shape,
  /** First day (UTC) on which the source listed the code. */
  since: z.iso.date(),
  /** The date is when the source was read; it may have listed the code earlier. */
  sinceApproximate: z.literal(true).optional(),
  /** First day on which it no longer did; absent while it does. */
  until: z.iso.date().optional(),
  /** First day on which it had struck the row out; absent where it has not. */
  struckSince: z.iso.date().optional(),
  /** The API versions whose editions list the code, where the source keeps several. */
  versions: z.array(z.string()).optional(),
  /** Another, struck row of the same source for the same number: its former meaning. */
  former: z.strictObject({ ...factSchema.shape, since: z.iso.date() }).optional(),
});

/** A code merged over all sources. */
export const entrySchema = z.strictObject({
  code: codeSchema,
  name: z.string(),
  identifier: z.string(),
  status: statusSchema,
  direction: directionSchema.optional(),
  reconnect: z.boolean().optional(),
  encoding: encodingSchema.optional(),
  summary: z.string().optional(),
  /** Path to the code's page, with a trailing slash; in the API with the site's base path before it. */
  url: z.string(),
  conflicts: z.array(conflictSchema),
  /** Keyed by source, in the table's order of precedence. */
  sources: z.record(z.string(), testimonySchema),
});

export type Status = z.infer<typeof statusSchema>;
export type Conflict = z.infer<typeof conflictSchema>;
export type Testimony = z.infer<typeof testimonySchema>;
export type Entry = z.infer<typeof entrySchema>;
