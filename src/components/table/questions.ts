import type { Stance } from '../../domain/agreement.ts';

/** What the source filter can ask of a source. */
export interface Question {
  /** Before the source's name: `missing in Official`. */
  words: string;
  /** The stances that answer it with yes. */
  stances: readonly Stance[];
}

/** Every question by its name in URLs: `?source=official.missing`. */
export const questions = {
  listed: { words: 'listed by', stances: ['agrees', 'differs', 'struck'] },
  missing: { words: 'missing in', stances: ['absent', 'dropped'] },
  differs: { words: 'differs in', stances: ['differs'] },
  gone: { words: 'struck or dropped by', stances: ['struck', 'dropped'] },
} as const satisfies Record<string, Question>;

/** The name of a question. */
export type QuestionName = keyof typeof questions;

/** A source and what is asked of it, as one value: `official` for listed, else `official.missing`. */
export function choiceOf(source: string, question: QuestionName): string {
  return question === 'listed' ? source : `${source}.${question}`;
}

/** What a choice asks; undefined for anything that is none. */
export function readChoice(choice: string): { source: string; question: Question } | undefined {
  const [source = '', name = 'listed'] = choice.split('.');
  if (source === '' || !isQuestion(name)) return undefined;
  return { source, question: questions[name] };
}

function isQuestion(name: string): name is QuestionName {
  return Object.hasOwn(questions, name);
}
