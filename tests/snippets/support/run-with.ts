import { createRequire } from 'node:module';
import ts from 'typescript';

const require = createRequire(import.meta.url);

/** A function of a snippet; what it takes and gives is the test's to know. */
export type Exported = (...given: unknown[]) => unknown;

/**
 * The functions that a snippet exports, once it is compiled and run. It may import what the project has
 * installed.
 *
 * @param globals what it is to find in place of Node's own
 */
export function runWith(
  text: string,
  globals: Readonly<Record<string, unknown>> = {},
): Record<string, Exported> {
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const exports: Record<string, Exported> = {};
  const given = { exports, require, ...globals };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- the snippet is our own
  new Function(...Object.keys(given), outputText)(...Object.values(given));
  return exports;
}
