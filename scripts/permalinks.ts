import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { publishedUrls } from './published-urls.ts';

/** Adds the URLs of the built site to the list of those that have to answer for ever. It removes none. */
const LIST = 'tests/site/permalinks.txt';

if (!existsSync('dist/index.html')) {
  console.error(
    'dist/index.html: expected a built site, received no such file. Run: npm run build',
  );
  process.exit(1);
}

const known = existsSync(LIST) ? readFileSync(LIST, 'utf8').split('\n').filter(Boolean) : [];
const all = [...new Set([...known, ...publishedUrls('dist')])].sort();
writeFileSync(LIST, `${all.join('\n')}\n`);
console.log(`${LIST}: ${all.length - known.length} added, ${all.length} in all.`);
