import { declarationsOf } from '../declarations.ts';
import type { Emitting, FormDefinition } from '../types.ts';
import { members, titled } from './members.ts';
import { classMisfit } from './misfit.ts';

/** An object that holds the codes by name, and the union of its values under the same name. */
export function emitConstObject(emitting: Emitting): string {
  const { type } = declarationsOf(emitting.table);
  return `${titled(emitting, `${emitting.table.name}.`)}export const ${type} = {
${members(emitting, ': ')}} as const;

${titled(emitting, `One of them.`)}export type ${type} = (typeof ${type})[keyof typeof ${type}];
`;
}

/** An object that holds the codes by name. */
export const constObjectForm: FormDefinition = {
  label: 'as const',
  about: 'an object of constants with the union of its values',
  misfit: classMisfit,
  emit: emitConstObject,
};
