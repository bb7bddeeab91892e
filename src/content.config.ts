import { defineCollection } from 'astro:content';
import { docsLoader, i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { z } from 'zod';
import { familySchema } from './schemas/family.ts';
import { headSchema, historySchema } from './schemas/history.ts';
import { identifiersSchema } from './schemas/identifiers.ts';
import { libraryNamesSchema, librarySchema } from './schemas/library.ts';
import { pagePathSchema } from './schemas/note-facts.ts';
import { noteSchema } from './schemas/note.ts';
import { payloadsSchema } from './schemas/payload.ts';
import { phrasesSchema } from './schemas/phrases.ts';
import { sourceSchema, tableSchema } from './schemas/registry.ts';

/**
 * YAML 1.2, as the importer reads it: a date stays text. Collections come sorted by id, and the
 * registry's order means something, so each item keeps its rank.
 */
const parser = (text: string): Record<string, unknown>[] =>
  (parse(text) as Record<string, unknown>[]).map((item, rank) => ({ ...item, rank }));
const rank = z.int();
/** Codes are case-sensitive (`READY`); the default id would be a lower-case slug. */
const byPath = ({ entry }: { entry: string }): string => entry.replace(/\.md$/, '');

export const collections = {
  docs: defineCollection({
    loader: docsLoader(),
    schema: docsSchema({
      extend: z.object({
        /** Codes, and tables with all of their codes, that a guide is about: their pages lead to it. */
        about: z.array(pagePathSchema).default([]),
      }),
    }),
  }),
  // What Starlight and Expressive Code say, where we say it otherwise.
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
  tables: defineCollection({
    loader: file('content/registry/tables.yaml', { parser }),
    schema: tableSchema.extend({ rank }),
  }),
  sources: defineCollection({
    loader: file('content/registry/sources.yaml', { parser }),
    schema: sourceSchema.extend({ rank }),
  }),
  heads: defineCollection({
    loader: glob({ base: './content/history', pattern: '*/head.json' }),
    schema: headSchema,
  }),
  histories: defineCollection({
    loader: glob({ base: './content/history', pattern: ['*/*.json', '!*/head.json'] }),
    schema: historySchema,
  }),
  payloads: defineCollection({
    loader: glob({ base: './content/payloads', pattern: '*.yaml' }),
    schema: payloadsSchema,
  }),
  phrases: defineCollection({
    loader: glob({ base: './content/phrases', pattern: '*.yaml' }),
    schema: phrasesSchema,
  }),
  identifiers: defineCollection({
    loader: glob({ base: './content/identifiers', pattern: '*.json' }),
    schema: identifiersSchema,
  }),
  libraries: defineCollection({
    loader: file('content/registry/libraries.yaml', { parser }),
    schema: librarySchema.safeExtend({ rank }),
  }),
  libraryNames: defineCollection({
    loader: glob({ base: './content/libraries', pattern: '*.json' }),
    schema: libraryNamesSchema,
  }),
  families: defineCollection({
    loader: glob({ base: './content/families', pattern: '*/*.md', generateId: byPath }),
    schema: familySchema,
  }),
  notes: defineCollection({
    loader: glob({ base: './content/notes', pattern: '*/*.md', generateId: byPath }),
    schema: noteSchema,
  }),
};
