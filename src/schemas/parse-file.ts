import { isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { z } from 'zod';
import { checkText } from './check-text.ts';
import { InputError } from './input-error.ts';

/** A file, as text. */
export interface TextFile {
  /** Path from the project's root, for messages. */
  path: string;
  text: string;
  /** Lines of the file before the text, for front matter. */
  offset?: number;
  /** What to do about a fault, where there is more to say than what stands below. */
  hint?: string;
}

/**
 * Reads YAML or JSON and holds it to a schema.
 *
 * @throws InputError that names the line, for broken syntax and for anything outside the schema.
 */
export function parseFile<T>(file: TextFile, schema: z.ZodType<T>): T {
  if (file.offset === undefined) checkText(file);
  const isJson = file.path.endsWith('.json');
  const value: unknown = isJson ? parseJson(file) : parseTree(file).document.toJS();
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const { document, lines } = parseTree(file);
  const issue = tellingIssue(result.error.issues);
  const path = pathOf(issue);
  throw new InputError({
    file: file.path,
    line: lineAt(document, lines, path) + (file.offset ?? 0),
    expected: expectedBy(issue),
    received: `${path.map(String).join('.') || 'the whole file'}: ${show(document.getIn(path))}`,
    hint: file.hint ?? 'The schemas of all files in content/ stand in src/schemas.',
  });
}

/** A misspelt key misses the right one too; the key that stands there tells more than the one that does not. */
function tellingIssue(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue | undefined {
  return issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
}

function pathOf(issue: z.core.$ZodIssue | undefined): PropertyKey[] {
  const key = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  return [...(issue?.path ?? []), ...key];
}

function expectedBy(issue: z.core.$ZodIssue | undefined): string {
  if (issue?.code === 'unrecognized_keys') return 'only the keys of the schema';
  if (issue?.code === 'invalid_type') return issue.expected;
  if (issue?.code === 'invalid_union' && issue.errors.length > 0) {
    return [...new Set(issue.errors.map(([first]) => expectedBy(first)))].join(' or ');
  }
  const message = issue?.message.replace(/^Invalid (input|option): expected /, '');
  return message?.replace(/^Invalid (?=ISO|URL)/, 'a valid ') ?? 'another value';
}

/** JSON by the platform's own parser, which is strict. */
function parseJson(file: TextFile): unknown {
  try {
    return JSON.parse(file.text) as unknown;
  } catch (error) {
    const received = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ');
    const isEmpty = file.text.trim() === '';
    throw new InputError({
      file: file.path,
      line: isEmpty ? 1 : brokenLine(file.text, received),
      expected: 'JSON',
      received: isEmpty ? 'an empty file' : received,
      hint:
        file.hint ??
        'The importer writes this file: restore it with git checkout, or import its source again.',
    });
  }
}

/** Most messages of the platform's parser name the line; for the others the tree knows it. */
function brokenLine(text: string, message: string): number | undefined {
  const named = /\(line (\d+) column \d+\)/.exec(message)?.[1];
  if (named !== undefined) return Number(named);
  const lines = new LineCounter();
  const [broken] = parseDocument(text, { lineCounter: lines }).errors;
  return broken === undefined ? undefined : lines.linePos(broken.pos[0]).line;
}

function parseTree(file: TextFile): { document: Document; lines: LineCounter } {
  const lines = new LineCounter();
  const document = parseDocument(file.text, {
    lineCounter: lines,
    // A key that is a number is text in the value, and has to be found by its path there.
    stringKeys: true,
  });
  const fault = (offset: number, received: string, hint: string): InputError =>
    new InputError({
      file: file.path,
      line: lines.linePos(offset).line + (file.offset ?? 0),
      expected: 'YAML',
      received,
      hint,
    });
  const [error] = document.errors;
  if (error !== undefined) {
    const received = error.message.split('\n')[0]?.replace(/ at line .*$/, '') ?? error.code;
    const hint = file.hint ?? 'Mind indentation, and quotes around text with a colon.';
    throw fault(error.pos[0], received, hint);
  }
  visit(document, {
    Alias: (_, alias) => {
      if (alias.resolve(document) !== undefined) return;
      const hint = `Write &${alias.source} before what the alias repeats.`;
      throw fault(alias.range?.[0] ?? 0, `*${alias.source}, which nothing before it defines`, hint);
    },
  });
  return { document, lines };
}

/** The line of a value, or of the nearest thing around it. */
function lineAt(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const above = document.getIn(path.slice(0, length - 1), true);
    const key = isMap(above)
      ? above.items.find((pair) => isScalar(pair.key) && pair.key.value === path[length - 1])?.key
      : undefined;
    // A map may begin on the line below its key.
    const value = document.getIn(path.slice(0, length), true);
    const node = isMap(value) && isNode(key) ? key : value;
    if (isNode(node) && node.range != null) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value) as string | undefined;
  return text === undefined || text.length > 80 ? `${(text ?? '').slice(0, 77)}...` : text;
}
