import { z } from 'zod';
import { codeSchema } from './code.ts';
import { factSchema } from './fact.ts';
import { momentSchema } from './history.ts';
import { pathSchema } from './site-path.ts';

// What the fields mean is said by `describe`, so that the JSON Schema of the log says it too.

/** What stands beside an event's own fields. */
type Place = Readonly<Record<string, z.ZodType>>;

const versionsShape = {
  versions: z
    .array(z.string().regex(/^v\d+$/))
    .min(1)
    .optional()
    .describe(
      'The API versions whose editions it happened to, where the source keeps several side by side.',
    ),
};

/** Many codes at once, told in one line. */
const listShape = {
  codes: z.array(codeSchema).min(1).describe('The codes that it happened to.'),
  ...versionsShape,
};

/** One row of a table. */
const rowShape = {
  code: codeSchema.describe('The code of the row.'),
  former: z
    .literal(true)
    .optional()
    .describe('A struck row that stands beside a live one of the same code.'),
  ...versionsShape,
};

const nameShape = { fact: z.enum(['label', 'identifier']).describe('Which of the names it is.') };

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
  fact: columnSchema.describe('The column.'),
  values: z
    .array(
      z.strictObject({
        value: valueSchema
          .optional()
          .describe('What is said; absent for explanations, whose text is not kept.'),
        codes: z.array(codeSchema).min(1).describe('The codes of which it is said.'),
      }),
    )
    .min(1)
    .describe('The codes by what is said of them, or was until then.'),
  ...versionsShape,
};

/** Every kind of event, with the same fields added to each. */
function eventsWith<Fields extends Place>(place: Fields) {
  return z.discriminatedUnion('kind', [
    z
      .strictObject({ ...place, kind: z.literal('read'), ...listShape })
      .describe(
        'A source without a history was read: it has listed these codes since then or earlier.',
      ),
    z
      .strictObject({ ...place, kind: z.literal('began'), ...listShape })
      .describe("The source's table, or its edition for an API version, begins with these codes."),
    z
      .strictObject({
        ...place,
        kind: z.literal('returned'),
        from: momentSchema.describe('When the table had gone.'),
        ...listShape,
        without: z
          .array(codeSchema)
          .min(1)
          .optional()
          .describe('Codes that it had before it went, and has no longer.'),
      })
      .describe(
        'The table came back with these codes; what else differs from before is told beside it.',
      ),
    z
      .strictObject({ ...place, kind: z.literal('ended'), ...listShape })
      .describe('The whole table went, with these codes.'),
    z
      .strictObject({
        ...place,
        kind: z.literal('added'),
        ...rowShape,
        after: toldFactSchema.describe('What the row says.'),
        again: z
          .literal(true)
          .optional()
          .describe('The source listed the row before, and then did not.'),
      })
      .describe('A row is new.'),
    z
      .strictObject({
        ...place,
        kind: z.literal('removed'),
        ...rowShape,
        before: toldFactSchema.describe('What the row said last.'),
      })
      .describe('A row is gone.'),
    z
      .strictObject({
        ...place,
        kind: z.literal('renamed'),
        ...rowShape,
        ...nameShape,
        before: z.string().describe('The name until then.'),
        after: z.string().describe('The name from then on.'),
      })
      .describe('A label or identifier is another, beyond case and punctuation.'),
    z
      .strictObject({
        ...place,
        kind: z.literal('respelt'),
        ...rowShape,
        ...nameShape,
        before: z
          .string()
          .optional()
          .describe('The spelling until then; absent where none was given.'),
        after: z
          .string()
          .optional()
          .describe('The spelling from then on; absent where none is given.'),
      })
      .describe(
        'A label or identifier differs in case or punctuation alone, or an identifier is given or no longer given beside the label. Only the JSON tells this: pages and feeds leave it out.',
      ),
    z
      .strictObject({
        ...place,
        kind: z.literal('changed'),
        ...rowShape,
        label: factSchema.shape.label.describe('What the source calls the row from then on.'),
        fact: z
          .enum(['direction', 'reconnect', 'encoding', 'struck', 'deprecated', 'documented'])
          .describe('Which fact it is.'),
        before: valueSchema
          .optional()
          .describe('The value until then; absent where the source did not state it.'),
        after: valueSchema
          .optional()
          .describe('The value from then on; absent where the source does not state it.'),
      })
      .describe(
        'A fact is another. That a row is no longer deprecated is not told where it is struck out instead.',
      ),
    z
      .strictObject({ ...place, kind: z.literal('stated'), ...columnShape })
      .describe('A column began: no row of the table had stated the fact.'),
    z
      .strictObject({ ...place, kind: z.literal('unstated'), ...columnShape })
      .describe('A column ended: no row of the table states the fact any more.'),
    z
      .strictObject({ ...place, kind: z.literal('reworded'), ...listShape })
      .describe('The explanations of these codes are other ones.'),
    z
      .strictObject({
        ...place,
        kind: z.literal('slip'),
        what: z
          .enum(['missing', 'present', 'different'])
          .describe(
            'The codes had been missing, had been there by mistake, or had something else said of them.',
          ),
        from: momentSchema.describe('When the mistake was made.'),
        ...listShape,
        whole: z.literal(true).optional().describe('Nothing else stood in the table meanwhile.'),
      })
      .describe(
        'What this commit took back had stood for less than a day: a mistake, not a change.',
      ),
  ]);
}

/** Something that happened to one source's table at one commit. */
export const changeEventSchema = eventsWith({});

/** The same with its date and place, as `changes.json` tells it. */
export const changeSchema = eventsWith({
  date: momentSchema.shape.date.describe('ISO instant of the commit, in UTC.'),
  commit: momentSchema.shape.commit.describe('Null where the source has no history.'),
  approximate: momentSchema.shape.approximate.describe(
    'The date is when the source was read: it happened then or earlier.',
  ),
  source: z.string().describe('Id of the source.'),
  table: z.string().describe('Id of the table.'),
  url: pathSchema.describe(
    "Path to the commit's entry in the log, the base path included; to the log itself where the commit only respelt.",
  ),
});

export type ChangeEvent = z.infer<typeof changeEventSchema>;
export type Column = z.infer<typeof columnSchema>;
export type ToldFact = z.infer<typeof toldFactSchema>;
