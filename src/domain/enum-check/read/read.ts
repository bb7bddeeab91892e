import type { Language } from '../../../schemas/language.ts';
import { declarationsOf } from './declarations.ts';
import { Lines } from './lines.ts';
import { readDeclaration, type Read } from './readings.ts';
import { sourceOf, type Source } from './source.ts';

/** Everything in a text that holds codes, in the order of the text. */
export function read(text: string, language: Language): { source: Source; reads: Read[] } {
  const source = sourceOf(text, language);
  const lines = new Lines(text);
  const reads: Read[] = [];
  for (const declaration of declarationsOf(source)) {
    const one = readDeclaration(source, lines, declaration);
    if (one !== undefined) reads.push(one);
  }
  const first = ({ members: [member] }: Read): number => member?.found.from ?? 0;
  return { source, reads: reads.sort((a, b) => first(a) - first(b)) };
}
