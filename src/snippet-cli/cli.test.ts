import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000 });

const PROJECT = join(import.meta.dirname, '../..');

/** Runs the real command. */
function run(line: string, env: Record<string, string> = {}) {
  const args = [join(PROJECT, 'scripts/snippet.ts'), ...line.split(' ')];
  const options = { cwd: PROJECT, env: { ...process.env, ...env }, encoding: 'utf8' } as const;
  return spawnSync(process.execPath, args, options);
}

test('prints TypeScript with permalinks to the site, and beside it what is left out', () => {
  const place = { SITE_URL: 'https://example.org', BASE_PATH: 'opcodex' };
  const { status, stdout, stderr } = run('http-status-codes 404 5xx --form enum', place);
  expect(stdout).toContain('https://example.org/opcodex/http/404/');
  expect(stdout).toMatch(/^ {2}NotFound = 404,\n\}\n$/m);
  expect(stderr).toMatch(/^Left out: code 5xx \(.+\)\.\n$/);
  expect(status).toBe(0);
});

test('ends with 2 and a hint where nothing can be printed', () => {
  const { status, stdout, stderr } = run('json-error-codes 50013 --form enums');
  expect(stderr).toMatch(
    /\n {2}expected: .*\n {2}received: "enums"\n {2}hint: Did you mean enum\?\n$/,
  );
  expect(stdout).toBe('');
  expect(status).toBe(2);
});

test('--help says how it is called', () => {
  const { status, stdout } = run('--help');
  expect(stdout).toContain('npm run --silent snippet -- <table>');
  expect(status).toBe(0);
});
