import ts from 'typescript';
import { codeSchema, type Code } from '../../schemas/code.ts';
import type { Fact } from '../../schemas/fact.ts';
import type { Dialect, Document, Row } from './dialect.ts';
import { readEnum, type EnumMember } from './enum-members.ts';
import { faultIn } from './fault-in.ts';
import { fingerprint } from './fingerprint.ts';
import { parseTypeScript } from './typescript-tree.ts';
import { uniqueCodes } from './unique-codes.ts';

const ENUMS: Readonly<Record<string, string>> = {
  GatewayOPCodes: 'gateway-opcodes',
  GatewayOpcodes: 'gateway-opcodes',
  GatewayCloseCodes: 'gateway-close-codes',
  GatewayDispatchEvents: 'dispatch-events',
  VoiceOPCodes: 'voice-opcodes',
  VoiceOpcodes: 'voice-opcodes',
  VoiceCloseCodes: 'voice-close-codes',
  RESTJSONErrorCodes: 'json-error-codes',
  RPCErrorCodes: 'rpc-error-codes',
  RPCCloseEventCodes: 'rpc-close-codes',
};

/** Reads the exported enums of discord-api-types: the member's name is the label. */
export const typescriptEnum: Dialect = (document) => {
  const tables = new Map<string, Row[]>();
  for (const statement of parseTypeScript(document).statements) {
    if (!ts.isEnumDeclaration(statement) || !isExported(statement)) continue;
    const table = ENUMS[statement.name.text];
    if (table === undefined || !document.tables.includes(table)) continue;
    const members = withoutAliases(readEnum(statement, document));
    const rows = members.map((member) => rowOf(member, table, document));
    tables.set(table, uniqueCodes([...(tables.get(table) ?? []), ...rows], document));
  }
  return tables;
};

function isExported(declaration: ts.EnumDeclaration): boolean {
  return declaration.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

/**
 * Leaves out the second names of a value: a deprecated one beside one that is not, then one written
 * as a reference beside one that has the value itself. Two that remain are a code given twice.
 */
function withoutAliases(members: readonly EnumMember[]): EnumMember[] {
  const byValue = Map.groupBy(members, (member) => member.value);
  return members.filter((member) => {
    const same = byValue.get(member.value) ?? [];
    if (member.deprecated && same.some((other) => !other.deprecated)) return false;
    const equals = same.filter((other) => other.deprecated === member.deprecated);
    return !(member.refers && equals.some((other) => !other.refers));
  });
}

function rowOf(member: EnumMember, table: string, document: Document): Row {
  const fact: Fact = { label: member.name };
  if (member.deprecated) fact.deprecated = true;
  const explanation = fingerprint(member.description);
  if (explanation !== undefined) fact.explanation = explanation;
  return { code: codeOf(member, table, document), fact, line: member.line };
}

function codeOf(member: EnumMember, table: string, document: Document): Code {
  const wanted = table === 'dispatch-events' ? 'string' : 'number';
  const code = codeSchema.safeParse(member.value);
  if (typeof member.value === wanted && code.success) return code.data;
  throw faultIn(document, member.line, {
    expected:
      wanted === 'string' ? 'an event name, such as GUILD_CREATE' : 'a whole number as the code',
    received: `${member.name} = ${JSON.stringify(member.value)}`,
    hint: `Is this the enum of ${table}? Enums are told by name in src/importer/parse/typescript-enum.ts.`,
  });
}
