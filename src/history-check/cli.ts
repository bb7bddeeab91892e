import { readContentFolder } from '../data/read-content.ts';
import { reportProgress } from '../importer/progress.ts';
import { findJobs } from './jobs.ts';
import { readOptions, USAGE } from './options.ts';
import { describeCounts, describeDifferences, describeHidden } from './report.ts';
import { drawSample } from './sample.ts';
import { verifySource, type Verified } from './verify.ts';

/** Compares what was imported with the sources' own files; returns the exit status. */
async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  if (options === undefined) {
    console.log(USAGE);
    return 0;
  }
  const root = process.cwd();
  const { jobs, passedOver } = await findJobs(root, options.folder, readContentFolder(root));
  const sample = drawSample(
    jobs.map(({ line }) => line.places),
    options.sample,
    options.seed,
  );
  const verified: Verified[] = [];
  for (const [index, job] of jobs.entries()) {
    verified.push(await verifySource(job, sample[index] ?? [], reportProgress(job.source.id)));
  }
  const differences = describeDifferences(verified);
  const lines = [
    `seed ${String(options.seed)}`,
    describeCounts(verified),
    ...describeHidden(verified),
    ...passedOver,
    ...differences,
  ];
  console.log(lines.join('\n'));
  return differences.length === 0 ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.exitCode = 2;
  console.error(error instanceof Error ? error.message : String(error));
}
