import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { gitEnvironment } from '../importer/git.ts';

const run = promisify(execFile);

/** Nobody is there to type a password, and a host that has gone silent must not hold the run. */
const SETTINGS = [
  'credential.interactive=false',
  'fetch.negotiationAlgorithm=consecutive',
  'gc.auto=0',
  'http.lowSpeedLimit=1000',
  'http.lowSpeedTime=60',
  'maintenance.auto=false',
].flatMap((setting) => ['-c', setting]);

function environment(): NodeJS.ProcessEnv {
  return {
    ...gitEnvironment(),
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    LC_ALL: 'C',
  };
}

/**
 * Runs git; gives what it printed.
 *
 * @throws Error with what git said, where it fails
 */
export function git(...args: string[]): Promise<string> {
  return gitIn({}, ...args);
}

/** As `git`, with variables of its own in the environment. */
export async function gitIn(own: NodeJS.ProcessEnv, ...args: string[]): Promise<string> {
  try {
    const { stdout } = await run('git', [...SETTINGS, ...args], {
      env: { ...environment(), ...own },
      maxBuffer: 256 * 1024 * 1024,
    });
    return stdout;
  } catch (error) {
    throw new Error(told(error), { cause: error });
  }
}

/** As `git`, with a text on its standard input. */
export async function gitWith(input: string, ...args: string[]): Promise<string> {
  const child = spawn('git', [...SETTINGS, ...args], { env: environment() });
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  if (status === 0) return Buffer.concat(out).toString('utf8');
  throw new Error(told({ stderr: Buffer.concat(err).toString('utf8') }));
}

/** What git said of its failure, without its hints. */
function told(error: unknown): string {
  const { stderr = '', message = '' } = error as { stderr?: string; message?: string };
  const lines = (stderr || message).split('\n').filter((line) => line.trim() !== '');
  const faults = lines.filter((line) => /^(?:fatal|error|remote):/.test(line));
  return (faults.length > 0 ? faults : lines).slice(0, 5).join('\n');
}
