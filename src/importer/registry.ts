import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isNode, LineCounter, parseDocument, visit } from 'yaml';
import { z } from 'zod';
import { sourceSchema, type Source } from '../schemas/registry.ts';
import { ImportError } from './import-error.ts';

/** Where the project's content lies, relative to its root. */
export const CONTENT = 'content';

/**
 * Reads the registry of sources.
 *
 * @param root the project's folder.
 * @throws ImportError for a missing file, and for YAML that is broken or not in the schema.
 */
export async function readSources(root: string): Promise<Source[]> {
  const file = `${CONTENT}/registry/sources.yaml`;
  const lineCounter = new LineCounter();
  const text = await readFile(join(root, file), 'utf8').catch((error: unknown) => {
    throw new ImportError({
      file,
      expected: 'the registry of sources',
      received: error instanceof Error ? error.message : String(error),
      hint: 'Run the command in the folder of the project.',
    });
  });
  const document = parseDocument(text, { lineCounter });
  const lineAt = (offset: number): number => lineCounter.linePos(offset).line;
  const [error] = document.errors;
  if (error !== undefined) {
    throw new ImportError({
      file,
      line: lineAt(error.pos[0]),
      expected: 'YAML',
      received: error.message.split('\n')[0] ?? error.code,
      hint: 'Mind indentation and quotes around colons.',
    });
  }
  visit(document, {
    Alias: (_, alias) => {
      if (alias.resolve(document) !== undefined) return;
      throw new ImportError({
        file,
        line: lineAt(alias.range?.[0] ?? 0),
        expected: 'an alias whose anchor stands before it',
        received: `*${alias.source}`,
        hint: `Write &${alias.source} before what the alias repeats.`,
      });
    },
  });
  const parsed = z.array(sourceSchema).safeParse(document.toJS({ maxAliasCount: 100 }));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const path = (issue?.path ?? []).map((key) => (typeof key === 'symbol' ? String(key) : key));
  const value: unknown = document.getIn(path);
  throw new ImportError({
    file,
    line: lineAt(offsetOf(document, path)),
    expected: issue?.message ?? 'sources in the schema',
    received: `${value === undefined ? 'nothing' : JSON.stringify(value)} at ${path.join('.') || 'the root'}`,
    hint: 'The schema is sourceSchema in src/schemas/registry.ts.',
  });
}

/** Where a value stands, or the nearest thing around it that does stand there. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: (string | number)[]): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node: unknown = document.getIn(path.slice(0, depth), true);
    if (isNode(node)) return node.range?.[0] ?? 0;
  }
  return 0;
}
