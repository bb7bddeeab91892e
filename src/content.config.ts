import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { headSchema, historySchema } from './schemas/history.ts';
import { noteSchema } from './schemas/note.ts';
import { payloadsSchema } from './schemas/payload.ts';
import { sourceSchema, tableSchema } from './schemas/registry.ts';

/** YAML 1.2, as the importer reads it: a date stays text. */
const parser = (text: string): Record<string, unknown>[] =>
  parse(text, { maxAliasCount: 100 }) as Record<string, unknown>[];

export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }),
  tables: defineCollection({
    loader: file('content/registry/tables.yaml', { parser }),
    schema: tableSchema,
  }),
  sources: defineCollection({
    loader: file('content/registry/sources.yaml', { parser }),
    schema: sourceSchema,
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
  notes: defineCollection({
    loader: glob({
      base: './content/notes',
      pattern: '*/*.md',
      // Codes are case-sensitive (`READY`); the default id would be a lower-case slug.
      generateId: ({ entry }) => entry.replace(/\.md$/, ''),
    }),
    schema: noteSchema,
  }),
};
