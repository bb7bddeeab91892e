import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import {
  headSchema,
  historySchema,
  type Head,
  type History,
} from '../../../src/schemas/history.ts';
import { gitEnvironment } from './repository.ts';

const REPOSITORY = fileURLToPath(new URL('../../../', import.meta.url));
const CLI = join(REPOSITORY, 'src/importer/cli.ts');
/** What `npm run import` runs. */
const COMMAND = join(REPOSITORY, 'scripts/import.ts');

/** What a run of the importer's command line left behind. */
export interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** A folder of its own with the real registry and nothing imported yet. */
export class Project {
  readonly root = mkdtempSync(join(tmpdir(), 'importer-'));

  constructor() {
    cpSync(join(REPOSITORY, 'content/registry'), join(this.root, 'content/registry'), {
      recursive: true,
    });
  }

  /** Runs the real command line in this project, as a process of its own. */
  import(...args: string[]): Run {
    return this.#run(CLI, args);
  }

  /** Runs `npm run import --` with these words in this project. */
  command(...args: string[]): Run {
    return this.#run(COMMAND, args);
  }

  #run(script: string, args: readonly string[]): Run {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
      cwd: this.root,
      env: gitEnvironment(),
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  }

  /** Runs an import and holds it to have changed nothing below content, not a byte. */
  refused(...args: string[]): Run {
    const before = this.content();
    const run = this.import(...args);
    expect(this.content()).toEqual(before);
    return run;
  }

  /** Every file below content, with its bytes. */
  content(): Map<string, string> {
    const folder = join(this.root, 'content');
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    return new Map(
      files.sort().map((file) => [relative(folder, file), readFileSync(file, 'latin1')]),
    );
  }

  /** Writes a file of the project. */
  write(path: string, text: string): void {
    const target = join(this.root, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  history(source: string, table: string): History {
    return historySchema.parse(JSON.parse(this.read(`content/history/${source}/${table}.json`)));
  }

  head(source: string): Head {
    return headSchema.parse(JSON.parse(this.read(`content/history/${source}/head.json`)));
  }

  /** Spans of each code in short: `from to label`, dates without the year's first zeros cut. */
  spans(source: string, table: string): Record<string, string[]> {
    return Object.fromEntries(
      this.history(source, table).codes.map(({ code, version, spans }) => [
        [code, ...(version === undefined ? [] : [version])].join(' '),
        spans.map(({ from, to, label }) => `${from.date} .. ${to?.date ?? 'now'} ${label}`),
      ]),
    );
  }

  remove(): void {
    rmSync(this.root, { recursive: true });
  }
}

/** How far a slow run says that it has come: what it prints hangs on the machine. */
const PROGRESS = /^.+: \d+ of \d+ commits$/;

/** Holds a run to have ended with one error in full, and no word more. */
export function expectFault(
  run: Run,
  fault: { file: string; commit?: string; line?: number; expected: RegExp; received: RegExp },
): void {
  const at = fault.commit === undefined ? '' : ` at commit ${fault.commit.slice(0, 10)}`;
  const line = fault.line === undefined ? '' : `, line ${String(fault.line)}`;
  const lines = run.stderr.split('\n').filter((text) => !PROGRESS.test(text));
  const [place, expected, received, hint, ...rest] = lines;
  expect(place).toBe(`${fault.file}${at}${line}`);
  expect(expected).toMatch(/^ {2}expected: ./);
  expect(expected).toMatch(fault.expected);
  expect(received).toMatch(/^ {2}received: ./);
  expect(received).toMatch(fault.received);
  expect(hint).toMatch(/^ {2}hint: ./);
  expect(rest).toEqual(['']);
  expect(run.status).toBe(2);
}
