import { detectLanguage } from './detect-language.ts';
import { PasteFault } from './paste-fault.ts';
import { read } from './read/read.ts';
import type { Read } from './read/readings.ts';
import type { Source } from './read/source.ts';
import type { Paste, Reading } from './types.ts';
import type { Language } from '../../schemas/language.ts';
import { insertMembers, writeMembers } from './write/writer.ts';

/** The longest text that is read, in UTF-16 units. */
const LONGEST = 16_000_000;

/**
 * Reads the declarations of codes in a text: enums, objects, maps, lists and constants, each as a
 * reading of its own; of very many the largest. Takes time linear in the text's length.
 *
 * @param language absent where it is to be told from the text
 * @throws PasteFault `binary`, `long` or `empty`
 */
export function readPaste(text: string, language: Language = detectLanguage(text)): Paste {
  if (text.length > LONGEST) throw tooLong(text.length);
  if (isBinary(text)) throw binary();
  const { source, reads } = read(text, language);
  if (reads.length === 0) throw empty(text);
  return { language, readings: largest(reads).map((each) => readingOf(source, each)) };
}

function readingOf(source: Source, each: Read): Reading {
  const { place, members, counted } = each;
  const owner = source.tokens[members[0]?.found.owner ?? -1]?.text;
  const isNamed = place.path.length > 0 || owner === undefined;
  const lines = members.map(({ line }) => line);
  return {
    language: source.language,
    name: isNamed ? place.path.join('.') : owner,
    line: lines[0] ?? 1,
    endLine: lines.at(-1) ?? 1,
    members: members.map(({ found: _, ...member }) => member),
    ...(counted && { counted }),
    write: (further, known = []) => writeMembers(source, each, further, known),
    insert: (written) => insertMembers(source, each, written),
  };
}

/** A text with more declarations is no enum; of its many small ones most are something else. */
const MOST = 300;

/** The declarations with the most members, in the order of the text. */
function largest(reads: readonly Read[]): readonly Read[] {
  if (reads.length <= MOST) return reads;
  const kept = new Set(
    reads.toSorted((a, b) => b.members.length - a.members.length).slice(0, MOST),
  );
  return reads.filter((each) => kept.has(each));
}

/** So much of a text shows that it is none. */
const ENOUGH = 20_000;

function isBinary(text: string): boolean {
  const start = text.slice(0, ENOUGH);
  if (start.includes('\0')) return true;
  const strange = start.match(/[\u0001-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g) ?? [];
  return strange.length > Math.max(3, start.length / 50);
}

function binary(): PasteFault {
  return new PasteFault(
    'binary',
    'This is no text: it holds bytes that no source file has.',
    'Give the source file that declares the codes, saved as UTF-8.',
  );
}

function tooLong(length: number): PasteFault {
  return new PasteFault(
    'long',
    `This is too long to check: ${inMillions(length)} million characters, of at most ${inMillions(LONGEST)}.`,
    'Give the file or the part that declares the codes.',
  );
}

function inMillions(length: number): string {
  return (length / 1_000_000).toFixed(length % 1_000_000 === 0 ? 0 : 1);
}

function empty(text: string): PasteFault {
  if (text.trim() === '') {
    return new PasteFault(
      'empty',
      'There is no text.',
      'Give an enum, an object, a map or a list of codes.',
    );
  }
  return new PasteFault(
    'empty',
    'No code is declared in this text.',
    'A check reads enums, objects, maps, lists and constants, such as { "MISSING_PERMISSIONS": 50013 }. If there are some, choose their language.',
  );
}
