import { z } from 'zod';
import { entrySchema, statusSchema } from './entry.ts';
import { lineSchema } from './history.ts';
import { librarySchema } from './library.ts';
import { noteFactsSchema } from './note-facts.ts';
import { payloadSchema } from './payload.ts';
import { pathSchema } from './site-path.ts';

/** A code in a list over several tables. */
export const listedCodeSchema = z.strictObject({
  table: z.string().describe('Id of the table.'),
  code: entrySchema.shape.code,
  name: entrySchema.shape.name,
  status: statusSchema,
  url: pathSchema.describe("Path to the code's page; index.json and index.md stand behind it."),
});

/** What a library calls a code. */
export const libraryMemberSchema = z.strictObject({
  library: librarySchema.shape.id.describe('Id of the library.'),
  language: librarySchema.shape.language,
  name: z.string().describe('The name alone.'),
  written: z.string().describe('As programs write it, with the enum before it where they do.'),
  until: z
    .string()
    .optional()
    .describe('The last release that has it, where the newest has it no longer.'),
  commit: z.string().describe('Full commit id at which it was read.'),
  url: z.url().describe('The line, or the file, at that commit.'),
});

/** `index.json` beside a code's page: the entry as its table has it, and everything else of the page. */
export const codeResponseSchema = z.strictObject({
  table: z.string().describe('Id of the table.'),
  ...entrySchema.shape,
  statusSince: z
    .strictObject({
      date: z.iso.date().describe('UTC day.'),
      approximate: z.literal(true).optional().describe('It was so on that day, or earlier.'),
    })
    .optional()
    .describe('Since when the code has had its status; absent where no source tells.'),
  note: z
    .string()
    .min(1)
    .optional()
    .describe(
      "Why it comes and what to do, in our words, as Markdown. Links in it are paths on the site's host.",
    ),
  facts: noteFactsSchema
    .optional()
    .describe('Facts that answer questions, each with what it rests on.'),
  payloads: z
    .array(payloadSchema.omit({ code: true }))
    .min(1)
    .optional()
    .describe('What each source says that the payload holds, most believed first.'),
  libraries: z
    .array(libraryMemberSchema)
    .min(1)
    .optional()
    .describe('What libraries call the code.'),
  files: z
    .record(z.string(), z.array(z.url()).min(1))
    .describe(
      "By the source's id: the files that list the code, at the commit at which the source was read last.",
    ),
  history: z
    .record(z.string(), z.array(lineSchema.omit({ code: true })).min(1))
    .describe("By the source's id: everything that the source ever said of the code."),
  family: pathSchema
    .optional()
    .describe('The page of the family of numbers that the code belongs to.'),
  sameNumber: z
    .array(listedCodeSchema)
    .min(1)
    .optional()
    .describe('The same number in other tables, likeliest first.'),
  previous: pathSchema.optional().describe('The page of the code before it in the table.'),
  next: pathSchema.optional().describe('The page of the code behind it in the table.'),
});

/** `/api/v1/libraries/<library>.json` */
export const libraryResponseSchema = z.strictObject({
  library: librarySchema.shape.id.describe('Id of the library.'),
  name: z.string(),
  language: librarySchema.shape.language,
  repository: z.string().describe('owner/name on GitHub.'),
  tables: z
    .record(
      z.string(),
      z.array(
        z.strictObject({
          code: entrySchema.shape.code,
          ...libraryMemberSchema.omit({ library: true, language: true }).shape,
        }),
      ),
    )
    .describe('By table: what the library calls its codes, in the order of the codes.'),
});

/** `/api/v1/codes.json` */
export const codesResponseSchema = z.strictObject({
  codes: z
    .array(listedCodeSchema)
    .describe('Every code of every table, in the order of index.json and then of the codes.'),
});

export type ListedCode = z.infer<typeof listedCodeSchema>;
export type LibraryMember = z.infer<typeof libraryMemberSchema>;
export type CodeResponse = z.infer<typeof codeResponseSchema>;
export type LibraryResponse = z.infer<typeof libraryResponseSchema>;
export type CodesResponse = z.infer<typeof codesResponseSchema>;
