import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findClone } from '../src/importer/clones.ts';
import { readSources } from '../src/importer/registry.ts';
import { measure, median } from './measure.ts';
import { madeRepository } from './made-repository.ts';
import { usageFigures, type Result } from './result.ts';

const RUNS = 3;

/**
 * Times the import of whole histories: of every clone in a folder where one is given, else of a
 * repository made up with as many commits as the official docs have had.
 */
export async function benchImport(root: string, clones: string | undefined): Promise<Result[]> {
  const folder = await mkdtemp(join(tmpdir(), 'opcodex-import-'));
  try {
    await cp(join(root, 'content/registry'), join(folder, 'content/registry'), { recursive: true });
    const jobs: { name: string; source: string; location: string }[] = [];
    for (const source of await readSources(root)) {
      const location = clones === undefined ? undefined : await findClone(clones, source, root);
      if (location !== undefined && source.kind === 'git')
        jobs.push({ name: source.id, source: source.id, location });
    }
    if (jobs.length === 0) {
      const location = join(folder, 'made');
      await madeRepository(location);
      jobs.push({ name: 'a made-up history of 300 commits', source: 'official', location });
    }
    const results: Result[] = [];
    for (const { name, source, location } of jobs) {
      const runs = [];
      for (let run = 0; run < RUNS; run += 1) {
        const cli = join(root, 'src/importer/cli.ts');
        runs.push(await measure(process.execPath, [cli, source, location], { cwd: folder }));
      }
      results.push({
        name: `import ${name}`,
        figures: usageFigures(median(runs), { seconds: 60, megabytes: 1024 }),
      });
    }
    return results;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
