import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { InputError } from '../schemas/input-error.ts';

/** A file of the content folder, as text. */
export interface ContentFile {
  /** Path from the project's root, for messages. */
  path: string;
  text: string;
  /** Lines of the file before the text, for front matter. */
  offset?: number;
}

/**
 * Reads YAML or JSON and holds it to a schema.
 *
 * @throws InputError that names the line, for broken syntax and for anything outside the schema.
 */
export function parseContentFile<T>(file: ContentFile, schema: z.ZodType<T>): T {
  const value: unknown = parseFast(file) ?? parseTree(file).document.toJS();
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const path = issue?.path ?? [];
  const { document, lines } = parseTree(file);
  throw new InputError({
    file: file.path,
    line: lineAt(document, lines, path) + (file.offset ?? 0),
    expected: issue?.message ?? 'what the schema asks for',
    received: `${path.map(String).join('.') || 'the whole file'}: ${show(document.getIn(path))}`,
    hint: 'The schemas of all files in content/ stand in src/schemas.',
  });
}

/** JSON by the platform's own parser; undefined for YAML, and for broken JSON, whose line is wanted. */
function parseFast(file: ContentFile): unknown {
  if (!file.path.endsWith('.json')) return undefined;
  try {
    return JSON.parse(file.text) as unknown;
  } catch {
    return undefined;
  }
}

function parseTree(file: ContentFile): { document: Document; lines: LineCounter } {
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines });
  const [error] = document.errors;
  if (error === undefined) return { document, lines };
  throw new InputError({
    file: file.path,
    line: lines.linePos(error.pos[0]).line + (file.offset ?? 0),
    expected: file.path.endsWith('.json') ? 'JSON' : 'YAML',
    received: error.message.split('\n')[0]?.replace(/ at line .*$/, '') ?? error.code,
    hint: 'Mind indentation, and quotes around text that holds a colon.',
  });
}

/** The line of a value, or of the nearest thing around it. */
function lineAt(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range != null) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value) as string | undefined;
  return text === undefined || text.length > 80 ? `${(text ?? '').slice(0, 77)}...` : text;
}
