import { aboutCode, COLUMNS, docComment } from '../comment.ts';
import { declarationsOf } from '../declarations.ts';
import { key, literal, quote } from '../literal.ts';
import type { Emitting, FormDefinition, SnippetCode } from '../types.ts';
import { titled } from './members.ts';
import { classMisfit } from './misfit.ts';

/** A union of literals, and a map from each of them to its label. */
export const unionForm: FormDefinition = {
  label: 'union',
  about: 'a union of literals with a map of their labels',
  misfit: classMisfit,
  emit: emitUnion,
};

function emitUnion(emitting: Emitting): string {
  const { table, codes, options } = emitting;
  const { type, one } = declarationsOf(table);
  const labels = codes.map((each) => {
    const comment = options.comments ? docComment(aboutCode(each), '  ') : '';
    return `${comment}  ${key(each.code)}: ${quote(each.name)},\n`;
  });
  return `${titled(emitting, `${table.name}.`)}${unionType(type, codes)}

${titled(emitting, 'What each of them is called.')}export const ${one}Labels: Readonly<Record<${type}, string>> = {
${labels.join('')}};
`;
}

/** On one line where it fits, else a line for each. */
function unionType(type: string, codes: readonly SnippetCode[]): string {
  const literals = codes.map(({ code }) => literal(code));
  const line = `export type ${type} = ${literals.join(' | ')};`;
  if (line.length <= COLUMNS) return line;
  return `export type ${type} =\n${literals.map((each) => `  | ${each}`).join('\n')};`;
}
