import path from 'node:path';
import ts from 'typescript';

/** TypeScript at its strictest, for libraries that publish their types as well. */
const STRICTEST: ts.CompilerOptions = {
  strict: true,
  allowUnreachableCode: false,
  allowUnusedLabels: false,
  exactOptionalPropertyTypes: true,
  noFallthroughCasesInSwitch: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noPropertyAccessFromIndexSignature: true,
  noUncheckedIndexedAccess: true,
  noUncheckedSideEffectImports: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  forceConsistentCasingInFileNames: true,
  isolatedModules: true,
  verbatimModuleSyntax: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: ['node'],
};

/**
 * What the compiler has to say of some modules, with the name of each; empty where all compile. The
 * modules lie in no folder, and may import what the project has installed.
 *
 * @param modules texts by name, without an ending
 */
export function compile(
  modules: ReadonlyMap<string, string>,
  options: ts.CompilerOptions = {},
): string[] {
  const settings = { ...STRICTEST, ...options };
  const files = new Map(
    [...modules].map(([name, text]) => [path.resolve(`${name}.virtual.ts`), text]),
  );
  const disk = ts.createCompilerHost(settings);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (file) => files.has(path.resolve(file)) || disk.fileExists(file),
    readFile: (file) => files.get(path.resolve(file)) ?? disk.readFile(file),
    getSourceFile: (file, language, ...rest) => {
      const text = files.get(path.resolve(file));
      if (text === undefined) return disk.getSourceFile(file, language, ...rest);
      return ts.createSourceFile(file, text, language, true);
    },
  };
  const program = ts.createProgram([...files.keys()], settings, host);
  const found = [...program.getOptionsDiagnostics(), ...program.getGlobalDiagnostics()];
  for (const file of program.getSourceFiles()) {
    if (!files.has(path.resolve(file.fileName))) continue;
    found.push(...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file));
  }
  return found.map(describe);
}

function describe({ file, start, messageText }: ts.Diagnostic): string {
  const message = ts.flattenDiagnosticMessageText(messageText, '\n');
  if (file === undefined || start === undefined) return message;
  const { line } = file.getLineAndCharacterOfPosition(start);
  const lines = file.text.split('\n');
  const near = lines.slice(Math.max(0, line - 3), line + 2).join('\n');
  return `${path.basename(file.fileName, '.virtual.ts')}:${String(line + 1)} ${message}\n${near}`;
}
