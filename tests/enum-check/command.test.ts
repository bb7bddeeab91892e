import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { DAY } from './support/grounds.ts';
import { samples, type PlantedDrift, type Sample } from './support/samples.ts';
import { root } from '../facts/support/content.ts';

vi.setConfig({ testTimeout: 60_000 });

const COMMAND = join(root, 'scripts/check-enum.ts');
const EDITION = `official@${DAY}`;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-enum-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the real command; what it reads from standard input is nothing unless given. */
function run(args: readonly string[], input: string | Buffer = '', cwd = root) {
  const { INIT_CWD: _, ...env } = process.env;
  return spawnSync(process.execPath, [COMMAND, ...args], {
    cwd,
    input,
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 27,
  });
}

function sampleOf(file: string): Sample {
  const found = samples.find((each) => each.file === file);
  if (found === undefined) throw new Error(`No sample ${file}.`);
  return found;
}

/** A sample under the name that it would have in a project. */
function placed(file: string): string {
  const path = join(folder, file);
  copyFileSync(sampleOf(file).path, path);
  return path;
}

function written(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('a file', () => {
  test('that has drifted is told line by line, with what is missing, and ends with 1', () => {
    const path = placed('rs-gateway-close-enum.rs');
    const { status, stdout, stderr } = run([path, '--table', 'gateway-close-codes', '-e', EDITION]);
    expect(stdout.replaceAll(path, 'close.rs')).toBe(`close.rs: CloseCode (lines 10 to 40), 14 codes
Gateway close codes of Discord API docs, at ${DAY}.

close.rs:35: renamed 4013 BadWishes: listed as “Invalid intent(s)” (/gateway/close/4013/)
close.rs:40: unknown 4500 Volcano: no source lists such a gateway close code
close.rs: missing 4001 Unknown opcode (/gateway/close/4001/)

12 codes right, 1 missing, 1 unknown, 1 renamed.

Missing members, as the file writes its own:

    UnknownOpcode = 4001,
`);
    expect([status, stderr]).toEqual([1, '']);
  });

  test('without drift ends with 0, and its table is guessed', () => {
    const { status, stdout } = run([placed('faithful-java-gateway-close.java'), '-e', EDITION]);
    expect(stdout).toMatch(/^Gateway close codes of .* The table is guessed\.$/m);
    expect(stdout).toMatch(/\nNo drift: 14 codes right\.\n$/);
    expect(status).toBe(0);
  });

  test.each([
    'ts-json-as-const.ts',
    'js-voice-close-compiled.js',
    'py-voice-op-auto.py',
    'go-gateway-close-iota.go',
    'cs-json-enum.cs',
    'kt-json-enum.kt',
    'json-http-nested.json',
  ])('%s is told as planted, as JSON', (file) => {
    const { table, drifts } = sampleOf(file);
    const path = placed(file);
    const { status, stdout } = run(['--json', path, `--table=${table}`, `--edition=${EDITION}`]);
    const told = JSON.parse(stdout) as { drifts: PlantedDrift[] };
    expect(told).toMatchObject({ file: path, table, edition: EDITION, drift: true });
    const key = ({ kind, code, line = 0 }: PlantedDrift): string => `${kind} ${code} ${line}`;
    expect(told.drifts.map(key).sort()).toEqual(drifts.map(key).sort());
    expect(status).toBe(1);
  });

  test('is found from the folder in which npm was called', () => {
    placed('faithful-json-rpc-close.json');
    const { status } = spawnSync(
      process.execPath,
      [COMMAND, 'faithful-json-rpc-close.json', '-e', EDITION],
      { cwd: root, env: { ...process.env, INIT_CWD: folder } },
    );
    expect(status).toBe(0);
  });

  test('may be in UTF-16, with a byte order mark and the line ends of Windows', () => {
    const text = sampleOf('faithful-java-gateway-close.java').text.replaceAll('\n', '\r\n');
    const path = written('Close.java', Buffer.from(`\uFEFF${text}`, 'utf16le'));
    expect(run([path, '-e', EDITION]).status).toBe(0);
  });

  test('of five megabytes is read', () => {
    const { text } = sampleOf('faithful-ts-json-identifiers.ts');
    const path = written('big.ts', text + '// nothing to see here\n'.repeat(220_000));
    const { status, stdout } = run([path, '-e', EDITION]);
    expect(stdout).toMatch(/No drift: 240 codes right\./);
    expect(status).toBe(0);
  });
});

describe('what is no drift to a library', () => {
  const text = `export enum Op {
    Dispatch, Heartbeat, Identify, PresenceUpdate, StatusUpdate = 3, VoiceStateUpdate = 4, Resume = 6,
    Reconnect, RequestGuildMembers, InvalidSession, Hello, HeartbeatAck, CallConnect = 13,
    RequestSoundboardSounds = 31, RequestChannelInfo = 43, Own = 900
  }`;

  test.each([
    [[], 1],
    [['--allow-undocumented', '--allow-aliases'], 1],
    [['--allow-undocumented', '--ignore', '900'], 1],
    [['--allow-aliases', '--ignore', '900'], 1],
    [['--allow-undocumented', '--allow-aliases', '--ignore', '900'], 0],
    [['--ignore', '13,3', '--ignore=900'], 0],
  ])('with %j it ends with %i', (allowed, expected) => {
    const { status, stdout } = run(
      ['-', '--language', 'ts', '-t', 'gateway-opcodes', '-e', EDITION, ...allowed],
      text,
    );
    expect(status).toBe(expected);
    expect(stdout).toMatch(/^<stdin>: Op \(lines 2 to 4\), 16 codes$/m);
  });
});

describe('where nothing can be checked it says why and what to do, and ends with 2:', () => {
  const close = 'enum Close { UnknownError = 4000, UnknownOpcode = 4001, DecodeError = 4002 }';
  test.each<[string, string[], string | Buffer, RegExp]>([
    [
      'no such file',
      ['nowhere/x.ts'],
      '',
      /nowhere\/x\.ts\n.*\n {2}received: no such file\n {2}hint: /,
    ],
    ['a folder', ['src'], '', /received: a folder/],
    ['no codes', [], 'nothing at all', /<stdin>: No code is declared in this text\.\n {2}hint: /],
    ['nothing', [], '', /<stdin>: There is no text\.\n {2}hint: /],
    [
      'bytes',
      [],
      Buffer.from(Array.from({ length: 3000 }, (_, at) => (at * 31) % 256)),
      /no text: /,
    ],
    ['an unknown table', ['-t', 'close'], close, /No table is called “close”[^]*such as: --table /],
    [
      'a table that does not fit',
      ['-t', 'json-error-codes'],
      close,
      /None of the 3 codes .* is in JSON error codes\.\n.*Check them against Gateway close codes/,
    ],
    [
      'an unknown edition',
      ['-e', 'offical@now'],
      close,
      /No source is called “offical”\.\n {2}hint: Try --edition official@now/,
    ],
    [
      'an impossible date',
      ['-e', 'official@2024-02-30'],
      close,
      /“2024-02-30” is no date\..*\n {2}hint: Try --edition official@2024-02-29/,
    ],
    [
      'an edition that never had the table',
      ['-e', 'kord', '-t', 'gateway-close-codes'],
      close,
      /never stood in Kord/,
    ],
    [
      'several tables',
      [],
      `${close} enum Op { Dispatch, Heartbeat, Identify }`,
      /several tables: .*Close, line 1.*Op, line 1[^]*such as: --table /,
    ],
    ['an unknown option', ['--tabel', 'x'], close, /Unknown option '--tabel'/],
    ['an option without its value', ['--table'], close, /--table.*argument missing/],
    ['an unknown language', ['-l', 'cobol'], close, /expected: a language: typescript, /],
    ['two files', ['a.ts', 'b.ts'], '', /expected: one file\n {2}received: a\.ts b\.ts/],
  ])('%s', (_, args, input, message) => {
    const { status, stdout, stderr } = run(args, input);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n {4}at /);
    expect([status, stdout]).toEqual([2, '']);
  });
});

test('--help tells how to call it', () => {
  const { status, stdout } = run(['--help']);
  expect(stdout).toMatch(/npm run --silent check-enum -- <file> --table <table>/);
  expect(status).toBe(0);
});

test('nothing in a file steers the terminal', () => {
  const text =
    'const m = new Map([[4000, "\x1b[31mUnknown\u202e error"], [4001, "Unknown opcode"]]);';
  const { stdout } = run(['-t', 'gateway-close-codes'], text);
  expect(stdout).toMatch(/renamed 4000/);
  expect(stdout).not.toMatch(/[\x1b\u202e]/);
});

test('who stops reading ends it without a complaint', async () => {
  const child = spawn(process.execPath, [COMMAND, placed('ts-json-as-const.ts')], { cwd: root });
  child.stdout.destroy();
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  await new Promise((resolve) => child.on('close', resolve));
  expect(stderr).toBe('');
});
