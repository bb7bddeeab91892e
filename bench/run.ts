import { parseArgs } from 'node:util';
import { benchBuild } from './build.ts';
import { benchImport } from './import.ts';
import { renderResults } from './result.ts';

/** Prints what importing and building take: `npm run bench [-- --clones <folder of clones>]`. */
const { values } = parseArgs({ options: { clones: { type: 'string' } } });
const root = process.cwd();
const results = [...(await benchImport(root, values.clones)), ...(await benchBuild(root))];
console.log(renderResults(results));
if (values.clones === undefined) {
  console.log('Real histories: npm run bench -- --clones <folder of clones>');
}
