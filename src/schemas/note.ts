import { z } from 'zod';
import { noteFactsSchema } from './note-facts.ts';

/** Front matter of `content/notes/<table>/<code>.md`. */
export const noteSchema = z.strictObject({
  /** One or two plain sentences: what happened, or what the message does. */
  summary: z.string().min(1),
  /** The name that people meet, where it is not the one that the sources' precedence gives. */
  name: z.string().min(1).optional(),
  /** Whether the note goes into depth: it shows a minimal cause and its cure, and may be longer. */
  inDepth: z.literal(true).optional(),
  facts: noteFactsSchema.optional(),
});

export type Note = z.infer<typeof noteSchema>;
