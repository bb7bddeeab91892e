import { requireLibraryClone } from './clones.ts';
import { readOptions, USAGE } from './options.ts';
import { outputsOf } from './outputs.ts';
import { readLibrary } from './read-library.ts';
import { readRegistry } from './registry.ts';
import { describeLibrary } from './report.ts';
import { staleOutputs } from '../importer/outputs.ts';
import { writeOutputs } from '../importer/write.ts';
import type { LibraryNames } from '../schemas/library.ts';

/** Reads every library, or says what is out of date; returns the exit status. */
async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  if (options === undefined) {
    console.log(USAGE);
    return 0;
  }
  const root = process.cwd();
  const { libraries, codes } = await readRegistry(root);
  // All is read before the first file is written: a fault anywhere leaves everything as it was.
  const read: LibraryNames[] = [];
  const lines: string[] = [];
  for (const library of libraries.filter(({ files }) => files.length > 0)) {
    const repository = await requireLibraryClone(options.folder, library);
    const found = await readLibrary(library, repository, codes);
    read.push(found.names);
    lines.push(...describeLibrary(found));
  }
  const stale = await staleOutputs(root, await outputsOf(root, read));
  if (!options.check) {
    await writeOutputs(root, stale);
    const wrote = stale.size === 0 ? 'up to date' : `wrote ${String(stale.size)} files`;
    console.log([...lines, wrote].join('\n'));
    return 0;
  }
  for (const path of stale.keys()) lines.push(`out of date: ${path}`);
  lines.push(
    stale.size === 0 ? 'up to date' : `mend with: npm run import -- --libraries ${options.folder}`,
  );
  console.log(lines.join('\n'));
  return stale.size === 0 ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.exitCode = 2;
  console.error(error instanceof Error ? error.message : String(error));
}
