import type { Reading } from '../reading/reading.ts';
import { LABEL, labelOf } from '../words/labels.ts';

const LABELS =
  LABEL.op | LABEL.close | LABEL.status | LABEL.error | LABEL.code | LABEL.json | LABEL.family;

/**
 * Whether the characters around a number say that it is none to look up: part of a version, a decimal,
 * an address, a path, a date, a time, a place in a file, a price, a share.
 *
 * @param first the first chunk of the number
 * @param last its last, where digits are grouped
 */
export function isNoise(reading: Reading, first: number, last: number): boolean {
  return isNoiseBehind(reading, last) || isNoiseBefore(reading, first);
}

function isNoiseBehind(reading: Reading, last: number): boolean {
  const { text, chunks, words } = reading;
  const end = chunks.ends[last] ?? 0;
  const sign = text.charAt(end);
  const next = text.charAt(end + 1);
  if (isDigit(next) && /[.:/,\-–]/.test(sign)) return !isPair(reading, last);
  if (/[%°€£]/.test(sign)) return true;
  // `1. 50001`: the mark of a list.
  const isMark = sign === '.' && /\s/.test(next) && chunks.lines[last - 1] !== chunks.lines[last];
  if (isMark && words.length > 1 && end - (chunks.starts[last] ?? 0) <= 2) return true;
  if (sign === '/') return next !== '/' && next !== ' ' && next !== '' && words.length > 1;
  return sign === '-' && isLetter(next);
}

function isNoiseBefore(reading: Reading, first: number): boolean {
  const { text, chunks, words } = reading;
  const start = chunks.starts[first] ?? 0;
  const sign = text.charAt(start - 1);
  const further = text.charAt(start - 2);
  const labelled = (): boolean => (labelOf(words[first - 1]?.key ?? '') & LABELS) !== 0;
  switch (sign) {
    case '$':
    case '€':
    case '£':
    case '@':
    case '+':
    case '×':
      return true;
    // `~50` is about fifty, `~~50013~~` is struck out.
    case '~':
      return further !== '~';
    case '#':
      return words.length > 1 && !labelled();
    case '.':
      return further !== '' && !/[\s.]/.test(further);
    case '/':
      if (isDigit(further)) return !isPair(reading, first - 1);
      return /[\p{L}\p{N})_/.]/u.test(further);
    case '\\':
      return true;
    case '-':
      if (isDigit(further)) return !isPair(reading, first - 1);
      return isLetter(further) && !labelled();
    case ',':
      return isDigit(further);
    case ':':
      return isDigit(further) || (/[A-Za-z)_]/.test(further) && !labelled());
    default:
      return false;
  }
}

/** `1000/1006`, `4001-4003`: two numbers of one kind, and no date. */
function isPair({ text, chunks, words }: Reading, at: number): boolean {
  if (!/^[/–-]$/.test(text.slice(chunks.ends[at], chunks.starts[at + 1]))) return false;
  if (words[at]?.isNumber !== true || words[at + 1]?.isNumber !== true) return false;
  const length = chunks.words[at]?.length ?? 0;
  return length >= 3 && length === chunks.words[at + 1]?.length;
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

function isLetter(character: string): boolean {
  return /\p{L}/u.test(character);
}
