import { normalise } from '../../text/normalise.ts';
import { splitWords } from '../../text/words.ts';
import { LABEL, labelOf } from '../words/labels.ts';
import { signalOf } from '../words/signals.ts';

/** What is known of a word wherever it stands. */
export interface Word {
  /** In lower case, without underscores and apostrophes. */
  key: string;
  /** Bits of `LABEL`. */
  label: number;
  /** Bits of `SIGNAL`. */
  signal: number;
  /** Nothing but digits. */
  isNumber: boolean;
  hasDigit: boolean;
  /** Several words put together: `closeCode`, `MISSING_ACCESS`. */
  isJoined: boolean;
  /** The words that it is made of, in lower case; itself where it is one. */
  parts: readonly string[];
}

/** What is known of the words of a text. Most come more than once; nothing of the text is kept. */
export function wordsOf(texts: readonly string[]): Word[] {
  const known = new Map<string, Word>();
  return texts.map((text) => {
    // Of numbers there are too many different ones to remember them.
    if (isDigits(text)) return numberWord(text);
    let word = known.get(text);
    if (word === undefined) known.set(text, (word = wordOf(text)));
    return word;
  });
}

/** Names longer than this are no names. */
const LONGEST = 120;

function isDigits(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 48 || unit > 57) return false;
  }
  return true;
}

function numberWord(text: string): Word {
  return {
    key: text,
    label: 0,
    signal: 0,
    isNumber: true,
    hasDigit: true,
    isJoined: false,
    parts: [text],
  };
}

/** What is known of a word. */
export function wordOf(text: string): Word {
  if (isDigits(text)) return numberWord(text);
  const lower = text.toLowerCase();
  const key = /^[a-z0-9]*$/.test(lower) ? lower : normalise(lower.slice(0, LONGEST));
  const parts = text.length > LONGEST ? [key] : partsOf(text, key);
  return {
    key,
    label: labelOf(key) || labelOfParts(parts),
    signal: parts.reduce((bits, part) => bits | signalOf(part), signalOf(lower) | signalOf(key)),
    isNumber: false,
    hasDigit: /\d/.test(key),
    isJoined: parts.length > 1,
    parts,
  };
}

function partsOf(text: string, key: string): string[] {
  if (/^[A-Z]?[a-z0-9]*$/.test(text)) return [key];
  const parts = splitWords(text).map((part) => normalise(part));
  return parts.length === 0 ? [key] : parts;
}

const TELLING = LABEL.op | LABEL.close | LABEL.status | LABEL.error | LABEL.json;

/**
 * `closeCode` is a close and a code, `DiscordVoiceCloseType` a close; `DiscordAPIError` ends in an error,
 * and that is what counts; `closeTimeout` is a time.
 */
function labelOfParts(parts: readonly string[]): number {
  if (parts.length < 2) return 0;
  const last = labelOf(parts.at(-1) ?? '');
  const before = parts.slice(0, -1).reduce((bits, part) => bits | labelOf(part), 0);
  if ((last & LABEL.code) !== 0) {
    if ((before & LABEL.notCode) !== 0 && (before & TELLING) === 0) return LABEL.not;
    return last | (before & (TELLING | LABEL.family));
  }
  if ((last & (LABEL.not | LABEL.unit)) !== 0) return LABEL.not;
  if ((last & (LABEL.error | LABEL.op | LABEL.close | LABEL.status | LABEL.event)) !== 0) {
    return last & (TELLING | LABEL.event);
  }
  return before & (LABEL.close | LABEL.op);
}
