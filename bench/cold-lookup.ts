import { parentPort, workerData } from 'node:worker_threads';
import { lookup } from '../src/domain/lookup/lookup.ts';
import { prepare } from '../src/domain/lookup/prepare.ts';
import type { LookupIndex } from '../src/domain/lookup/types.ts';
import type { ColdTask, ColdTimes } from './cold.ts';
import { timeOf } from './samples.ts';

/** Runs in a worker, whose code no run has warmed: the lookup as it is on a page that has just loaded. */
const { json, text } = workerData as ColdTask;
let index: LookupIndex = { tables: [] };
const times: ColdTimes = {
  read: timeOf(() => prepare((index = JSON.parse(json) as LookupIndex))),
  // The field looks up a word of its own once the index has arrived.
  warmUp: timeOf(() => lookup(index, 'code')),
  text: timeOf(() => lookup(index, text)),
};
parentPort?.postMessage(times);
