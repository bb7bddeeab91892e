import { describe, expect, test } from 'vitest';
import { libraryNames } from '../../src/domain/codex/library-names.ts';
import type { LibraryName } from '../../src/domain/codex/types.ts';
import type { Code } from '../../src/schemas/code.ts';
import { codex, content, entryOf, tableOf } from './support/content.ts';

const namesOf = (table: string, code: Code): LibraryName[] =>
  libraryNames(codex, tableOf(table), entryOf(table, code));
const written = (table: string, code: Code): string[] =>
  namesOf(table, code).map(({ library, written: name }) => `${library.id} ${name}`);

describe('what libraries call a code', () => {
  test.each([
    ['json-error-codes', 50007, 'jda ErrorResponse.CANNOT_SEND_TO_USER'],
    ['json-error-codes', 50007, 'discord.net DiscordErrorCode.CannotSendMessageToUser'],
    ['json-error-codes', 50007, 'discord.js APIErrors.CANNOT_MESSAGE_USER'],
    ['json-error-codes', 50001, 'oceanic JSONErrorCodes.MISSING_ACCESS'],
    // Discord.Net calls 50001 what others call 50013.
    ['json-error-codes', 50001, 'discord.net DiscordErrorCode.MissingPermissions'],
    ['json-error-codes', 50013, 'discord.net DiscordErrorCode.InsufficientPermissions'],
    ['json-error-codes', 50013, 'discord-api-types RESTJSONErrorCodes.MissingPermissions'],
    ['json-error-codes', 50013, 'kord JsonErrorCode.PermissionLack'],
    ['json-error-codes', 50013, 'twilight ErrorCode::PermissionsLacking'],
    ['json-error-codes', 170006, 'twilight ErrorCode::InvalidStickerFrameRate'],
    ['gateway-opcodes', 3, 'discord.py DiscordWebSocket.PRESENCE'],
    ['gateway-opcodes', 8, 'jda WebSocketCode.MEMBER_CHUNK_REQUEST'],
    ['gateway-opcodes', 31, 'eris GatewayOPCodes.REQUEST_SOUNDBOARD_SOUNDS'],
    ['gateway-close-codes', 4004, 'discord.js TOKEN_INVALID'],
    ['gateway-close-codes', 4014, 'jda CloseCode.DISALLOWED_INTENTS'],
    ['gateway-close-codes', 4014, 'serenity close_codes::DISALLOWED_GATEWAY_INTENTS'],
    ['gateway-close-codes', 4014, 'kord GatewayCloseCode.DisallowedIntents'],
    ['voice-opcodes', 11, 'discord.py DiscordVoiceWebSocket.CLIENTS_CONNECT'],
    ['voice-opcodes', 5, 'jda VoiceCode.USER_SPEAKING_UPDATE'],
    ['voice-close-codes', 4006, 'jda VoiceCode.Close.INVALID_SESSION'],
    ['voice-close-codes', 4015, 'serenity CloseCode::VoiceServerCrash'],
    // Oceanic counts 4014 to 4016 from 4013 on.
    ['voice-close-codes', 4013, 'oceanic VoiceCloseCodes.DISCONNECTED'],
    ['websocket-close-codes', 1001, 'jda CloseCode.CLOUD_FLARE_LOAD'],
    ['websocket-close-codes', 1000, 'discord.js CloseCodes.Normal'],
    ['dispatch-events', 'GUILD_CREATE', 'discord-api-types GatewayDispatchEvents.GuildCreate'],
    ['rpc-error-codes', 4006, 'discord-api-types RPCErrorCodes.InvalidPermissions'],
    ['rpc-close-codes', 4000, 'discord-api-types RPCCloseEventCodes.InvalidClientId'],
  ])('%s %s: %s', (table, code, name) => {
    expect(written(table, code)).toContain(name);
  });

  test('an opcode of the gateway has a name in ten', () => {
    expect(new Set(namesOf('gateway-opcodes', 10).map(({ library }) => library.id)).size).toBe(10);
  });

  test('leads to the line at the commit', () => {
    const jda = namesOf('json-error-codes', 50007).find(({ library }) => library.id === 'jda');
    expect(jda?.url).toMatch(
      /^https:\/\/github\.com\/discord-jda\/JDA\/blob\/[0-9a-f]{40}\/src\/main\/java\/net\/dv8tion\/jda\/api\/requests\/ErrorResponse\.java#L\d+$/,
    );
  });

  test('of releases gone by says which was the last', () => {
    const old = namesOf('json-error-codes', 10008).flatMap(({ library, until }) =>
      until === undefined ? [] : [`${library.id} ${until}`],
    );
    expect(old).toEqual(['discord.js 13', 'twilight 0.8']);
  });
});

describe('every library', () => {
  test.each(codex.libraries.map((view) => [view.library.id, view] as const))('%s', (_, view) => {
    const names = [...view.names.values()].flatMap((byCode) => [...byCode.values()].flat());
    expect(names.length).toBeGreaterThan(0);
    for (const { url, written: name, symbol } of names) {
      expect(url).toMatch(/^https:\/\/github\.com\/[\w.-]+\/[\w.-]+\/blob\/[0-9a-f]{40}\//);
      expect(name).toMatch(/^[A-Za-z_]\w*((\.|::)\w+)*$/);
      if (symbol !== undefined) expect(name).toMatch(/\.|::/);
    }
  });

  test('of the issue is there', () => {
    expect(codex.libraries.map(({ library }) => library.name).sort()).toEqual([
      'Discord.Net',
      'Eris',
      'JDA',
      'Kord',
      'Oceanic',
      'discord-api-types',
      'discord.js',
      'discord.py',
      'serenity',
      'twilight',
    ]);
  });
});

test('a file has each line once, in the order of the codes', () => {
  for (const { tables } of content.libraryNames) {
    for (const { names } of tables) {
      expect(new Set(names.map(({ line, name }) => `${String(line)} ${name}`)).size).toBe(
        names.length,
      );
      const codes = names.map(({ code }) => Number(code));
      expect(codes).toEqual(codes.toSorted((a, b) => a - b));
    }
  }
});
