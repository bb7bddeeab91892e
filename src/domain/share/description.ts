import { inOneLine } from './one-line.ts';

/** Search engines and chats show about so much of a description. */
export const LONGEST = 160;

/** A shorter rest says too little: the sentence behind it is begun instead. */
const ENOUGH = 70;

/**
 * A description that is shown whole: at most 160 characters, in one line. A longer one ends with the
 * last sentence that fits or, where that would leave little, between two words.
 */
export function describe(text: string): string {
  const line = inOneLine(text);
  if (line.length <= LONGEST) return line;
  const start = line.slice(0, LONGEST);
  const sentence = /^.*[.](?=\s)/.exec(start)?.[0] ?? '';
  if (sentence.length >= ENOUGH) return sentence;
  const words = start.slice(0, -1).replace(/\s+\S*$/, '');
  return `${words.replace(/[\s,;:.–-]+$/, '')}…`;
}
