import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Payload } from '../schemas/payload.ts';
import type { Imported } from './import-source.ts';
import { readPayloadFile } from './payload-file.ts';
import { readIfThere } from './read-if-there.ts';
import { CONTENT } from './registry.ts';
import { renderHead, renderHistory } from './render.ts';

/** The files that an import makes: path from the project's root to text, or null for one to remove. */
export type Outputs = Map<string, string | null>;

/** Everything that an import writes, as text; nothing is touched yet. */
export async function outputsOf(root: string, imported: Imported): Promise<Outputs> {
  const { source } = imported.head;
  const folder = `${CONTENT}/history/${source}`;
  const outputs: Outputs = new Map();
  outputs.set(`${folder}/head.json`, renderHead(imported.head));
  for (const history of imported.histories) {
    outputs.set(`${folder}/${history.table}.json`, renderHistory(history));
  }
  for (const name of await namesIn(join(root, folder))) {
    const path = `${folder}/${name}`;
    if (!outputs.has(path)) outputs.set(path, null);
  }
  for (const [table, payloads] of imported.payloads) {
    const path = `${CONTENT}/payloads/${table}.yaml`;
    const others = await readPayloadFile(join(root, path), path);
    outputs.set(path, renderPayloads(table, [...withoutSource(others, source), ...payloads]));
  }
  return outputs;
}

/** Those of the outputs that differ from what stands on the disk. */
export async function staleOutputs(root: string, outputs: Outputs): Promise<Outputs> {
  const stale: Outputs = new Map();
  for (const [path, text] of outputs) {
    const current = await readIfThere(join(root, path));
    if ((current ?? null) !== text) stale.set(path, text);
  }
  return stale;
}

function withoutSource(payloads: readonly Payload[], source: string): Payload[] {
  return payloads.filter((payload) => payload.source !== source);
}

function renderPayloads(table: string, payloads: readonly Payload[]): string {
  const sorted = [...payloads].sort(
    (a, b) =>
      Number(a.code) - Number(b.code) ||
      Number(a.source > b.source) - Number(a.source < b.source) ||
      Number(a.direction === 'receive') - Number(b.direction === 'receive'),
  );
  return `# Written by the importer: npm run import.\n${stringify({ table, payloads: sorted }, { lineWidth: 0, aliasDuplicateObjects: false })}`;
}

async function namesIn(folder: string): Promise<string[]> {
  return (await readdir(folder).catch(() => [])).sort();
}
