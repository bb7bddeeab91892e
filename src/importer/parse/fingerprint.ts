import { createHash } from 'node:crypto';

/**
 * The fingerprint of an explanation: the first 8 hex digits of the SHA-256 of its letters and digits
 * in lower case; undefined where it has none. It tells that a wording changed without keeping it:
 * case, punctuation and layout are no wording.
 */
export function fingerprint(text: string): string | undefined {
  const folded = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  if (folded === '') return undefined;
  return createHash('sha256').update(folded).digest('hex').slice(0, 8);
}
