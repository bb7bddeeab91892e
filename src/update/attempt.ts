import { readContentFolder } from '../data/read-content.ts';
import { assemble } from '../domain/codex/assemble.ts';
import type { Failure } from '../domain/updates/types.ts';
import type { Reading } from '../domain/updates/update.ts';
import { readIfThere } from '../importer/read-if-there.ts';
import { staleOutputs, type Outputs } from '../importer/outputs.ts';
import { writeOutputs } from '../importer/write.ts';
import { join } from 'node:path';

/** Something that can fail without harm to what else is done. */
export interface Attempt {
  /** What the failure is called: `Userdoccers could not be cloned`. */
  what: string;
  run: () => Promise<void>;
}

/**
 * Tries something.
 *
 * @returns the failure, where there was one
 */
export async function attempt({ what, run }: Attempt): Promise<Failure | undefined> {
  try {
    await run();
    return undefined;
  } catch (error) {
    return { what, why: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * The content of a folder with what it makes.
 *
 * @throws InputError for content that is broken or does not fit together
 */
export function readingOf(root: string): Reading {
  const content = readContentFolder(root);
  return { content, codex: assemble(content) };
}

/**
 * Writes outputs, and takes them back where the content is no longer valid with them.
 *
 * @throws InputError that says what does not fit
 */
export async function writeWhereValid(root: string, outputs: Outputs): Promise<void> {
  const stale = await staleOutputs(root, outputs);
  if (stale.size === 0) return;
  const former: Outputs = new Map();
  for (const path of stale.keys()) {
    former.set(path, (await readIfThere(join(root, path))) ?? null);
  }
  await writeOutputs(root, stale);
  try {
    readingOf(root);
  } catch (error) {
    await writeOutputs(root, former);
    throw error;
  }
}
