import { parseArgs } from 'node:util';
import { benchBuild } from './build.ts';
import { benchCompare } from './compare.ts';
import { benchImport } from './import.ts';
import { renderResults } from './result.ts';

/**
 * Prints what comparing, importing and building take: `npm run bench [-- --clones <folder of clones>]`;
 * `-- --only compare` leaves the slow ones out.
 */
const { values } = parseArgs({ options: { clones: { type: 'string' }, only: { type: 'string' } } });
const root = process.cwd();
const benches = {
  compare: () => benchCompare(root),
  import: () => benchImport(root, values.clones),
  build: () => benchBuild(root),
};
const { only } = values;
if (only !== undefined && !Object.hasOwn(benches, only)) {
  throw new Error(`--only takes ${Object.keys(benches).join(', ')}, received ${only}.`);
}
for (const [name, bench] of Object.entries(benches)) {
  if (only === undefined || only === name) console.log(`${renderResults(await bench())}\n`);
}
if (values.clones === undefined) {
  console.log('Real histories: npm run bench -- --clones <folder of clones>');
}
