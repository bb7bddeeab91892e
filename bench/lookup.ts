import { readContentFolder } from '../src/data/read-content.ts';
import { assemble } from '../src/domain/codex/assemble.ts';
import { buildIndex } from '../src/domain/lookup/build-index.ts';
import { lookup } from '../src/domain/lookup/lookup.ts';
import { prepare } from '../src/domain/lookup/prepare.ts';
import type { LookupIndex } from '../src/domain/lookup/types.ts';
import { coldTimes } from './cold.ts';
import { benchLargeIndex } from './lookup-large.ts';
import { benchPastes } from './lookup-long.ts';
import { QUERIES, typed } from './lookup-queries.ts';
import type { Figure, Result } from './result.ts';
import { medianOf, quantile, timeOf } from './samples.ts';

const WARM_RUNS = 60;
const LOOKUPS = 20_000;

/** Times the lookup: reading its index, short texts, long ones, and an index sixteen times as large. */
export async function benchLookup(root: string): Promise<Result[]> {
  const json = JSON.stringify(buildIndex(assemble(readContentFolder(root))));
  const index = JSON.parse(json) as LookupIndex;
  return [
    ...(await reading(json)),
    ...shortTexts(index, 'queries', QUERIES),
    ...shortTexts(index, 'queries as they are typed', typed(QUERIES)),
    ...(await benchPastes(index, json)),
    ...benchLargeIndex(index),
  ];
}

/** What the page does before the first key. A browser calls a task long from 50 ms on. */
async function reading(json: string): Promise<Result[]> {
  const cold = await coldTimes({ json, text: 'Missing Permissions' }, 11);
  const warm = Array.from({ length: WARM_RUNS }, () =>
    timeOf(() => prepare(JSON.parse(json) as LookupIndex)),
  );
  const figure = (value: number, goal = 50): Figure[] => [{ value, goal, unit: 'ms' }];
  return [
    { name: 'read the index, cold', figures: figure(cold.read) },
    { name: 'first lookup after it', figures: figure(cold.warmUp) },
    { name: 'second lookup after it', figures: figure(cold.text, 4) },
    { name: 'read the index, warm', figures: figure(medianOf(warm.slice(WARM_RUNS / 6))) },
  ];
}

/**
 * Over all lookups of all texts. Of the 16 ms from key to painted answer Chromium itself takes most, and
 * a slow processor takes four times as long: a millisecond is what a lookup may have.
 */
function shortTexts(index: LookupIndex, what: string, texts: readonly string[]): Result[] {
  const samples: number[] = [];
  for (let run = 0; run * texts.length <= LOOKUPS; run += 1) {
    const times = texts.map((text) => timeOf(() => lookup(index, text)));
    if (run > 0) samples.push(...times);
  }
  const figure = (part: number): Figure[] => [
    { value: quantile(samples, part) * 1000, goal: 1000, unit: 'µs' },
  ];
  return [
    { name: `${what}, median`, figures: figure(0.5) },
    { name: `${what}, p95`, figures: figure(0.95) },
  ];
}
