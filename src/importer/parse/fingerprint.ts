import { createHash } from 'node:crypto';

/**
 * The fingerprint of an explanation: the first 8 hex digits of the SHA-256 of its plain text, white
 * space folded; undefined where there is no text. It tells that a wording changed without keeping it.
 */
export function fingerprint(text: string): string | undefined {
  const folded = text.replace(/\s+/g, ' ').trim();
  if (folded === '') return undefined;
  return createHash('sha256').update(folded).digest('hex').slice(0, 8);
}
