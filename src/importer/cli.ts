import { parseArgs } from 'node:util';
import type { Source } from '../schemas/registry.ts';
import { requireClone } from './clones.ts';
import { importSource, type Imported } from './import-source.ts';
import { outputsOf, staleOutputs } from './outputs.ts';
import { reportProgress } from './progress.ts';
import { readSources } from './registry.ts';
import { readStoredHistory } from './stored.ts';
import { compareHistories, describeChange } from './summary.ts';
import { writeOutputs } from './write.ts';

const USAGE = `Brings content/history and content/payloads up to date with the sources' git histories.

  npm run import -- <source> <clone or document>
  npm run import -- --all <folder of clones>
  npm run import -- --check <source> <clone>     says whether the files are up to date; writes nothing
  npm run import -- --check --all <folder>
  npm run import -- --verify <folder>            compares the files with the clones at commits drawn
                                                 by chance; writes nothing
  npm run import -- --libraries <folder>         reads what libraries call the codes`;

const root = process.cwd();

interface Job {
  source: Source;
  location: string;
}

async function jobsOf(positionals: string[], all: string | undefined): Promise<Job[]> {
  const sources = await readSources(root);
  const given = positionals.length === 0 ? undefined : positionals.join(' ');
  if (all !== undefined) {
    if (given !== undefined) throw new UsageError('nothing beside --all <folder>', given);
    return findAll(sources, all);
  }
  const [id, location, ...rest] = positionals;
  if (id === undefined || location === undefined || rest.length > 0) {
    throw new UsageError('a source and a path', given);
  }
  const source = sources.find((candidate) => candidate.id === id);
  if (source === undefined) {
    throw new UsageError(`one of the sources ${sources.map((known) => known.id).join(', ')}`, id);
  }
  return [{ source, location }];
}

async function findAll(sources: readonly Source[], folder: string): Promise<Job[]> {
  const jobs: Job[] = [];
  for (const source of sources) {
    const location = await requireClone(folder, source, root);
    if (location !== undefined) jobs.push({ source, location });
    else console.log(`${source.id}: not in ${folder}; its one edition stays as it is`);
  }
  return jobs;
}

class UsageError extends Error {
  constructor(expected: string, received = 'nothing') {
    super(`expected: ${expected}\n  received: ${received}\n\n${USAGE}`);
  }
}

async function summarise(imported: Imported): Promise<string> {
  const { source, head } = imported.head;
  const lines = [`${source} at ${head.commit?.slice(0, 10) ?? 'its one edition'} (${head.date})`];
  for (const history of imported.histories) {
    const before = await readStoredHistory(root, source, history.table);
    lines.push(describeChange(compareHistories(before, history)));
  }
  return lines.join('\n');
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        all: { type: 'string' },
        check: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    const received = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
    throw new UsageError('one of the commands below', received);
  }
}

async function main(): Promise<number> {
  const { values, positionals } = readArguments();
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  // All is read before the first file is written: a fault anywhere leaves everything as it was.
  const read: (Job & { imported: Imported; summary: string })[] = [];
  for (const job of await jobsOf(positionals, values.all)) {
    const imported = await importSource(job.source, job.location, reportProgress(job.source.id));
    // Shows faults of files that it adds to; made again below, for sources share such files.
    await outputsOf(root, imported);
    read.push({ ...job, imported, summary: await summarise(imported) });
  }
  let status = 0;
  for (const { source, location, imported, summary } of read) {
    console.log(summary);
    const stale = await staleOutputs(root, await outputsOf(root, imported));
    if (!values.check) {
      await writeOutputs(root, stale);
      console.log(stale.size === 0 ? '  up to date' : `  wrote ${String(stale.size)} files`);
    } else if (stale.size > 0) {
      status = 1;
      for (const path of stale.keys()) console.log(`  out of date: ${path}`);
      console.log(`  mend with: npm run import -- ${source.id} ${location}`);
    } else {
      console.log('  up to date');
    }
  }
  return status;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.exitCode = 2;
  console.error(error instanceof Error ? error.message : String(error));
}
