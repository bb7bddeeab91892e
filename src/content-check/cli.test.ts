import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkContent } from './check-content.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** Runs the real command line in a folder. */
function validate(cwd: string) {
  const command = join(PROJECT, 'src/content-check/cli.ts');
  return spawnSync(process.execPath, [command], { cwd, encoding: 'utf8' });
}

test('valid content is told in a line', async () => {
  const { status, stdout, stderr } = validate(PROJECT);
  expect(stdout).toBe(`${await checkContent(PROJECT)}\n`);
  expect([status, stderr]).toEqual([0, '']);
});

test('a fault is told without a stack, and ends with 1', () => {
  const root = mkdtempSync(join(tmpdir(), 'content-check-'));
  const { status, stdout, stderr } = validate(root);
  rmSync(root, { recursive: true });
  expect(stderr).toMatch(/^content\/registry\/tables\.yaml\n(?: {2}\w+: .*\n){3}$/);
  expect([status, stdout]).toEqual([1, '']);
});
