import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a command took. */
export interface Usage {
  /** Wall time in seconds. */
  seconds: number;
  /** What its Node processes had of all processors together, in seconds: what else runs changes it little. */
  processor: number;
  /** Peak memory of its largest Node process, in megabytes. */
  megabytes: number;
}

const RECORDER = pathToFileURL(join(import.meta.dirname, 'record-usage.mjs')).href;

/**
 * Runs a command to its end and measures it from outside.
 *
 * @throws Error with the command's output where it fails.
 */
export async function measure(
  command: string,
  args: readonly string[],
  options: { cwd?: string; env?: Record<string, string> } = {},
): Promise<Usage> {
  const folder = await mkdtemp(join(tmpdir(), 'opcodex-bench-'));
  const file = join(folder, 'usage');
  const started = performance.now();
  try {
    await new Promise<void>((resolve, reject) => {
      const child = spawn(command, args, {
        ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
        env: {
          ...process.env,
          ...options.env,
          OPCODEX_USAGE_FILE: file,
          NODE_OPTIONS: `--import ${RECORDER}`,
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let output = '';
      child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
      child.on('error', reject);
      child.on('close', (code) => {
        if (code === 0) resolve();
        else
          reject(new Error(`${command} ${args.join(' ')} ended with ${String(code)}\n${output}`));
      });
    });
    const seconds = (performance.now() - started) / 1000;
    const recorded = (await readFile(file, 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { maxRSS: number; cpu: number });
    const megabytes = Math.max(...recorded.map(({ maxRSS }) => maxRSS / 1024));
    return { seconds, megabytes, processor: recorded.reduce((sum, { cpu }) => sum + cpu / 1e6, 0) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The middle of an odd number of runs, by wall time. */
export function median(usages: readonly Usage[]): Usage {
  const sorted = [...usages].sort((a, b) => a.seconds - b.seconds);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new RangeError('no runs to take the median of');
  return middle;
}
