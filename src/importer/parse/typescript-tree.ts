import ts from 'typescript';
import type { Document } from './dialect.ts';
import { faultIn } from './fault-in.ts';

/**
 * The syntax tree of a TypeScript file. Nothing is resolved or type-checked.
 *
 * @throws ImportError for a syntax error.
 */
export function parseTypeScript(document: Document): ts.SourceFile {
  const name = '/document.ts';
  const file = ts.createSourceFile(name, document.text, ts.ScriptTarget.Latest, true);
  // A program of this one file is the public way to its syntax errors.
  const program = ts.createProgram({
    rootNames: [name],
    options: { noLib: true, noResolve: true },
    host: {
      getSourceFile: (path) => (path === name ? file : undefined),
      getDefaultLibFileName: () => '/lib.d.ts',
      getCurrentDirectory: () => '/',
      getCanonicalFileName: (path) => path,
      useCaseSensitiveFileNames: () => true,
      getNewLine: () => '\n',
      fileExists: (path) => path === name,
      readFile: () => undefined,
      writeFile: () => undefined,
    },
  });
  const [error] = program.getSyntacticDiagnostics(file);
  if (error === undefined) return file;
  const { line } = file.getLineAndCharacterOfPosition(error.start);
  throw faultIn(document, line + 1, {
    expected: 'TypeScript',
    received: ts.flattenDiagnosticMessageText(error.messageText, ' '),
    hint: 'Is the file cut off, or a merge conflict left in it?',
  });
}

/** The line of a node, from 1. */
export function lineOf(node: ts.Node): number {
  const file = node.getSourceFile();
  return file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
}
