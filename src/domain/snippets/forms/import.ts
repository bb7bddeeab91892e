import { aboutCode, COLUMNS, docComment, lineComment } from '../comment.ts';
import { declarationsOf } from '../declarations.ts';
import { literal } from '../literal.ts';
import type { Emitting, FormDefinition, SnippetCode } from '../types.ts';
import { apiEnumOf, apiImports, apiMember } from './handlers/api-enum.ts';
import { onlyOf } from './handlers/cases.ts';
import { blocks, documented, imported } from './handlers/layout.ts';

/** Constants that are members of discord-api-types where it has one, and numbers where it has not. */
export const importForm: FormDefinition = {
  label: 'import',
  about: 'constants from discord-api-types, and numbers where it has none',
  misfit: (table) =>
    apiEnumOf(table) === undefined ? 'discord-api-types has no enum of these' : undefined,
  emit: (emitting) => {
    const { table, codes } = emitting;
    const from = apiEnumOf(table)?.module ?? '';
    const only = onlyOf(emitting);
    return blocks(
      imported(from, apiImports(table, codes)),
      ...(only === undefined ? object(emitting) : [constant(emitting, only)]),
    );
  },
};

function constant(emitting: Emitting, each: SnippetCode): string {
  const about = documented(emitting, aboutCode(each));
  return `${about}${line(emitting, each, `export const ${emitting.nameOf(each)} =`, ';', 0)}`;
}

function object(emitting: Emitting): string[] {
  const { table, codes, options, nameOf } = emitting;
  const { type } = declarationsOf(table);
  const members = codes.map((each) => {
    const about = options.comments ? docComment(aboutCode(each), '  ') : '';
    return `${about}${line(emitting, each, `  ${nameOf(each)}:`, ',', 2)}`;
  });
  return [
    `${documented(emitting, `${table.name}.`)}export const ${type} = {\n${members.join('')}} as const;\n`,
    `${documented(emitting, 'One of them.')}export type ${type} = (typeof ${type})[keyof typeof ${type}];\n`,
  ];
}

/** Why a code stands as its number. */
function whyNumber({ member }: SnippetCode): string {
  return member === undefined ? 'not in discord-api-types' : `${member} in discord-api-types`;
}

/** A name with its value, and what the value does not say behind it. */
function line(
  { table }: Emitting,
  each: SnippetCode,
  start: string,
  end: string,
  depth: number,
): string {
  const member = apiMember(table, each);
  const value = `${member ?? literal(each.code)}${end}`;
  const aside = lineComment(member === undefined ? whyNumber(each) : String(each.code));
  const fits = start.length + 1 + value.length <= COLUMNS;
  return `${start}${fits ? ' ' : `\n${' '.repeat(depth + 2)}`}${value} ${aside}\n`;
}
