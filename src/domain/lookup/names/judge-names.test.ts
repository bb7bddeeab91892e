import { describe, expect, test } from 'vitest';
import { hitsIn } from '../testing/small-index.ts';

describe('who names a code means it', () => {
  test.each([
    ['MissingPermissions', 'json-error:50013 certain'],
    ['what does Unknown Message mean', 'json-error:10008 certain'],
    ['RESTJSONErrorCodes.UnknownMessage', 'json-error:10008 certain'],
    ['GUILD_MEMBERS_CHUNK never arrives in my bot', 'dispatch-events:GUILD_MEMBERS_CHUNK certain'],
    ['if (error == ErrorCode.MissingAccess) return', 'json-error:50001 certain'],
    ['it says "Cannot send messages to this user" when I try', 'json-error:50007 certain'],
    ['VoiceCloseCode::Disconnected', 'voice-close:4014 certain'],
  ])('%s', (text, first) => {
    expect(hitsIn(text)[0]).toBe(first);
  });
});

describe('of two that are called so, the words around tell', () => {
  test.each([
    ['READY', 'dispatch-events:READY'],
    ['voice ready', 'voice-opcodes:2'],
    ['voice opcode hello', 'voice-opcodes:8'],
    ['gateway opcode hello', 'gateway-opcodes:10'],
    ['op identify voice', 'voice-opcodes:0'],
    ['opcode identify', 'gateway-opcodes:2'],
  ])('%s', (text, first) => {
    expect(hitsIn(text)[0]).toMatch(new RegExp(`^${first} (certain|likely)$`));
  });
});

describe('a name in running text is hardly ever meant', () => {
  test.each([
    'I was unauthorized to enter the building',
    'import { UnknownMessage } from "./errors/UnknownMessage.ts"',
    '    at MissingAccess (/app/src/MissingAccess.js:10:4)',
    'bot.on("messageCreate", (message) => message.reply("hi"))',
    'postgres: Unknown channel',
  ])('%s', (text) => {
    expect(hitsIn(text).filter((hit) => !hit.endsWith('possible'))).toEqual([]);
  });
});

describe('what stands beside a number is its message', () => {
  test('the name of the number tells nothing new', () => {
    expect(hitsIn('DiscordAPIError[50013]: Missing Permissions')).toEqual([
      'json-error:50013 certain',
    ]);
  });

  test('a message under another code leads nowhere else', () => {
    expect(hitsIn('DiscordAPIError[50001]: Unknown Message')[0]).toBe('json-error:50001 certain');
    expect(hitsIn('DiscordAPIError[50001]: Unknown Message')).not.toContain(
      'json-error:10008 certain',
    );
  });

  test('the message of a number that nobody lists is no other code', () => {
    const hits = hitsIn('DiscordAPIError[71234]: Unknown Message');
    expect(hits.filter((hit) => !hit.endsWith('possible'))).toEqual([]);
  });
});
