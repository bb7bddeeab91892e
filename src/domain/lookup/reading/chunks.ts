/** The runs of letters, digits and underscores of a text, as columns: they are many. */
export interface Chunks {
  starts: readonly number[];
  ends: readonly number[];
  /** The number of its line, from 0. */
  lines: readonly number[];
  /** As they stand in the text. */
  words: readonly string[];
}

const DIGIT = 1;
const LETTER = 2;
const UNDERSCORE = 3;
const APOSTROPHE = 4;
/** Scripts without blanks between words: what stands beside them is a word of its own. */
const CHARACTER = 5;

/** What kind of character each of the first 128 is. */
const KINDS = Uint8Array.from({ length: 128 }, (_, unit) => {
  const character = String.fromCharCode(unit);
  if (/\d/.test(character)) return DIGIT;
  if (/[A-Za-z]/.test(character)) return LETTER;
  return { _: UNDERSCORE, "'": APOSTROPHE }[character] ?? 0;
});

/** Beyond ASCII every letter of an alphabet counts; what is no letter but stands among them is rare. */
function kindOf(unit: number): number {
  if (unit < 128) return KINDS[unit] ?? 0;
  if (unit >= 0x2e80) return CHARACTER;
  return unit >= 0xc0 && (unit < 0x2000 || unit >= 0x2c00) && unit !== 0xd7 ? LETTER : 0;
}

/**
 * Takes a text apart in one pass. An apostrophe between letters belongs to the run (`can't`); a run
 * holds letters and digits alike (`op10`, `5xx`, `v10`, `50_013`).
 */
export function chunksOf(text: string): Chunks {
  const starts: number[] = [];
  const ends: number[] = [];
  const lines: number[] = [];
  const words: string[] = [];
  let line = 0;
  let start = -1;
  let isCharacter = false;
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : 32;
    const kind = kindOf(unit);
    const isPart = kind !== 0 && (kind !== APOSTROPHE || isBetweenLetters(text, at));
    if (isPart && start >= 0 && (kind === CHARACTER) === isCharacter) continue;
    if (start >= 0) {
      starts.push(start);
      ends.push(at);
      lines.push(line);
      words.push(text.slice(start, at));
      start = -1;
    }
    if (isPart) {
      start = at;
      isCharacter = kind === CHARACTER;
    }
    if (unit === 10) line++;
  }
  return { starts, ends, lines, words };
}

function isBetweenLetters(text: string, at: number): boolean {
  return kindOf(text.charCodeAt(at - 1)) === LETTER && kindOf(text.charCodeAt(at + 1)) === LETTER;
}
