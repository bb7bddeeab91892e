import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measure, median } from './measure.ts';
import { usageFigures, type Result } from './result.ts';

const RUNS = 3;

/** Times the build of the whole site, search index included, into a folder that is then removed. */
export async function benchBuild(root: string): Promise<Result[]> {
  const folder = await mkdtemp(join(tmpdir(), 'opcodex-build-'));
  try {
    const runs = [];
    for (let run = 0; run < RUNS; run += 1) {
      const out = join(folder, String(run));
      runs.push(
        await measure('npm', ['run', '--silent', 'build', '--', '--outDir', out], { cwd: root }),
      );
    }
    const figures = usageFigures(median(runs), { seconds: 20, megabytes: 1536 });
    return [{ name: 'build the site', figures }];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
