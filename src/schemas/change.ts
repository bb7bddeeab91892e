import { z } from 'zod';
import { codeSchema } from './code.ts';
import { factSchema } from './fact.ts';
import { momentSchema } from './history.ts';

/** What stands beside an event's own fields. */
type Place = Readonly<Record<string, z.ZodType>>;

const versionsShape = {
  /** The API versions whose editions it happened to, where the source keeps several side by side. */
  versions: z
    .array(z.string().regex(/^v\d+$/))
    .min(1)
    .optional(),
};

/** Many codes at once, told in one line. */
const listShape = { codes: z.array(codeSchema).min(1), ...versionsShape };

/** One row of a table. */
const rowShape = {
  code: codeSchema,
  /** A struck row that stands beside a live one of the same code. */
  former: z.literal(true).optional(),
  ...versionsShape,
};

/** What a row says, without the fingerprint of its explanation. */
export const toldFactSchema = factSchema.omit({ explanation: true });

const valueSchema = z.union([z.string(), z.boolean()]);

/** A column of a table: a fact that rows state or do not. */
export const columnSchema = z.enum([
  'direction',
  'reconnect',
  'encoding',
  'documented',
  'explanation',
]);

const columnShape = {
  fact: columnSchema,
  /** The codes by what is said of them; explanations have no value here. */
  values: z
    .array(z.strictObject({ value: valueSchema.optional(), codes: z.array(codeSchema).min(1) }))
    .min(1),
  ...versionsShape,
};

/** Every kind of event, with the same fields added to each. */
function eventsWith<Fields extends Place>(place: Fields) {
  return z.discriminatedUnion('kind', [
    /** A source without a history was read: it has listed these codes since then or earlier. */
    z.strictObject({ ...place, kind: z.literal('read'), ...listShape }),
    /** The source's table, or its edition for an API version, begins with these codes. */
    z.strictObject({ ...place, kind: z.literal('began'), ...listShape }),
    /** The table came back with these codes; what else differs from before is told beside it. */
    z.strictObject({
      ...place,
      kind: z.literal('returned'),
      /** When it had gone. */
      from: momentSchema,
      ...listShape,
      /** Codes that it had before it went, and has no longer. */
      without: z.array(codeSchema).min(1).optional(),
    }),
    /** The whole table went, with these codes. */
    z.strictObject({ ...place, kind: z.literal('ended'), ...listShape }),
    z.strictObject({
      ...place,
      kind: z.literal('added'),
      ...rowShape,
      after: toldFactSchema,
      /** The source listed the row before, and then did not. */
      again: z.literal(true).optional(),
    }),
    z.strictObject({ ...place, kind: z.literal('removed'), ...rowShape, before: toldFactSchema }),
    /** A label or identifier is another, beyond case and punctuation. */
    z.strictObject({
      ...place,
      kind: z.literal('renamed'),
      ...rowShape,
      fact: z.enum(['label', 'identifier']),
      before: z.string(),
      after: z.string(),
    }),
    /** A fact is another; `before` or `after` is absent where the source did or does not state it. */
    z.strictObject({
      ...place,
      kind: z.literal('changed'),
      ...rowShape,
      fact: z.enum(['direction', 'reconnect', 'encoding', 'struck', 'deprecated', 'documented']),
      before: valueSchema.optional(),
      after: valueSchema.optional(),
    }),
    /** A column began: no row of the table had stated the fact. */
    z.strictObject({ ...place, kind: z.literal('stated'), ...columnShape }),
    /** A column ended: no row of the table states the fact any more. */
    z.strictObject({ ...place, kind: z.literal('unstated'), ...columnShape }),
    /** The explanations of these codes are other ones. */
    z.strictObject({ ...place, kind: z.literal('reworded'), ...listShape }),
    /** What this commit took back had stood for less than a day: a mistake, not a change. */
    z.strictObject({
      ...place,
      kind: z.literal('slip'),
      /** The codes had been missing, had been there by mistake, or had something else said of them. */
      what: z.enum(['missing', 'present', 'different']),
      /** When the mistake was made. */
      from: momentSchema,
      ...listShape,
      /** Nothing else stood in the table meanwhile. */
      whole: z.literal(true).optional(),
    }),
  ]);
}

/** Something that happened to one source's table at one commit. */
export const changeEventSchema = eventsWith({});

/** The same with its date and place, as `changes.json` tells it. */
export const changeSchema = eventsWith({
  /** ISO instant of the commit, in UTC. */
  date: momentSchema.shape.date,
  /** Null where the source has no history. */
  commit: momentSchema.shape.commit,
  /** The date is when the source was read: it happened then or earlier. */
  approximate: momentSchema.shape.approximate,
  source: z.string(),
  table: z.string(),
  /** Path to the commit's entry in the log, the base path included. */
  url: z.string().startsWith('/'),
});

export type ChangeEvent = z.infer<typeof changeEventSchema>;
export type Column = z.infer<typeof columnSchema>;
export type ToldFact = z.infer<typeof toldFactSchema>;
