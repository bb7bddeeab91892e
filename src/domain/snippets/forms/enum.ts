import { declarationsOf } from '../declarations.ts';
import type { Emitting, FormDefinition } from '../types.ts';
import { members, titled } from './members.ts';
import { classMisfit } from './misfit.ts';

/** An enum with a member for each code. */
export const enumForm: FormDefinition = {
  label: 'enum',
  about: 'an enum',
  misfit: classMisfit,
  emit: emitEnum,
};

/** An enum that the compiler replaces by its numbers. */
export const constEnumForm: FormDefinition = {
  label: 'const enum',
  about: 'an enum that the compiler replaces by its numbers',
  misfit: classMisfit,
  emit: (emitting) => emitEnum(emitting, 'const enum'),
};

function emitEnum(emitting: Emitting, keyword = 'enum'): string {
  const { table } = emitting;
  return `${titled(emitting, `${table.name}.`)}export ${keyword} ${declarationsOf(table).type} {
${members(emitting, ' = ')}}
`;
}
