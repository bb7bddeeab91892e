import { randomUUID } from 'node:crypto';
import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What an update says of itself. */
export interface Report {
  title: string;
  /** Markdown. */
  body: string;
  /** Whether it is worth a pull request. */
  isNews: boolean;
}

/** Writes the words of a pull request into a folder, and tells a run of GitHub Actions what came of it. */
export async function writeReport(
  { title, body, isNews }: Report,
  out: string | undefined,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  if (out !== undefined) {
    await mkdir(out, { recursive: true });
    await writeFile(join(out, 'title.txt'), `${title}\n`);
    await writeFile(join(out, 'body.md'), body);
  }
  const { GITHUB_OUTPUT, GITHUB_STEP_SUMMARY } = env;
  if (GITHUB_OUTPUT) await appendFile(GITHUB_OUTPUT, `news=${String(isNews)}\n`);
  if (GITHUB_STEP_SUMMARY) await appendFile(GITHUB_STEP_SUMMARY, `# ${title}\n\n${body}`);
}

/**
 * Runs something whose output may hold the words of strangers: in GitHub Actions a line that reads as a
 * command would be followed, so commands are off meanwhile.
 */
export async function withoutCommands<T>(
  env: NodeJS.ProcessEnv,
  run: () => Promise<T>,
): Promise<T> {
  if (env.GITHUB_ACTIONS !== 'true') return run();
  const word = randomUUID();
  console.log(`::stop-commands::${word}`);
  try {
    return await run();
  } finally {
    console.log(`::${word}::`);
  }
}
