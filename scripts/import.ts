import { argv } from 'node:process';

/** `npm run import`: the importer, or with `--verify` the comparison of what it made with its sources. */
const verifies = argv.some((word) => /^--verify(?:=|$)/.test(word));
if (verifies) await import('../src/history-check/cli.ts');
else await import('../src/importer/cli.ts');
