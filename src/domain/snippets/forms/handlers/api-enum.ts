import { normalise } from '../../../text/normalise.ts';
import type { SnippetCode, SnippetTable } from '../../types.ts';

/** The enum of discord-api-types that names the codes of a table. */
export interface ApiEnum {
  name: string;
  /** Where it is imported from. */
  module: string;
}

/** The modules are those of the API versions that speak for discord-api-types in the registry. */
const ENUMS: Readonly<Record<string, ApiEnum>> = {
  'gateway-opcodes': { name: 'GatewayOpcodes', module: 'discord-api-types/v10' },
  'gateway-close-codes': { name: 'GatewayCloseCodes', module: 'discord-api-types/v10' },
  'dispatch-events': { name: 'GatewayDispatchEvents', module: 'discord-api-types/v10' },
  'json-error-codes': { name: 'RESTJSONErrorCodes', module: 'discord-api-types/v10' },
  'rpc-error-codes': { name: 'RPCErrorCodes', module: 'discord-api-types/v10' },
  'rpc-close-codes': { name: 'RPCCloseEventCodes', module: 'discord-api-types/v10' },
  'voice-opcodes': { name: 'VoiceOpcodes', module: 'discord-api-types/voice/v8' },
  'voice-close-codes': { name: 'VoiceCloseCodes', module: 'discord-api-types/voice/v8' },
};

/** The enum for a table; undefined where discord-api-types has none. */
export function apiEnumOf({ id }: Pick<SnippetTable, 'id'>): ApiEnum | undefined {
  return Object.hasOwn(ENUMS, id) ? ENUMS[id] : undefined;
}

/** What a member is taken from: its table and its code. */
type Named = Pick<SnippetCode, 'member' | 'identifier'>;

/**
 * `RESTJSONErrorCodes.UnknownMessage`; undefined where the enum has no member for the code, or one that
 * calls it what it is not: some members of RPCErrorCodes name the code before theirs.
 */
export function apiMember(
  table: Pick<SnippetTable, 'id'>,
  { member, identifier }: Named,
): string | undefined {
  const api = apiEnumOf(table);
  const fits = member !== undefined && normalise(member) === normalise(identifier);
  return api !== undefined && fits ? `${api.name}.${member}` : undefined;
}

/** Whether a code is written as a member of the enum. */
export function isMember(table: Pick<SnippetTable, 'id'>, each: Named): boolean {
  return apiMember(table, each) !== undefined;
}

/** The names to import for codes: the enum's, where it has a member for one of them. */
export function apiImports(
  table: Pick<SnippetTable, 'id'>,
  codes: readonly SnippetCode[],
): string[] {
  const api = apiEnumOf(table);
  return api !== undefined && codes.some((each) => isMember(table, each)) ? [api.name] : [];
}
