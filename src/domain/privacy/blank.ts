import type { Secret } from './find-secrets.ts';

/** Stands for each unit of a secret; no code, name or message holds it. */
const DOT = '•';

/** The text with a dot for each unit of its secrets: every other place in it stays where it is. */
export function blank(text: string, secrets: readonly Secret[]): string {
  if (secrets.length === 0) return text;
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of secrets) {
    parts.push(text.slice(from, start), DOT.repeat(end - start));
    from = end;
  }
  parts.push(text.slice(from));
  return parts.join('');
}
