import { aboutCode } from '../../comment.ts';
import type { Emitting } from '../../types.ts';
import type { Handler } from './by-table.ts';
import { asLiteral, behind, cases, onlyOf, subjectOf, switchOver } from './cases.ts';
import { emitFormErrors } from './form-errors.ts';
import { blocks, documented, head, indent } from './layout.ts';

/** A function that reads the code out of a failed answer's body, and takes it well. */
export const jsonErrors: Handler = {
  emit: (emitting) => {
    const only = onlyOf(emitting);
    const about =
      only === undefined
        ? 'Undefined where the request failed with one of these; throws at any other failure.'
        : `Undefined where the request failed with this: ${aboutCode(only)}`;
    const start = `export async function catch${subjectOf(emitting)}`;
    const end = ': Promise<Response | undefined> {';
    return blocks(
      errorBody(emitting),
      `${documented(emitting, about)}${head(start, ['response: Response'], { end })}
  if (response.ok) return response;
  const body: unknown = await response.json().catch(() => undefined);
${indent(handling(emitting), 2)}}
`,
      GUARD,
    );
  },
};

/** A function that says which fields of a request failed, and why. */
export const formErrors: Handler = {
  emit: (emitting) =>
    emitFormErrors(emitting, {
      imports: '',
      given: 'response: Response',
      async: true,
      read: `if (response.ok) return [];
const body: unknown = await response.json().catch(() => undefined);
if (typeof body !== 'object' || body === null || !('errors' in body)) return [];
`,
      tree: 'body.errors',
    }),
};

function errorBody(emitting: Emitting): string {
  const errors = documented(emitting, 'Beside code 50035: what is wrong, field by field.', 2);
  return `${documented(emitting, 'The body of an answer that says what failed.')}interface ErrorBody {
  code: number;
  message: string;
${errors}  errors?: unknown;
}
`;
}

function handling(emitting: Emitting): string {
  const only = onlyOf(emitting);
  const otherwise = 'throw new Error(`${body.message} (${body.code})`, { cause: body });\n';
  const noBody = `if (!isErrorBody(body)) throw new Error(\`HTTP \${response.status}\`);\n`;
  if (only !== undefined) {
    const { value, aside } = asLiteral(emitting, only);
    return `${noBody}${behind(`if (body.code === ${value}) return undefined;`, aside)}${otherwise}`;
  }
  const body = (): string => 'return undefined;\n';
  const inside = cases(emitting, { codes: emitting.codes, written: asLiteral, body, depth: 2 });
  return `${noBody}${switchOver('body.code', inside, otherwise)}`;
}

const GUARD = `function isErrorBody(body: unknown): body is ErrorBody {
  return (
    typeof body === 'object' &&
    body !== null &&
    'code' in body &&
    typeof body.code === 'number' &&
    'message' in body &&
    typeof body.message === 'string'
  );
}
`;
