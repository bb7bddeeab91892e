import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Content } from '../domain/codex/types.ts';
import { headSchema, historySchema } from '../schemas/history.ts';
import { noteSchema } from '../schemas/note.ts';
import { payloadsSchema } from '../schemas/payload.ts';
import { sourceSchema, tableSchema } from '../schemas/registry.ts';

/**
 * The content folder, read and validated without Astro, for tests, benches and the command line.
 * Files are read in the order of their names.
 *
 * @param root the project's folder, which holds `content/`
 * @throws Error with file, line, what was expected and what stood there
 */
export function readContentFolder(root: string): Content {
  const read = <T>(schema: z.ZodType<T>, file: string): T =>
    validate(schema, file, readFileSync(join(root, file), 'utf8'));
  const histories = list(root, 'content/history').flatMap((source) =>
    list(root, `content/history/${source}`, '.json').map((file) => ({
      path: `content/history/${source}/${file}`,
      isHead: file === 'head.json',
    })),
  );
  return {
    tables: read(z.array(tableSchema), 'content/registry/tables.yaml'),
    sources: read(z.array(sourceSchema), 'content/registry/sources.yaml'),
    heads: histories.filter(({ isHead }) => isHead).map(({ path }) => read(headSchema, path)),
    histories: histories
      .filter(({ isHead }) => !isHead)
      .map(({ path }) => read(historySchema, path)),
    payloads: list(root, 'content/payloads', '.yaml').map((file) =>
      read(payloadsSchema, `content/payloads/${file}`),
    ),
    notes: list(root, 'content/notes').flatMap((table) =>
      list(root, `content/notes/${table}`, '.md').map((file) => {
        const path = `content/notes/${table}/${file}`;
        const code = file.replace(/\.md$/, '');
        const text = readFileSync(join(root, path), 'utf8');
        return {
          ...validate(noteSchema, path, frontMatter(path, text)),
          table,
          code,
          id: `${table}/${code}`,
        };
      }),
    ),
  };
}

function list(root: string, folder: string, ending = ''): string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => !name.startsWith('.') && name.endsWith(ending))
    .sort();
}

/** The front matter, behind an empty line for the fence, so that lines count as in the file. */
function frontMatter(file: string, text: string): string {
  const match = /^---\r?\n([\s\S]*?)^---\s*$/m.exec(text);
  if (match?.index === 0) return `\n${match[1] ?? ''}`;
  throw new Error(
    `${file}:1: expected front matter between two lines of ---, received ${JSON.stringify(text.slice(0, 40))}. Start the file with ---, summary: …, ---.`,
  );
}

function validate<T>(schema: z.ZodType<T>, file: string, text: string): T {
  if (file.endsWith('.json')) {
    const parsed = tryJson(text);
    const result = parsed === undefined ? undefined : schema.safeParse(parsed);
    if (result?.success) return result.data;
  }
  // JSON is YAML too: for a faulty file the slower parser gives the line.
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): string => `${file}:${lines.linePos(offset).line}`;
  const [fault] = document.errors;
  if (fault !== undefined) throw new Error(`${at(fault.pos[0])}: ${fault.message}`);
  const result = schema.safeParse(document.toJS());
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Error(issue === undefined ? `${file}: not valid` : describe(document, issue, at));
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function describe(
  document: ReturnType<typeof parseDocument>,
  issue: z.core.$ZodIssue,
  at: (offset: number) => string,
): string {
  const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  // The value may be the thing that is missing: then the line of what should hold it.
  const holders = path.map((_, depth) => path.slice(0, path.length - depth)).concat([[]]);
  const node = holders.map((keys) => document.getIn(keys, true)).find(hasRange);
  const value: unknown = document.getIn(path);
  const shown = value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 80);
  return `${at(node?.range[0] ?? 0)}: ${path.join('.') || 'the file'}: ${issue.message}; there stood ${shown}.`;
}

function hasRange(node: unknown): node is { range: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}
