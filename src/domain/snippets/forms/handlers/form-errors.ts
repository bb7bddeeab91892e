import { aboutCode } from '../../comment.ts';
import { literal, quote } from '../../literal.ts';
import type { Emitting, SnippetCode } from '../../types.ts';
import { cases, note, onlyOf, switchOver } from './cases.ts';
import { blocks, documented, head, indent } from './layout.ts';

/** From where a handler takes the tree of errors that stands beside JSON error 50035. */
export interface ErrorTree {
  /** Text of the imports. */
  imports: string;
  /** What the function is given: `error: unknown`. */
  given: string;
  /** Whether reading the tree takes time. */
  async: boolean;
  /** Lines that return an empty list where there is no tree. */
  read: string;
  /** What gives the tree after them. */
  tree: string;
}

/** A function that finds the fields that failed with the code, or says what is wrong with each field. */
export function emitFormErrors(emitting: Emitting, from: ErrorTree): string {
  const only = onlyOf(emitting);
  return blocks(
    from.imports,
    fieldError(emitting),
    ...(only === undefined ? explained(emitting, from) : [fieldsOf(emitting, only, from)]),
    walk(emitting),
  );
}

function fieldError(emitting: Emitting): string {
  return `${documented(emitting, 'What is wrong with one field of a request.')}export interface FieldError {
${documented(emitting, 'Where the field stands, such as `embeds.0.title`.', 2)}  path: string;
  code: string;
  message: string;
}
`;
}

function fieldsOf(
  emitting: Emitting,
  only: SnippetCode,
  { given, read, tree, ...from }: ErrorTree,
) {
  const about = `The fields that failed with this: ${aboutCode(only)}`;
  const start = `export ${from.async ? 'async ' : ''}function fieldsWith${only.identifier}`;
  const result = from.async ? 'Promise<FieldError[]>' : 'FieldError[]';
  return `${documented(emitting, about)}${head(start, [given], { end: `: ${result} {` })}
${indent(read, 2)}  const fields = [...fieldErrors(${tree})];
  return fields.filter(({ code }) => code === ${literal(only.code)});
}
`;
}

const EXPLAINED = 'What is wrong, field by field: where, what the API says, and what that means.';

function explained(emitting: Emitting, { given, read, tree, ...from }: ErrorTree): string[] {
  const start = `export ${from.async ? 'async ' : ''}function explainFormErrors`;
  const result = from.async ? 'Promise<string[]>' : 'string[]';
  const inside = cases(
    // What a code means is said by the text that is returned.
    { ...emitting, options: { ...emitting.options, comments: false } },
    {
      codes: emitting.codes,
      written: (_, { code }) => ({ value: literal(code), aside: '' }),
      body: ({ summary, name, status, permalink }) => {
        const rest = emitting.options.comments
          ? note(`${status.charAt(0).toUpperCase()}${status.slice(1)}. ${permalink}`, 6)
          : '';
        return `${rest}return ${quote(summary ?? name)};\n`;
      },
      depth: 2,
    },
  );
  return [
    `${documented(emitting, EXPLAINED)}${head(start, [given], { end: `: ${result} {` })}
${indent(read, 2)}  return [...fieldErrors(${tree})].map(
    ({ path, code, message }) => \`\${path}: \${message} (\${explanation(code) ?? code})\`,
  );
}
`,
    `function explanation(code: string): string | undefined {
${indent(switchOver('code', inside, 'return undefined;\n'), 2)}}
`,
  ];
}

function walk(emitting: Emitting): string {
  return `${documented(emitting, 'The tree holds a list `_errors` wherever a field has failed.')}function* fieldErrors(node: unknown, path: string[] = []): Generator<FieldError> {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node) as [string, unknown][]) {
    if (key !== '_errors') {
      yield* fieldErrors(value, [...path, key]);
    } else {
      for (const { code, message } of value as Omit<FieldError, 'path'>[]) {
        yield { path: path.join('.'), code, message };
      }
    }
  }
}
`;
}
