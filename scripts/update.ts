/** `npm run update -- <folder for clones>`: brings content/ up to date with its sources. */
import '../src/update/cli.ts';
