import type { At } from '../../domain/api/responses.ts';
import type { Codex } from '../../domain/codex/types.ts';
import { escaped, inlineCode, link } from '../../domain/markdown/escape.ts';
import type { NoteFacts } from '../../schemas/note-facts.ts';
import { answersOf, type Answer, type Said } from '../code/answers.ts';

/**
 * The facts of a note as a list in Markdown, each with what it rests on; empty where there are none.
 *
 * @param at the absolute address of a path from the site's root
 */
export function answersSection(codex: Codex, facts: NoteFacts | undefined, at: At): string {
  if (facts === undefined) return '';
  return answersOf(codex, facts)
    .flatMap(({ question, answers }) => {
      const asked = question.endsWith('?') ? question : `${question}:`;
      return answers.map((answer) => `- ${escaped(asked)} ${told(answer, at)}`);
    })
    .join('\n');
}

function told({ said, but, ground }: Answer, at: At): string {
  const values = said.map((each) => saying(each, at)).join(', ');
  return [
    values.endsWith('.') ? values : `${values}.`,
    ...(but === undefined ? [] : [escaped(but)]),
    `(${escaped(ground.text)})`,
  ].join(' ');
}

function saying({ text, url, constant, of, beside }: Said, at: At): string {
  const shown = constant ? inlineCode(text) : escaped(text);
  const value = url === undefined ? `**${shown}**` : link(shown, at(url));
  const named = of === undefined ? value : `${escaped(of)}: ${value}`;
  return beside === undefined ? named : `${named}: ${escaped(beside)}`;
}
