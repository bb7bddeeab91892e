import { z } from 'zod';
import { codeSchema } from './code.ts';
import { LANGUAGES } from './language.ts';

const slug = z
  .string()
  .regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/, 'lower case, joined by hyphens or dots');
const commit = z.string().regex(/^[0-9a-f]{40}$/, 'a full commit id');
const symbol = z
  .string()
  .regex(/^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$/, 'a name of a program, such as VoiceCode.Close');

/** Where a library names the codes of a table. */
export const libraryFileSchema = z.strictObject({
  /** Id of the table. */
  table: z.string(),
  path: z.string(),
  /** The enum, class, object or module in the file: `ErrorResponse`, `VoiceCode.Close`. */
  symbol,
  /** The commit to read it at, where the newest has it no longer. */
  commit: commit.optional(),
  /** The last release that has it, where the newest has it no longer: `13`. */
  until: z.string().min(1).optional(),
  /** The names stand for their codes alone: nobody writes the symbol before them. */
  bare: z.literal(true).optional(),
});

/** One entry of `content/registry/libraries.yaml`: a library that gives codes names of its own. */
export const librarySchema = z
  .strictObject({
    id: slug,
    name: z.string(),
    language: z.enum(LANGUAGES).exclude(['json']),
    /** `owner/name` on GitHub. */
    repository: z.string().regex(/^[\w.-]+\/[\w.-]+$/),
    /** Id of the source that the library is as well: its histories hold these names already. */
    source: slug.optional(),
    /** By table, the enum of the names that the source's histories hold. */
    symbols: z.record(z.string(), symbol).default({}),
    /** What is read from a clone of the repository. */
    files: z.array(libraryFileSchema).default([]),
  })
  .superRefine(({ source, symbols, files }, context) => {
    const fault = (path: string, message: string) => {
      context.addIssue({ code: 'custom', path: [path], message });
    };
    const shared = Object.keys(symbols).length;
    if (shared + files.length === 0) fault('files', 'at least one file, or symbols of a source');
    if (shared > 0 && source === undefined) fault('symbols', 'symbols of a source, which is named');
  });

/** What a library calls one code, and on which line of the file. */
export const libraryNameSchema = z.strictObject({
  code: codeSchema,
  name: z.string().min(1),
  line: z.int().positive(),
});

/** The names of one table, as one enum of the library has them at a commit. */
export const libraryTableSchema = z.strictObject({
  table: z.string(),
  path: z.string(),
  symbol,
  commit,
  /** Day (UTC) of the commit. */
  date: z.iso.date(),
  /** In the order of the codes; a code that has two names comes twice. */
  names: z.array(libraryNameSchema).min(1),
});

/** `content/libraries/<library>.json`: read from the library's code, in the registry's order. */
export const libraryNamesSchema = z.strictObject({
  library: slug,
  tables: z.array(libraryTableSchema).min(1),
});

export type Library = z.infer<typeof librarySchema>;
export type LibraryFile = z.infer<typeof libraryFileSchema>;
export type LibraryTable = z.infer<typeof libraryTableSchema>;
export type LibraryNames = z.infer<typeof libraryNamesSchema>;
