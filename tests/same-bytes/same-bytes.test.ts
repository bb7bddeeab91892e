import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, expect, test, vi } from 'vitest';
import { copyProject } from './copy-project.ts';
import { differences, hashesIn } from './differences.ts';

vi.setConfig({ testTimeout: 300_000 });

const dist = path.resolve(process.env.OPCODEX_DIST ?? 'dist');
const OTHER_MACHINE = pathToFileURL(path.resolve('tests/support/preload/other-machine.ts')).href;

const folder = mkdtempSync(path.join(tmpdir(), 'same bytes '));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Of the environment what says what is to be built; nothing of who builds it, and where. */
function environment(home: string): NodeJS.ProcessEnv {
  const kept = ['PATH', 'SystemRoot', 'SITE_URL', 'BASE_PATH', 'REPOSITORY_URL'];
  return {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => kept.includes(name))),
    HOME: home,
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    TZ: 'Pacific/Kiritimati',
    NODE_ENV: 'production',
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_OPTIONS: `--import=${OTHER_MACHINE}`,
  };
}

test('another machine, another folder, another day: the site has the same bytes', async () => {
  const [copy, home] = [path.join(folder, 'a b/opcodex'), path.join(folder, 'home')];
  mkdirSync(home);
  copyProject(process.cwd(), copy);
  const astro = path.join(copy, 'node_modules/astro/bin/astro.mjs');
  await promisify(execFile)(process.execPath, [astro, 'build'], {
    cwd: copy,
    env: environment(home),
    maxBuffer: 2 ** 28,
  });
  const built = path.join(copy, 'dist');
  expect(hashesIn(built).size).toBeGreaterThan(2000);
  expect(differences(dist, built).slice(0, 20)).toEqual([]);
});

test('the machine is another one, and differences are found', async () => {
  const place = path.join(folder, 'listed');
  for (const name of ['a', 'b', 'c']) {
    mkdirSync(path.join(place, name), { recursive: true });
    writeFileSync(path.join(place, name, 'file.txt'), 'İ');
  }
  const script = `console.log(JSON.stringify({
    names: require('node:fs').readdirSync(${JSON.stringify(place)}),
    year: new Date().getFullYear(),
    now: Date.now(),
    offset: new Date().getTimezoneOffset(),
    number: (1234.5).toLocaleString(),
  }))`;
  const env = environment(folder);
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', script], { env });
  const told = JSON.parse(stdout) as Record<string, unknown>;
  expect(told).toMatchObject({ names: ['c', 'b', 'a'], offset: -840, number: '1.234,5' });
  expect(told.year).toBeLessThan(new Date().getFullYear());
  expect(told.now).toBeLessThan(Date.now() - 86_400_000);

  writeFileSync(path.join(place, 'b/file.txt'), 'I');
  writeFileSync(path.join(place, 'b/more.txt'), '');
  const [found, missing, ...rest] = differences(path.join(place, 'a'), path.join(place, 'b'));
  expect(found).toMatch(/^file\.txt: from byte 0, /);
  expect(missing).toMatch(/^more\.txt: only in .*b$/);
  expect(rest).toEqual([]);
  expect(existsSync(place)).toBe(true);
});
