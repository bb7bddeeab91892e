import { z } from 'zod';
import { statusSchema } from './entry.ts';
import { familyIdSchema, familySchema } from './family.ts';
import { momentSchema } from './history.ts';
import { librarySchema } from './library.ts';
import { pathSchema } from './site-path.ts';

/** Of one source in one table: codes listed now (struck ones among them), struck now, and ever listed. */
export const countsSchema = z.strictObject({
  now: z.int().nonnegative().describe('Codes that it lists now, struck ones among them.'),
  struck: z.int().nonnegative().describe('Codes that it has struck out.'),
  ever: z.int().nonnegative().describe('Codes that it lists or listed once.'),
});

/** A table in `index.json`. */
export const indexTableSchema = z.strictObject({
  id: z.string().describe('Name of the table in addresses and data.'),
  name: z.string(),
  protocol: z.string().describe("What the codes belong to: discord, or another bot's gateway."),
  group: z.string().describe('The heading under which the site shows it.'),
  url: pathSchema.describe("Path to the table's page."),
  json: pathSchema.describe('Path to its merged entries: schema table.'),
  markdown: pathSchema.describe('Path to the whole table as Markdown.'),
  typescript: pathSchema.describe('Path to the whole table as TypeScript.'),
  notes: pathSchema.describe('Path to what we wrote about its codes: schema notes.'),
  payloads: pathSchema
    .optional()
    .describe(
      'Path to what goes over the wire with its codes, where any is known: schema payloads.',
    ),
  families: z
    .array(
      z.strictObject({
        family: familyIdSchema.describe('The numbers that belong to it: 5xxxx is 50000 to 59999.'),
        name: familySchema.shape.name.describe('What most of its codes have in common, in short.'),
        url: pathSchema.describe("Path to the family's page."),
        json: pathSchema.describe('Path to what is known of it: schema family.'),
      }),
    )
    .min(1)
    .optional()
    .describe('The families of its numbers, where it has any.'),
  codes: z.int().nonnegative().describe('How many codes it has.'),
  statuses: z.record(statusSchema, z.int().nonnegative()).describe('How many of each status.'),
  sources: z
    .array(z.string())
    .describe('Sources that list a code of it now or listed one before, most believed first.'),
});

/** A source in `index.json`. */
export const indexSourceSchema = z.strictObject({
  id: z.string().describe('Name of the source in addresses and data.'),
  name: z.string(),
  kind: z
    .enum(['git', 'document'])
    .describe('git: read with its history. document: one edition is all there is.'),
  repository: z
    .string()
    .nullable()
    .describe('owner/name on GitHub; null for a document that lies in no repository.'),
  licence: z.string().describe('What the source says of its own licence.'),
  url: pathSchema.describe("Path to the source's page."),
  json: pathSchema.describe('Path to its whole history: schema history.'),
  feed: pathSchema.optional().describe('Path to the Atom feed of its changes, where it has one.'),
  head: momentSchema.describe('How far the source has been read.'),
  tables: z.record(z.string(), countsSchema).describe('By table: how many codes it lists.'),
});

/** A library in `index.json`. */
export const indexLibrarySchema = z.strictObject({
  id: librarySchema.shape.id.describe('Name of the library in addresses and data.'),
  name: z.string(),
  language: librarySchema.shape.language,
  repository: z.string().describe('owner/name on GitHub.'),
  json: pathSchema.describe('Path to its names for the codes: schema library.'),
});

/** `/api/v1/index.json` */
export const indexResponseSchema = z.strictObject({
  tables: z.array(indexTableSchema),
  sources: z.array(indexSourceSchema),
  libraries: z.array(indexLibrarySchema),
  codes: pathSchema.describe('Path to the short list of every code: schema codes.'),
  changes: pathSchema.describe('Path to every change of every source: schema changes.'),
  feed: pathSchema.describe('Path to the Atom feed of all changes.'),
  schemas: z
    .record(z.string(), pathSchema)
    .describe("Paths to the JSON Schemas of the responses, by the response's name."),
});

export type Counts = z.infer<typeof countsSchema>;
export type IndexResponse = z.infer<typeof indexResponseSchema>;
