import { parseArgs } from 'node:util';
import { benchBuild } from './build.ts';
import { benchCompare } from './compare.ts';
import { benchImport } from './import.ts';
import { benchKeystroke } from './keystroke.ts';
import { weighLookup } from './lookup-weight.ts';
import { benchLookup } from './lookup.ts';
import { renderResults } from './result.ts';
import { withSite } from './site.ts';

/**
 * Prints what comparing, looking up, typing, importing and building take: `npm run bench`.
 *
 * - `-- --only compare` leaves the others out.
 * - `-- --clones <folder of clones>` imports real histories.
 * - `-- --site <folder of a build>` measures on a site that is built already.
 */
const { values } = parseArgs({
  options: { clones: { type: 'string' }, only: { type: 'string' }, site: { type: 'string' } },
});
const root = process.cwd();
const benches = {
  compare: () => benchCompare(root),
  lookup: async () => [
    ...(await withSite(root, values.site, weighLookup)),
    ...(await benchLookup(root)),
  ],
  keystroke: () => withSite(root, values.site, benchKeystroke),
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
if (values.clones === undefined && (only ?? 'import') === 'import') {
  console.log('Real histories: npm run bench -- --clones <folder of clones>');
}
