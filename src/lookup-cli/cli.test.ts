import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000 });

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const COMMAND = join(PROJECT, 'scripts/lookup.ts');
const LOG = 'DiscordAPIError[50013]: Missing Permissions';

interface Answer {
  id?: unknown;
  hits: { table: string; code: number | string; name: string; url: string }[];
  formErrors: unknown[];
  unknown: unknown[];
}

/** Runs the real command; what it reads from standard input is nothing unless given. */
function run(args: readonly string[], input = '', cwd = PROJECT) {
  const options = { cwd, input, encoding: 'utf8', maxBuffer: 2 ** 27 } as const;
  return spawnSync(process.execPath, [COMMAND, ...args], options);
}

const answers = (stdout: string): Answer[] =>
  stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Answer);

const line = (id: unknown, query: string) => `${JSON.stringify({ id, query })}\n`;

describe('one text', () => {
  test('is answered for people', () => {
    const { status, stdout, stderr } = run([LOG]);
    expect(stdout).toMatch(/^50013 {2}Missing permissions\n {2}JSON error codes · documented\n/);
    expect(stdout).toContain('\n  /json/50013/\n');
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  test('is answered as JSON', () => {
    const { status, stdout } = run(['--json', LOG]);
    const [answer, ...rest] = answers(stdout);
    expect(rest).toEqual([]);
    expect(Object.keys(answer ?? {})).toEqual(['hits', 'formErrors', 'unknown']);
    expect(answer?.hits[0]).toMatchObject({
      table: 'json-error-codes',
      code: 50013,
      confidence: expect.stringMatching(/^(certain|likely|possible)$/) as string,
      reason: expect.stringMatching(/./) as string,
      name: 'Missing permissions',
      url: '/json/50013/',
    });
    expect(status).toBe(0);
  });

  test('may come from standard input, of any size and in Windows line ends', () => {
    expect(run([], `\uFEFFfirst line\r\n${LOG}\r\n`).stdout).toMatch(/^50013 {2}/);
    const { stdout } = run(['--json'], `${'lorem ipsum '.repeat(100_000)}\n${LOG}\n`);
    expect(answers(stdout)[0]?.hits[0]?.code).toBe(50013);
  });

  test.each(['', ' \n\t'])('without anything in it (%j) holds no code', (text) => {
    const { status, stdout } = run([text]);
    expect(stdout).toBe('No Discord code found in this text.\n');
    expect(status).toBe(0);
  });
});

describe('a batch', () => {
  test('is answered in its order, each with its id', () => {
    const input = line('a', LOG) + line(2, 'no code in here at all') + line(null, '4014');
    const { status, stdout, stderr } = run(['--batch'], input);
    const given = answers(stdout);
    expect(given.map(({ id }) => id)).toEqual(['a', 2, null]);
    expect(given.map((each) => Object.keys(each))).toEqual(
      Array.from({ length: 3 }, () => ['id', 'hits', 'formErrors', 'unknown']),
    );
    expect(given[0]?.hits[0]).toMatchObject({ code: 50013, url: '/json/50013/' });
    expect(given[2]?.hits[0]).toMatchObject({ table: 'gateway-close-codes', code: 4014 });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  test('goes on after broken lines, and ends with 1', () => {
    const input = `\uFEFF${line(1, LOG)}nope\r\n\r\n{"id":3}\n${line(4, 'Ünïcødé 💥 4014')}`;
    const { status, stdout, stderr } = run(['--batch'], input.trimEnd());
    expect(answers(stdout).map(({ id }) => id)).toEqual([1, 4]);
    expect(stderr.match(/^\S.*$/gm)).toEqual(['standard input, line 2', 'standard input, line 4']);
    expect(stderr).toContain('received: no query');
    expect(status).toBe(1);
  });

  test('of thousands of lines loses none', () => {
    const count = 5000;
    const input = Array.from({ length: count }, (_, id) => line(id, `${LOG} #${id} €`)).join('');
    const given = answers(run(['--batch'], input).stdout);
    expect(given.map(({ id }) => id)).toEqual(Array.from({ length: count }, (_, id) => id));
    expect(given.every(({ hits }) => hits[0]?.code === 50013)).toBe(true);
  });

  test('of nothing is nothing', () => {
    expect(run(['--batch'])).toMatchObject({ status: 0, stdout: '', stderr: '' });
  });

  test('is answered line by line, before its input ends', async () => {
    const child = spawn(process.execPath, [COMMAND, '--batch'], { cwd: PROJECT });
    const output = child.stdout.setEncoding('utf8')[Symbol.asyncIterator]();
    const ended = new Promise((resolve) => child.once('exit', resolve));
    for (const id of ['first', 'second']) {
      child.stdin.write(line(id, LOG));
      expect(answers((await output.next()).value as string)[0]?.id).toBe(id);
    }
    child.stdin.end();
    expect(await ended).toBe(0);
  });

  test('ends in silence when nobody reads on', async () => {
    const child = spawn(process.execPath, [COMMAND, '--batch'], { cwd: PROJECT });
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    child.stdin.on('error', () => undefined);
    const ended = new Promise((resolve) => child.once('close', resolve));
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.end(line(1, LOG).repeat(20_000));
    expect(await ended).toBe(0);
    expect(errors).toBe('');
  });
});

describe('what cannot be asked', () => {
  test.each([[['--jsn']], [['--batch', '50013']]])('%j ends with 2 and a hint', (args) => {
    const { status, stdout, stderr } = run(args);
    expect(stderr).toMatch(/\n {2}expected: .*\n {2}received: .*\n {2}hint: .*\n$/);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  test('a folder without content is said to be none', () => {
    const folder = mkdtempSync(join(tmpdir(), 'lookup-'));
    const { status, stderr } = run(['50013'], '', folder);
    rmSync(folder, { recursive: true });
    expect(stderr).toMatch(/^content\/\S+\n[^]*hint: Run the command in the folder/);
    expect(status).toBe(2);
  });
});

test('--help says how it is called', () => {
  const { status, stdout } = run(['--help']);
  expect(stdout).toContain('npm run --silent lookup -- --batch');
  expect(status).toBe(0);
});
