import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readContentFolder } from '../../src/data/read-content.ts';
import { assemble } from '../../src/domain/codex/assemble.ts';
import type { Builds } from '../builds.ts';
import { measure, type Usage } from '../measure.ts';
import { renderResults, type Result } from '../result.ts';
import { copyProject, multiplyContent } from './multiply.ts';

const TIMES = [1, 4, 16];
/** A code may take so much longer where there are many than where there are few. */
const GOAL_TIMES = 1.25;
/** Node gives a process 4 GB unless it is told; sixteen times the pages need more. */
const HEAP_MB = 12_288;

/**
 * How long the whole site takes with as many codes as it has, with four and with sixteen times as many: each
 * in a copy of the project. Linear is what takes no more of the processor for each code. Beside it, what
 * stock Starlight takes for a page for each code and table.
 */
export async function benchBuildGrowth(root: string, builds: Builds): Promise<string> {
  const results: Result[] = [];
  let first: number | undefined;
  for (const times of TIMES) {
    const { usage, codes } = await buildTimes(root, times);
    const each = (usage.processor * 1000) / codes;
    first ??= each;
    const growth = { value: each / first, unit: 'times', goal: GOAL_TIMES } as const;
    results.push({
      name: `build ${String(times)}× the codes, ${codes.toLocaleString('en')}; processor; memory; for each; against 1×`,
      figures: [
        { value: usage.seconds, unit: 's' },
        { value: usage.processor, unit: 's' },
        { value: usage.megabytes, unit: 'MB' },
        { value: each, unit: 'ms' },
        ...(times === 1 ? [] : [growth]),
      ],
    });
  }
  const { usage, pages } = await builds.stock();
  results.push({
    name: `build stock Starlight's ${pages.toLocaleString('en')} pages`,
    figures: [
      { value: usage.seconds, unit: 's' },
      { value: usage.megabytes, unit: 'MB' },
    ],
  });
  return renderResults(results);
}

async function buildTimes(root: string, times: number): Promise<{ usage: Usage; codes: number }> {
  // Below our own folder, where the copy finds our packages.
  await mkdir(join(root, '.astro'), { recursive: true });
  const folder = await mkdtemp(join(root, '.astro/growth-'));
  try {
    await copyProject(root, folder);
    await multiplyContent(folder, times);
    const { tables } = assemble(readContentFolder(folder));
    const codes = tables.reduce((sum, { entries }) => sum + entries.length, 0);
    const astro = join(root, 'node_modules/astro/bin/astro.mjs');
    const args = [`--max-old-space-size=${String(HEAP_MB)}`, astro, 'build'];
    return { usage: await measure(process.execPath, args, { cwd: folder }), codes };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
