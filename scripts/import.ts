import { argv } from 'node:process';

/**
 * `npm run import`: the importer; with `--verify` the comparison of what it made with its sources, with
 * `--libraries` the reading of what libraries call the codes.
 */
const asks = (option: string): boolean =>
  argv.some((word) => word === option || word.startsWith(`${option}=`));
if (asks('--verify')) await import('../src/history-check/cli.ts');
else if (asks('--libraries')) await import('../src/library-names/cli.ts');
else await import('../src/importer/cli.ts');
