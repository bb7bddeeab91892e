import { declarationsOf } from '../declarations.ts';
import { quote } from '../literal.ts';
import type { Emitting, FormDefinition } from '../types.ts';
import { emitConstObject } from './const-object.ts';
import { titled } from './members.ts';
import { classMisfit } from './misfit.ts';

/** A function with a case for each code, which does not compile once a case is missing. */
export const switchForm: FormDefinition = {
  label: 'switch',
  about: 'a switch that does not compile once a case is missing',
  misfit: classMisfit,
  emit: emitSwitch,
};

function emitSwitch(emitting: Emitting): string {
  const { table, codes, nameOf } = emitting;
  const { type } = declarationsOf(table);
  const cases = codes.map(
    (each) => `    case ${type}.${nameOf(each)}:\n      return ${quote(each.name)};\n`,
  );
  return `${emitConstObject(emitting)}
${titled(emitting, 'Says what a code is called. A code without a case does not compile.')}export function describe${type}(code: ${type}): string {
  switch (code) {
${cases.join('')}    default: {
      const missing: never = code;
      return missing;
    }
  }
}
`;
}
