import { codeText, isClass } from '../../codes.ts';
import { aboutCode } from '../comment.ts';
import { declarationsOf } from '../declarations.ts';
import { literal } from '../literal.ts';
import type { Emitting, FormDefinition, SnippetCode } from '../types.ts';
import { titled, values } from './members.ts';
import { classMisfit } from './misfit.ts';

/** A function that tells whether a value is the code, or one of the codes. */
export const guardForm: FormDefinition = {
  label: 'guard',
  about: 'a type guard',
  misfit: (table, code, among) => (among.length === 1 ? undefined : classMisfit(table, code)),
  emit: emitGuard,
};

function emitGuard(emitting: Emitting): string {
  const [only, ...others] = emitting.codes;
  if (only !== undefined && others.length === 0) return guardOfOne(emitting, only);
  const { type, many } = declarationsOf(emitting.table);
  return `const ${many} = [
${values(emitting, emitting.codes)}] as const;

${titled(emitting, `${emitting.table.name}.`)}export type ${type} = (typeof ${many})[number];

const known: ReadonlySet<unknown> = new Set(${many});

${titled(emitting, 'Whether a value is one of them.')}export function is${type}(value: unknown): value is ${type} {
  return known.has(value);
}
`;
}

function guardOfOne(emitting: Emitting, only: SnippetCode): string {
  const comment = titled(emitting, `Whether a value is ${codeText(only.code)}. ${aboutCode(only)}`);
  if (isClass(only.code)) {
    const first = String(only.code).charAt(0);
    return `${comment}export function is${only.identifier}(status: number): boolean {
  return status >= ${first}00 && status <= ${first}99;
}
`;
  }
  const code = literal(only.code);
  return `${comment}export function is${only.identifier}(value: unknown): value is ${code} {
  return value === ${code};
}
`;
}
