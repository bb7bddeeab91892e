import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Outputs } from './outputs.ts';
import { CONTENT } from './registry.ts';

/** A folder in which a process lays down what it is going to write, by the process's id. */
const STAGE = /^\.import-(\d+)$/;

/**
 * Writes outputs so that no file is ever half-written: all new texts are laid down in a folder of
 * their own first, then each takes its place in one step. Heads come last of all, so that none speaks
 * for histories that are not there yet. What a process that was killed left lying is cleared away.
 */
export async function writeOutputs(root: string, outputs: Outputs): Promise<void> {
  await clearAbandoned(join(root, CONTENT));
  if (outputs.size === 0) return;
  const stage = join(root, CONTENT, `.import-${String(process.pid)}`);
  const steps: { target: string; temporary: string | undefined }[] = [];
  try {
    await mkdir(stage, { recursive: true });
    for (const [path, text] of headsLast(outputs)) {
      const target = join(root, path);
      const temporary = text === null ? undefined : join(stage, String(steps.length));
      steps.push({ target, temporary });
      if (text === null || temporary === undefined) continue;
      await mkdir(dirname(target), { recursive: true });
      await writeFile(temporary, text);
    }
    for (const { target, temporary } of steps) {
      if (temporary === undefined) await rm(target, { force: true });
      else await rename(temporary, target);
    }
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}

/** First what is written, then what is removed, then the heads. */
function headsLast(outputs: Outputs): [path: string, text: string | null][] {
  const rank = ([path, text]: [string, string | null]): number =>
    basename(path) === 'head.json' ? 2 : Number(text === null);
  return [...outputs].sort((a, b) => rank(a) - rank(b));
}

/** Removes the folders of processes that run no more. */
async function clearAbandoned(content: string): Promise<void> {
  const names = await readdir(content).catch(() => []);
  for (const name of names) {
    const id = STAGE.exec(name)?.[1];
    if (id !== undefined && !isRunning(Number(id))) {
      await rm(join(content, name), { recursive: true, force: true });
    }
  }
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    // It runs, and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
