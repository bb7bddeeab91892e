import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Outputs } from './outputs.ts';

/**
 * Writes outputs so that no file is ever half-written: all new texts are laid down beside their
 * places first, then each takes its place in one step.
 */
export async function writeOutputs(root: string, outputs: Outputs): Promise<void> {
  const staged: { temporary: string; target: string }[] = [];
  try {
    for (const [path, text] of outputs) {
      if (text === null) continue;
      const target = join(root, path);
      const temporary = `${target}.${String(process.pid)}.tmp`;
      await mkdir(dirname(target), { recursive: true });
      staged.push({ temporary, target });
      await writeFile(temporary, text);
    }
    for (const { temporary, target } of staged) await rename(temporary, target);
  } catch (error) {
    await Promise.all(
      staged.map(({ temporary }) => rm(temporary, { force: true }).catch(() => undefined)),
    );
    throw error;
  }
  for (const [path, text] of outputs) {
    if (text === null) await rm(join(root, path), { force: true });
  }
}
