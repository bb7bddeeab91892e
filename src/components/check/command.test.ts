import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readOptions } from '../../enum-check-cli/options.ts';
import { ciSteps, command } from './command.ts';

interface Step {
  run?: string;
  with?: { repository?: string };
}

/** What stands behind the command's name, as a shell hands it on. */
const argumentsOf = (line: string): string[] =>
  line
    .split(' check-enum -- ')[1]!
    .split(' ')
    .map((word) => word.replaceAll('"', ''));

test.each([
  ['https://github.com/owner/opcodex', 'owner/opcodex'],
  [' https://github.com/owner/opcodex.git/ ', 'owner/opcodex'],
  ['https://example.org/opcodex', 'OWNER/opcodex'],
  [undefined, 'OWNER/opcodex'],
])('of a repository at %j the steps fetch %s', (address, repository) => {
  const steps = parse(ciSteps(address)) as Step[];
  expect(steps.map((step) => step.with?.repository).filter(Boolean)).toEqual([repository]);
});

test('the command is one that there is, here and in the steps', () => {
  const options = { table: 'gateway-close-codes', edition: 'official@now' };
  expect(readOptions(argumentsOf(command))).toMatchObject(options);
  const lines = (parse(ciSteps(undefined)) as Step[]).flatMap(({ run = '' }) => run.split('\n'));
  const checks = lines.filter((line) => line.startsWith('npm run --silent check-enum -- '));
  expect(checks.map((line) => readOptions(argumentsOf(line)).table)).toEqual([options.table]);
});
