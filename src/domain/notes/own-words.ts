import { outlineOf } from '../markdown/outline.ts';
import type { NoteFacts } from '../../schemas/note-facts.ts';

/** A run of so many words that stands elsewhere too is taken for copied. */
export const RUN = 8;

/** Everything of a note that somebody wrote: summary, prose and the remarks on facts. */
export function ownText({
  summary,
  body = '',
  facts,
}: {
  summary: string;
  body?: string | undefined;
  facts?: NoteFacts | undefined;
}): string {
  const remarks = Object.values(facts ?? {}).flatMap((fact) =>
    Array.isArray(fact)
      ? fact.map((item) => ('tell' in item ? item.tell : item.of))
      : (fact?.but ?? ''),
  );
  return [summary, outlineOf(body).prose, ...remarks].join('\n\n');
}
