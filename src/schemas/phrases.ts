import { z } from 'zod';
import { codeSchema } from './code.ts';

/** What is longer is an explanation, which no program emits as a message and nobody asks in. */
const LONGEST = 80;

/** What is said instead of a code's name, as it stands in a log or in a question. */
const phraseSchema = z
  .string()
  .max(LONGEST, `a phrase of at most ${String(LONGEST)} characters`)
  .regex(/^(?!.*\t)\S(?:.*\S)?$/, 'a phrase in one line, without tabs and without blanks around it')
  .regex(/[\p{L}\p{N}]/u, 'a phrase of words');

/** Phrases by the code as text, which every key of an object is. */
const byCodeSchema = z
  .record(z.string(), z.array(phraseSchema).min(1, 'at least one phrase'))
  .superRefine((byCode, context) => {
    const fault = (path: PropertyKey[], message: string) => {
      context.addIssue({ code: 'custom', path, message });
    };
    const seen = new Set<string>();
    for (const [code, phrases] of Object.entries(byCode)) {
      if (!isCode(code)) fault([code], 'a code: a number, a class such as 5xx, or an event name');
      phrases.forEach((phrase, at) => {
        const key = phrase.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
        if (seen.has(key)) fault([code, at], 'each phrase once, since it means one code');
        seen.add(key);
      });
    }
  });

function isCode(text: string): boolean {
  const number = Number(text);
  return codeSchema.safeParse(String(number) === text ? number : text).success;
}

/** `content/phrases/<table>.yaml` */
export const phrasesSchema = z.strictObject({
  table: z.string(),
  phrases: byCodeSchema,
});

export type Phrases = z.infer<typeof phrasesSchema>;
