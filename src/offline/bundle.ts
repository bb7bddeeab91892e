import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

/**
 * A worker as one script that stands alone. The same sources and constants give the same bytes.
 *
 * @param entry from this folder
 * @param define constants, as the text of expressions
 */
export async function bundleWorker(
  entry: string,
  define: Readonly<Record<string, string>> = {},
): Promise<string> {
  const result = await build({
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'warn',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"', ...define },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL(entry, import.meta.url)),
        output: { format: 'iife' },
      },
    },
  });
  const [output] = ([result].flat() as Rolldown.RolldownOutput[]).flatMap((each) => each.output);
  if (output?.type !== 'chunk') throw new Error(`${entry} gave no script.`);
  return output.code;
}
