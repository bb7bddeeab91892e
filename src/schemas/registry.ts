import { z } from 'zod';
import { codeSchema } from './code.ts';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower case, words joined by hyphens');

/** One entry of `content/registry/tables.yaml`: a namespace of codes. */
export const tableSchema = z.strictObject({
  id: slug,
  name: z.string(),
  /** The name of one code of the table: "gateway opcode". */
  singular: z.string(),
  protocol: slug,
  /** Where the table stands on the site. A promise: never changed. */
  url: z.string().regex(/^\/([a-z0-9]+\/)+$/),
  group: z.string(),
  summary: z.string(),
  /** How a code is written before its number in running text: "op". */
  prefix: z.string(),
  /** The source whose word makes a code documented. */
  authority: slug,
  /** Sources in the order in which they are believed. */
  precedence: z.array(slug).min(1),
  /** The facts that the table's sources state, beside the label. */
  facts: z.array(z.enum(['direction', 'reconnect', 'encoding'])).default([]),
  /** `message`: labels are the API's messages, which constants abbreviate. */
  labels: z.enum(['name', 'message']).default('name'),
  /** Whether its numbers come in families of ten thousand, each with a page of its own. */
  families: z.literal(true).optional(),
  /** Rank among the tables that share a bare number: the likeliest is 1. */
  likelihood: z.int().positive(),
});

/** A file that holds tables in a source's repository, over some part of its history. */
export const sourceFileSchema = z.strictObject({
  path: z.string(),
  /** The tables to take from it; other tables in it are another source's or another version's. */
  tables: z.array(slug).min(1),
  version: z
    .string()
    .regex(/^v\d+$/)
    .optional(),
});

/** A file of a source's repository, as it stands now, that describes what goes over the wire with codes. */
export const payloadFileSchema = z.strictObject({
  path: z.string(),
  /** The table whose codes they are. */
  table: slug,
  /**
   * `headings`: each payload below a heading that names its code. `chapters`: below a heading, captions
   * over the fields and over an example, whose `op` is the code. `captions`: each caption over fields
   * names the code, and objects stand anywhere.
   */
  layout: z.enum(['headings', 'chapters', 'captions']),
  /** Headings that name a code otherwise than the source's own table does. */
  names: z.record(z.string(), codeSchema).default({}),
});

/** Lines of one file at one commit that are no rows of its tables, though they read as such. */
export const erratumSchema = z.strictObject({
  commit: z.string().regex(/^[0-9a-f]{40}$/, 'a full commit id'),
  path: z.string(),
  lines: z.array(z.int().positive()).min(1),
  why: z.string(),
});

/** One entry of `content/registry/sources.yaml`: a document or program that lists codes. */
export const sourceSchema = z.strictObject({
  id: slug,
  name: z.string(),
  /** Short form for narrow columns. */
  short: z.string().max(10),
  /** What it is, in our own words. */
  summary: z.string(),
  /** `owner/name` on GitHub. */
  repository: z
    .string()
    .regex(/^[\w.-]+\/[\w.-]+$/)
    .optional(),
  homepage: z.url({ protocol: /^https$/ }).optional(),
  licence: z.string(),
  /** `git`: imported from a clone's history. `document`: one edition is all there is. */
  kind: z.enum(['git', 'document']),
  dialect: z.enum([
    'official-markdown',
    'userdoccers-mdx',
    'undocumented-markdown',
    'gateway-list',
    'utilbot-markdown',
    'typescript-enum',
    'kotlin-enum',
    'json-map',
    'iana-csv',
    'seen-csv',
  ]),
  /** For a document: the date of its edition, and the commit where it is known. */
  edition: z
    .strictObject({
      date: z.iso.date(),
      commit: z
        .string()
        .regex(/^[0-9a-f]{40}$/)
        .optional(),
    })
    .optional(),
  /** Of tables that keep API versions side by side: the one that speaks for the source. */
  current: z.record(slug, z.string().regex(/^v\d+$/)).default({}),
  files: z.array(sourceFileSchema).min(1),
  /** Where it describes payloads. */
  payloads: z.array(payloadFileSchema).default([]),
  /** Rows that stand in the source's history by a slip that it mended itself; they are passed over. */
  errata: z.array(erratumSchema).default([]),
});

export type Table = z.infer<typeof tableSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type PayloadFile = z.infer<typeof payloadFileSchema>;
export type SourceFile = z.infer<typeof sourceFileSchema>;
