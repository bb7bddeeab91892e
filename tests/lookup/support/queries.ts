import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { codeSchema } from '../../../src/schemas/code.ts';
import { InputError } from '../../../src/schemas/input-error.ts';

const expectedSchema = z.strictObject({ table: z.string(), code: codeSchema });

const formErrorSchema = z.strictObject({
  path: z.string(),
  code: z.string().optional(),
  message: z.string().optional(),
});

const querySchema = z.strictObject({
  id: z.string().regex(/^[a-z-]+-\d+$/, 'an id such as djs-01'),
  kind: z.string().min(1),
  query: z.string(),
  /** What an expert would open, the most telling first; empty where the text names no code. */
  expect: z.array(expectedSchema),
  /** May stand first as well, where it is honestly ambiguous. */
  or: z.array(expectedSchema).optional(),
  /** May be listed, but need not. */
  also: z.array(expectedSchema).optional(),
  /** Without it none may be found; `any` leaves open what is found. */
  formErrors: z.union([z.array(formErrorSchema), z.literal('any')]).optional(),
  /** The numbers that no source lists; left open where absent. */
  unknown: z.array(codeSchema).optional(),
  /** Why this is right, where that is not obvious. */
  why: z.string().optional(),
});

/** A text as it might be pasted, and what the lookup should say of it. */
export type Query = z.infer<typeof querySchema>;
export type Expected = z.infer<typeof expectedSchema>;
export type ExpectedFormError = z.infer<typeof formErrorSchema>;

/** Where the queries lie, from the project's root. */
export const QUERIES = 'tests/lookup/queries';

const HINT = 'What a query may say stands in tests/lookup/support/queries.ts.';

/**
 * All queries, in the order of their files and lines.
 *
 * @param root the project's folder
 * @throws InputError for a line that is no query, for an id that stands twice, for a kind among others
 */
export function readQueries(root: string): Query[] {
  const names = readdirSync(join(root, QUERIES)).sort();
  const files = names.map((name) => ({ path: `${QUERIES}/${name}`, name }));
  const lines = files.flatMap(({ path, name }) => {
    if (name.endsWith('.jsonl')) return linesOf(path, readFileSync(join(root, path), 'utf8'));
    throw new InputError({
      file: path,
      expected: 'files that end in .jsonl',
      received: name,
      hint: 'It would be passed over: rename or remove it.',
    });
  });
  return parseQueries(lines);
}

interface Line {
  file: string;
  line: number;
  text: string;
}

/** The lines of a file, each with its place; the end of the last line is none of them. */
export function linesOf(file: string, text: string): Line[] {
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  return lines.map((each, at) => ({ file, line: at + 1, text: each }));
}

/** Lines of JSON as queries; throws as `readQueries` does. */
export function parseQueries(lines: readonly Line[]): Query[] {
  const ids = new Map<string, Line>();
  const kinds = new Map<string, string>();
  return lines.map((line) => {
    const query = parseLine(line);
    const same = ids.get(query.id);
    if (same !== undefined) {
      throw fault(line, 'an id of its own', `${query.id}, as in ${same.file}, line ${same.line}`);
    }
    ids.set(query.id, line);
    const kind = kinds.get(line.file) ?? query.kind;
    kinds.set(line.file, kind);
    if (query.kind !== kind) throw fault(line, `the file's one kind, ${kind}`, query.kind);
    return query;
  });
}

function parseLine(line: Line): Query {
  const result = querySchema.safeParse(parseJson(line));
  if (result.success) return consistent(line, result.data);
  const [issue] = result.error.issues;
  const message = issue?.message ?? 'a query';
  const path = issue?.path.map(String).join('.') ?? '';
  const expected = message.replace(/^Invalid input: expected /, '').replace(/, received .*$/, '');
  throw fault(line, expected, path === '' ? shorten(line.text) : `another ${path}`);
}

function parseJson(line: Line): unknown {
  try {
    return JSON.parse(line.text) as unknown;
  } catch (error) {
    throw fault(line, 'JSON', error instanceof Error ? error.message : String(error));
  }
}

function consistent(line: Line, query: Query): Query {
  const isWithoutCode = query.kind.startsWith('none/');
  if (isWithoutCode && query.expect.length + (query.unknown?.length ?? 0) > 0) {
    throw fault(line, 'no code in a query of a kind none/…', JSON.stringify(query.expect));
  }
  if (!isWithoutCode && query.expect.length === 0 && query.unknown === undefined) {
    throw fault(line, 'what is expected, or the unknown codes', 'neither');
  }
  if (query.or !== undefined && query.expect.length === 0) {
    throw fault(line, 'something expected beside or', 'nothing');
  }
  return query;
}

function fault({ file, line }: Line, expected: string, received: string): InputError {
  return new InputError({ file, line, expected, received, hint: HINT });
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
