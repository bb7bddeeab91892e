import type { NoteFacts } from '../../schemas/note-facts.ts';
import type { At } from './responses.ts';

/** Facts of a note with the addresses of the codes that they name. */
export function placedFacts({ answer, confused, ...facts }: NoteFacts, at: At): NoteFacts {
  return {
    ...facts,
    ...(answer && { answer: { ...answer, value: answer.value.map(at) } }),
    ...(confused && { confused: confused.map((other) => ({ ...other, with: at(other.with) })) }),
  };
}
