import { SIGNAL } from '../words/signals.ts';
import { addressesIn, isDiscordHost, isLocalHost, type Address } from './addresses.ts';
import { chunksOf, type Chunks } from './chunks.ts';
import { plainView } from './plain-view.ts';
import { wordsOf, type Word } from './word.ts';

/** A text, taken apart. Places in it are places in the text as it was given. */
export interface Reading {
  /** Without what logs add; as long as the text as it was given. */
  text: string;
  chunks: Chunks;
  /** What is known of each chunk. */
  words: readonly Word[];
  addresses: readonly Address[];
  /** By line: bits of `SIGNAL` of its words and addresses. */
  lineSignals: readonly number[];
  /** By line: the tables that were last spoken of, on the line or above it. */
  spokenOf: readonly number[];
  /** The signals of the whole text. */
  signals: number;
}

/** Takes a text apart. Its time grows with its length alone. */
export function read(given: string): Reading {
  const text = plainView(given);
  const chunks = chunksOf(text);
  const words = wordsOf(chunks.words);
  const addresses = addressesIn(text);
  const hostSignals = addresses.map(({ host }) => signalOfHost(host));
  const lineSignals = new Array<number>((chunks.lines.at(-1) ?? 0) + 1).fill(0);
  let address = 0;
  let signals = 0;
  words.forEach((word, at) => {
    const line = chunks.lines[at] ?? 0;
    const start = chunks.starts[at] ?? 0;
    while ((addresses[address]?.end ?? Infinity) <= start) address++;
    const inside = addresses[address];
    // The words of an address say little; its host does.
    let bits =
      inside !== undefined && inside.start <= start ? (hostSignals[address] ?? 0) : word.signal;
    // A host without the rest of its address: `c-fra12.discord.media`.
    if (word.key === 'media' && words[at - 1]?.key === 'discord') bits |= SIGNAL.voice;
    lineSignals[line] = (lineSignals[line] ?? 0) | bits;
    signals |= bits;
  });
  return { text, chunks, words, addresses, lineSignals, spokenOf: carried(lineSignals), signals };
}

const TABLES = SIGNAL.voice | SIGNAL.gateway | SIGNAL.rpc | SIGNAL.utilbot;
/** What a heading says holds for so many lines below it. */
const HEADING = 30;

function carried(lineSignals: readonly number[]): number[] {
  let last = 0;
  let since = 0;
  return lineSignals.map((bits, line) => {
    if ((bits & TABLES) !== 0) [last, since] = [bits & TABLES, line];
    return line - since <= HEADING ? last : 0;
  });
}

function signalOfHost(host: string): number {
  if (host.includes('.discord.media')) return SIGNAL.discord | SIGNAL.voice;
  if (/^gateway[\w-]*\.discord\.gg/.test(host)) return SIGNAL.discord | SIGNAL.gateway;
  if (isDiscordHost(host)) return SIGNAL.discord | SIGNAL.http;
  if (/:64[67]\d$/.test(host)) return SIGNAL.rpc;
  return isLocalHost(host) || host === '' ? 0 : SIGNAL.foreign;
}

/** The signals of a line and of the lines around it. */
export function signalsNear({ lineSignals }: Reading, line: number, reach: number): number {
  let bits = 0;
  for (let at = Math.max(0, line - reach); at <= line + reach; at++) bits |= lineSignals[at] ?? 0;
  return bits;
}

/** What stands between two neighbouring chunks. */
export function gapAfter({ text, chunks }: Reading, at: number): string {
  return text.slice(chunks.ends[at] ?? 0, chunks.starts[at + 1] ?? text.length);
}

/** What stands between a chunk and the one before it. */
export function gapBefore(reading: Reading, at: number): string {
  return at === 0
    ? reading.text.slice(0, reading.chunks.starts[0] ?? 0)
    : gapAfter(reading, at - 1);
}
