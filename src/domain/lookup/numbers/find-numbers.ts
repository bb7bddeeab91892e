import type { PreparedIndex } from '../prepare.ts';
import type { Reading } from '../reading/reading.ts';
import { LABEL, labelOf } from '../words/labels.ts';
import { isNoise } from './noise.ts';

/** A number in a text that may be a code. */
export interface NumberPlace {
  /** As codes are written: `50013`, `-1`, `5xx`. */
  code: string;
  start: number;
  end: number;
  /** Its chunks; two where the digits are grouped. */
  first: number;
  last: number;
  /** The letters stuck to it that say what it is: the `op` of `op10`. */
  stuck?: number;
}

/** The longest code has seven digits; what is longer is an id. */
const LONGEST = 7;
/** Letters stuck to a number that say what it is are few. */
const LONGEST_RUN = 20;

/** The numbers of a text that are not plainly something else. */
export function findNumbers(reading: Reading, index: PreparedIndex): NumberPlace[] {
  const { chunks, words } = reading;
  const found: NumberPlace[] = [];
  let address = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word?.hasDigit) continue;
    const start = chunks.starts[at] ?? 0;
    while ((reading.addresses[address]?.end ?? Infinity) <= start) address++;
    if ((reading.addresses[address]?.start ?? Infinity) <= start) continue;
    const place = numberAt(reading, index, at);
    if (place === undefined) continue;
    if (place.stuck === undefined && isNoise(reading, at, place.last)) continue;
    found.push(place);
    at = place.last;
  }
  return found;
}

function numberAt(reading: Reading, { byKey }: PreparedIndex, at: number): NumberPlace | undefined {
  const { chunks, words, text } = reading;
  const raw = chunks.words[at] ?? '';
  const start = chunks.starts[at] ?? 0;
  const end = chunks.ends[at] ?? 0;
  if (words[at]?.isNumber === true) {
    if (raw.length > LONGEST || (raw.length > 1 && raw.startsWith('0'))) return undefined;
    const next = chunks.words[at + 1] ?? '';
    if (
      raw.length <= 3 &&
      text.charAt(end) === ',' &&
      chunks.starts[at + 1] === end + 1 &&
      raw !== '0' &&
      /^\d{3}$/.test(next)
    ) {
      if (/[,.]\d/.test(text.slice(chunks.ends[at + 1], (chunks.ends[at + 1] ?? 0) + 2)))
        return undefined;
      return { code: raw + next, start, end: chunks.ends[at + 1] ?? end, first: at, last: at + 1 };
    }
    const negative =
      text.charAt(start - 1) === '-' && (start === 1 || /[\s:=([{"]/.test(text.charAt(start - 2)));
    const code = negative ? `-${raw}` : raw;
    return { code, start: negative ? start - 1 : start, end, first: at, last: at };
  }
  if (raw.length > LONGEST_RUN) return undefined;
  const place = { start, end, first: at, last: at };
  if (/^[1-9](?:\d{0,2}|_\d{3})_\d{3}$/.test(raw))
    return { ...place, code: raw.replaceAll('_', '') };
  if (/^[1-5]xx$/i.test(raw)) return { ...place, code: raw.toLowerCase() };
  // `503s` are statuses that came more than once.
  const often = /^([45]\d\d)s$/i.exec(raw);
  if (often?.[1] !== undefined) return { ...place, code: often[1], stuck: LABEL.result };
  const stuck = /^([A-Za-z]+?)_?(0|[1-9]\d{0,6})$/.exec(raw);
  const label = labelOf(stuck?.[1]?.toLowerCase() ?? '');
  if (stuck === null || label === 0 || byKey.has(words[at]?.key ?? '')) return undefined;
  return { ...place, code: stuck[2] ?? '', start: end - (stuck[2] ?? '').length, stuck: label };
}
