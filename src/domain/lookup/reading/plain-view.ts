/** What an escape in a log stands for. Every other character behind a back-slash stands for itself. */
const OF_ESCAPE: Readonly<Record<string, string>> = { n: '\n', r: '\n', t: ' ' };

const OF_ENTITY: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': ' ',
  '&amp;': '&',
};

const NOISE =
  /(?:\u001b|\\+(?:u001b|x1b|033))\[[0-9;?]{0,16}[A-Za-z]|\\+(?:u[0-9a-fA-F]{4}|["'`/nrt])?|&(?:quot|#34|#39|#x27|lt|gt|nbsp|amp);|[\u00a0\u200b-\u200d\ufeff\u2018-\u201f\uff10-\uff19\uff1a]/g;

/**
 * The text as it was before a log escaped, coloured or quoted it, character for character in the same
 * places: what an escape adds becomes blanks. JSON in a string of JSON reads like plain JSON then.
 */
export function plainView(text: string): string {
  return text.replace(NOISE, (found) => standIn(found).padStart(found.length, ' '));
}

function standIn(found: string): string {
  const first = found.charCodeAt(0);
  if (first === 0x1b || found.includes('[')) return ' ';
  if (first === 0x26) return OF_ENTITY[found] ?? ' ';
  if (first === 0x5c) return ofEscape(found);
  if (first >= 0xff10 && first <= 0xff19) return String(first - 0xff10);
  if (first === 0xff1a) return ':';
  if (first === 0x2018 || first === 0x2019) return "'";
  return first >= 0x201a && first <= 0x201f ? '"' : ' ';
}

function ofEscape(found: string): string {
  const escaped = found.replace(/^\\+/, '');
  if (escaped.length === 5) return printable(String.fromCharCode(parseInt(escaped.slice(1), 16)));
  return OF_ESCAPE[escaped] ?? escaped;
}

/** A control character or half of a pair would only disturb. */
function printable(character: string): string {
  return /[\p{Cc}\p{Cs}]/u.test(character) ? ' ' : character;
}
