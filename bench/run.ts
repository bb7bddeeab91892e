import { parseArgs } from 'node:util';
import { benchBuild } from './build.ts';
import { benchBuildGrowth } from './growth/bench.ts';
import { sharedBuilds } from './builds.ts';
import { benchCompare } from './compare.ts';
import { benchImport } from './import.ts';
import { benchKeystroke } from './keystroke.ts';
import { weighLookup } from './lookup-weight.ts';
import { benchLookup } from './lookup.ts';
import { benchLighthouse, benchPaint, benchShift, benchWeight } from './pages/bench.ts';
import { renderResults, type Result } from './result.ts';
import { withSite, type Site } from './site.ts';
import { benchTable } from './table/bench.ts';

/**
 * Prints what comparing, looking up, typing, importing, building and opening pages take: `npm run bench`.
 *
 * - `-- --only compare` leaves the others out.
 * - `-- --clones <folder of clones>` imports real histories.
 * - `-- --page /json/50013/` weighs this page alone, without the others; may be repeated.
 * - `-- --site <folder of a build>` measures on a site that is built already.
 */
const { values } = parseArgs({
  options: {
    clones: { type: 'string' },
    only: { type: 'string' },
    page: { type: 'string', multiple: true },
    site: { type: 'string' },
  },
});
const root = process.cwd();
const builds = sharedBuilds(root, values.site);
const onSite = async (bench: (site: Site) => Promise<Result[]>): Promise<Result[]> =>
  withSite(await builds.ours(), bench);
const benches: Record<string, () => Promise<string>> = {
  weight: () => benchWeight(root, builds, values.page),
  paint: () => benchPaint(builds),
  shift: () => benchShift(builds),
  lighthouse: () => benchLighthouse(builds),
  table: () => rendered(onSite(benchTable)),
  compare: () => rendered(benchCompare(root)),
  lookup: async () => rendered([...(await onSite(weighLookup)), ...(await benchLookup(root))]),
  keystroke: () => rendered(onSite(benchKeystroke)),
  import: () => rendered(benchImport(root, values.clones)),
  build: () => rendered(benchBuild(root)),
  'build-growth': () => benchBuildGrowth(root, builds),
};
const { only } = values;
if (only !== undefined && !Object.hasOwn(benches, only)) {
  throw new Error(`--only takes ${Object.keys(benches).join(', ')}, received ${only}.`);
}
try {
  for (const [name, bench] of Object.entries(benches)) {
    if (only === undefined || only === name) console.log(`${await bench()}\n`);
  }
} finally {
  await builds.remove();
}
if (values.clones === undefined && (only ?? 'import') === 'import') {
  console.log('Real histories: npm run bench -- --clones <folder of clones>');
}

async function rendered(results: Result[] | Promise<Result[]>): Promise<string> {
  return renderResults(await results);
}
