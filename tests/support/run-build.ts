import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/**
 * Builds the site as it is published, with `npm run build`.
 *
 * @param args what to pass on.
 * @throws Error with the build's output where it fails.
 */
export async function buildSite(
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  try {
    await promisify(execFile)('npm', ['run', 'build', ...args], {
      env: { ...withoutVitest(process.env), ...env, NODE_ENV: 'production' },
      maxBuffer: 2 ** 28,
      shell: process.platform === 'win32',
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`npm run build failed:\n${stdout}\n${stderr}`);
  }
}

/** Vitest puts its own mode, site and base address into the environment, where Vite would find them. */
function withoutVitest(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own = /^(VITEST.*|TEST|MODE|DEV|PROD|SSR|SITE|BASE_URL|ASSETS_PREFIX)$/;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !own.test(name)));
}
