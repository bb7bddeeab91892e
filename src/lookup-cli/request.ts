import { InputError } from '../schemas/input-error.ts';

/** One line of a batch. */
export interface Request {
  /** Given back as it came; null where the line has none. */
  id: unknown;
  query: string;
}

/**
 * Reads a line of a batch.
 *
 * @param line - Counted from 1, for the message.
 * @throws InputError where it is no JSON, no object, or has no text as its `query`.
 */
export function readRequest(text: string, line: number): Request {
  const wrong = (received: string): InputError =>
    new InputError({
      file: 'standard input',
      line,
      expected: 'an object { "id", "query" } as JSON, with a text as its query',
      received,
      hint: 'Each line is an object of its own: {"id":"1","query":"error code: 50013"}',
    });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw wrong(cut(text));
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(cut(text));
  const { id = null, query } = value as { id?: unknown; query?: unknown };
  if (typeof query === 'string') return { id: exact(id, text), query };
  throw wrong(query === undefined ? 'no query' : `a query that is ${kindOf(query)}`);
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

/** A number that JavaScript would round, such as a snowflake, keeps its digits. */
function exact(id: unknown, text: string): unknown {
  if (typeof id !== 'number' || Number.isSafeInteger(id)) return id;
  const keep = (key: string, value: unknown, context: { source?: string }): unknown =>
    key === 'id' && context.source !== undefined ? raw(context.source) : value;
  return (JSON.parse(text, keep as (key: string, value: unknown) => unknown) as Request).id;
}

/** TypeScript does not know this part of the language yet. */
function raw(source: string): unknown {
  return (JSON as unknown as { rawJSON: (source: string) => unknown }).rawJSON(source);
}

/** The beginning of a text, in quotes: nothing in it can steer a terminal. */
function cut(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 77)}...` : text);
}
