import { visit } from 'unist-util-visit';
import type { PayloadValue } from '../../schemas/payload.ts';
import { parseMarkdown } from './markdown.ts';
import type { Section } from './sections.ts';

/** What the first example of a section shows. */
export interface Example {
  op: number;
  /** What `d` is, where it has no fields. */
  value?: PayloadValue;
}

/** Whether a caption stands over an example. */
export function isExample({ title }: Section): boolean {
  return /^example\b/i.test(title);
}

/** The first message with an `op` in a section's blocks of code. */
export function exampleOf(section: Section): Example | undefined {
  let found: Example | undefined;
  visit(parseMarkdown(section.text), 'code', ({ value: text }) => {
    const op = /^\s*"op":\s*(\d+)/m.exec(text)?.[1];
    if (op === undefined) return;
    const value = valueOf(text);
    found ??= { op: Number(op), ...(value !== undefined && { value }) };
  });
  return found;
}

function valueOf(text: string): PayloadValue | undefined {
  const d = /^\s*"d":\s*(null|true|false|-?\d+|\{\s*\})\s*,?\s*$/m.exec(text)?.[1];
  if (d === undefined) return undefined;
  if (d === 'null') return { type: 'null' };
  if (d.startsWith('{')) return { type: 'empty object' };
  return { type: d === 'true' || d === 'false' ? 'boolean' : 'integer' };
}
