import { z } from 'zod';
import { codeSchema } from './code.ts';
import { factSchema } from './fact.ts';

/** A moment in a source's history: the commit and its committer date in UTC. */
export const momentSchema = z.strictObject({
  date: z.iso.datetime({ precision: 0 }).describe('ISO instant of the commit, in UTC.'),
  commit: z
    .string()
    .regex(/^[0-9a-f]{40}$/, 'a full commit id')
    .nullable()
    .describe("Full commit id in the source's repository; null where there is none."),
  approximate: z
    .literal(true)
    .optional()
    .describe(
      'The source has no history here: the date is when it was read, so the fact is as old or older.',
    ),
});

/** What a source said of a code from one commit (included) to another (excluded); `to` null: still says. */
export const spanSchema = z.strictObject({
  from: momentSchema.describe('The commit with which it began to say so.'),
  to: momentSchema
    .nullable()
    .describe('The first commit at which it no longer said so; null while it does.'),
  ...factSchema.shape,
});

/** The address of a thread or file in which a code was seen. */
export const seenSchema = z.url({ protocol: /^https$/ });

/** One row of a source's table over its whole history. A gap between spans is an absence. */
export const lineSchema = z.strictObject({
  code: codeSchema,
  version: z
    .string()
    .regex(/^v\d+$/)
    .optional()
    .describe('The API version whose edition this is, where a source keeps several side by side.'),
  former: z
    .literal(true)
    .optional()
    .describe(
      "A struck row that stands beside a live one of the same code: the code's former meaning.",
    ),
  seen: seenSchema
    .optional()
    .describe('Where the code was seen, of a source that gathers what others met.'),
  spans: z
    .array(spanSchema)
    .min(1)
    .describe('What the source said, from commit to commit; a gap in between is an absence.'),
});

/** `content/history/<source>/<table>.json` */
export const historySchema = z.strictObject({
  source: z.string(),
  table: z.string(),
  codes: z.array(lineSchema),
});

/** `content/history/<source>/head.json`: how far a source has been read. */
export const headSchema = z.strictObject({
  source: z.string(),
  head: momentSchema,
  /** Per table, the files that hold it at the head. */
  files: z.record(z.string(), z.array(z.string())),
});

export type Moment = z.infer<typeof momentSchema>;
export type Span = z.infer<typeof spanSchema>;
export type Line = z.infer<typeof lineSchema>;
export type History = z.infer<typeof historySchema>;
export type Head = z.infer<typeof headSchema>;
