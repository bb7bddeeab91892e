import ts from 'typescript';

/** What a snippet exports, once it is compiled to JavaScript and run. It may import nothing. */
export function run(text: string): Record<string, unknown> {
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const exports: Record<string, unknown> = {};
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- the snippet is our own
  new Function('exports', outputText)(exports);
  return exports;
}

/** The members of an enum or object as it runs: reverse entries of an enum are none. */
export function membersOf(object: unknown): Map<string, unknown> {
  return new Map(Object.entries(object as object).filter(([name]) => !/^-?\d+$/.test(name)));
}
