import { z } from 'zod';
import { changeSchema } from './change.ts';
import { comparisonSchema } from './comparison.ts';
import { codeResponseSchema, codesResponseSchema, libraryResponseSchema } from './code-response.ts';
import { entrySchema } from './entry.ts';
import { familyResponseSchema } from './family-response.ts';
import { lineSchema } from './history.ts';
import { indexResponseSchema, indexSourceSchema } from './index-response.ts';
import { notesResponseSchema } from './notes-response.ts';
import { payloadSchema } from './payload.ts';

export { indexResponseSchema };
export type { Counts, IndexResponse } from './index-response.ts';

/** `/api/v1/tables/<table>.json` */
export const tableResponseSchema = z.strictObject({
  table: z.string().describe('Id of the table.'),
  entries: z.array(entrySchema).describe('In the order of the codes.'),
});

/** `/api/v1/payloads/<table>.json` */
export const payloadsResponseSchema = z.strictObject({
  table: z.string().describe('Id of the table.'),
  payloads: z
    .array(payloadSchema)
    .min(1)
    .describe(
      'What each source says that the payload of a code holds, in the order of the codes; of one code the most believed source first. Most codes have none.',
    ),
});

/** `/api/v1/history/<source>.json` */
export const historyResponseSchema = z.strictObject({
  source: z.string().describe('Id of the source.'),
  repository: indexSourceSchema.shape.repository,
  head: indexSourceSchema.shape.head,
  tables: z
    .record(z.string(), z.array(lineSchema))
    .describe('By table: its rows over their whole history, in the order of the codes.'),
});

/** `/api/v1/changes.json` */
export const changesResponseSchema = z.strictObject({
  changes: z
    .array(changeSchema)
    .describe(
      'Newest first; at one moment in the order of the sources in index.json. What came of one commit stands together, table by table.',
    ),
});

/** Every response that has a schema of its own under `/api/v1/schema/`. */
export const responseSchemas = {
  index: indexResponseSchema.meta({
    title: 'Index',
    description: 'The way to everything else: tables and sources, with counts, dates and commits.',
  }),
  codes: codesResponseSchema.meta({
    title: 'Codes',
    description: 'Every code of every table in one short list.',
  }),
  table: tableResponseSchema.meta({
    title: 'Table',
    description: 'A table of codes, merged over all sources.',
  }),
  code: codeResponseSchema.meta({
    title: 'Code',
    description: "One code: the entry as its table has it, and everything else of the code's page.",
  }),
  family: familyResponseSchema.meta({
    title: 'Family',
    description: 'A family of numbers: what its codes share, and which of them are listed.',
  }),
  notes: notesResponseSchema.meta({
    title: 'Notes',
    description: 'What we wrote about the codes of a table: summaries, facts and full notes.',
  }),
  payloads: payloadsResponseSchema.meta({
    title: 'Payloads',
    description: 'The fields of what goes over the wire with the codes of a table.',
  }),
  history: historyResponseSchema.meta({
    title: 'History',
    description: 'Everything that a source ever said of any code, from commit to commit.',
  }),
  library: libraryResponseSchema.meta({
    title: 'Library',
    description: 'What a library calls the codes.',
  }),
  changes: changesResponseSchema.meta({
    title: 'Changes',
    description: 'The dated log of every change in every source.',
  }),
  comparison: comparisonSchema.meta({
    title: 'Comparison',
    description: 'Two editions set side by side.',
  }),
} as const;

export type TableResponse = z.infer<typeof tableResponseSchema>;
export type PayloadsResponse = z.infer<typeof payloadsResponseSchema>;
export type HistoryResponse = z.infer<typeof historyResponseSchema>;
export type ChangesResponse = z.infer<typeof changesResponseSchema>;
