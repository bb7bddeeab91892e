import { z } from 'zod';
import { codeResponseSchema } from './code-response.ts';
import { noteSchema } from './note.ts';

/** `/api/v1/notes/<table>.json` */
export const notesResponseSchema = z.strictObject({
  table: z.string().describe('Id of the table.'),
  notes: z
    .array(
      z.strictObject({
        ...codeResponseSchema.pick({ code: true, url: true, facts: true, note: true }).shape,
        summary: noteSchema.shape.summary.describe(
          'What happened, or what the message does. One or two sentences.',
        ),
      }),
    )
    .min(1)
    .describe('In the order of the codes.'),
});

export type NotesResponse = z.infer<typeof notesResponseSchema>;
