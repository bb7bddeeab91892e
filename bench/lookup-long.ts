import { lookup } from '../src/domain/lookup/lookup.ts';
import type { LookupIndex } from '../src/domain/lookup/types.ts';
import { blank } from '../src/domain/privacy/blank.ts';
import { findSecrets } from '../src/domain/privacy/find-secrets.ts';
import { coldTimes } from './cold.ts';
import { madePaste, PASTE_KINDS } from './lookup-pastes.ts';
import type { Figure, Result } from './result.ts';
import { interleaved } from './samples.ts';

/** A megabyte of text, and what its growth is told by. */
const LENGTHS = [2 ** 16, 2 ** 18, 2 ** 20] as const;
const GOAL_MS = 150;
/** In proportion it would be four times; the rest is the garbage collector's. */
const GOAL_GROWTH = 6;

/**
 * A megabyte of each kind: as the first text that a page is given, once the code is warm, and with its
 * secrets blanked before, as the field does. Then how the time of a text grows when it is four times
 * as long. Short texts are looked up as often as they go into the longest, so that every figure is a
 * median of runs that last about as long.
 */
export async function benchPastes(index: LookupIndex, json: string): Promise<Result[]> {
  const results: Result[] = [];
  for (const kind of Object.keys(PASTE_KINDS)) {
    const texts = LENGTHS.map((length) => madePaste(kind, length));
    const whole = texts.at(-1) ?? '';
    const cold = await coldTimes({ json, text: whole }, 3);
    const [short = NaN, middle = NaN, long = NaN, blanked = NaN] = interleaved(5, [
      ...texts.map((text) => () => {
        for (let at = 0; at < whole.length; at += text.length) lookup(index, text);
      }),
      () => lookup(index, blank(whole, findSecrets(whole))),
    ]);
    results.push(
      { name: `1 MB of ${kind}, cold`, figures: time(cold.text) },
      { name: `  warm`, figures: time(long) },
      { name: `  warm, with its secrets blanked`, figures: time(blanked) },
      { name: '  256 KB against 64 KB', figures: growth((4 * middle) / short) },
      { name: '  1 MB against 256 KB', figures: growth((4 * long) / middle) },
    );
  }
  return results;
}

function time(value: number): Figure[] {
  return [{ value, goal: GOAL_MS, unit: 'ms' }];
}

function growth(value: number): Figure[] {
  return [{ value, goal: GOAL_GROWTH, unit: 'times' }];
}
