import { MIXED_CASE_WORDS } from './known-words.ts';

const CAMEL_WORD = new RegExp(
  [
    `(?:${MIXED_CASE_WORDS.join('|')})(?!\\p{Ll})`,
    // The plural of an initialism: `SKUs`, `IDs`.
    '\\p{Lu}{2,}s(?!\\p{Ll})',
    // A run of capitals up to the capital that starts the next word: `API` in `APIVersion`.
    '\\p{Lu}+(?=\\p{Lu}\\p{Ll})',
    '\\p{Lu}?[^\\p{Lu}\\p{N}]+',
    '\\p{Lu}+',
    '\\p{N}+',
  ].join('|'),
  'gu',
);

/**
 * The words of a text or a constant, in their own letter case: `InvalidAPIVersion` gives `Invalid`,
 * `API`, `Version`; `CALL_CONNECT` gives `CALL`, `CONNECT`; `can't` gives `cant`.
 */
export function splitWords(text: string): string[] {
  const chunks = text.replace(/['’]/g, '').match(/[\p{L}\p{N}]+/gu) ?? [];
  return chunks.flatMap((chunk) => {
    const mixed = /\p{Ll}/u.test(chunk) && /\p{Lu}/u.test(chunk);
    return mixed ? (chunk.match(CAMEL_WORD) ?? []) : [chunk];
  });
}

/**
 * Whether a label is written as a constant of a program: `HeartbeatAck`, `heartbeatAck`,
 * `HEARTBEAT_ACK`. A single plain word (`Dispatch`) counts as one too.
 */
export function isConstant(label: string): boolean {
  return /^[A-Za-z][A-Za-z0-9]*(_[A-Za-z0-9]+)*$/.test(label);
}
