import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { medianOf } from './samples.ts';

/** What a cold run is given: an index as JSON, and a text to look up. */
export interface ColdTask {
  json: string;
  text: string;
}

/** What it took, in milliseconds. */
export interface ColdTimes {
  /** Parsing the JSON and preparing the index. */
  read: number;
  /** A first lookup of one word. */
  warmUp: number;
  /** The text, right after it. */
  text: number;
}

/** The medians of some runs, each in a fresh worker: V8 compiles nothing ahead for it. */
export async function coldTimes(task: ColdTask, runs: number): Promise<ColdTimes> {
  const all: ColdTimes[] = [];
  for (let run = 0; run < runs; run += 1) {
    const worker = new Worker(new URL('cold-lookup.ts', import.meta.url), { workerData: task });
    const [times] = (await once(worker, 'message')) as [ColdTimes];
    await worker.terminate();
    all.push(times);
  }
  const median = (key: keyof ColdTimes): number => medianOf(all.map((times) => times[key]));
  return { read: median('read'), warmUp: median('warmUp'), text: median('text') };
}
