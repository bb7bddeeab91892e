import { Events } from 'discord.js';
import * as api from 'discord-api-types/v10';
import * as voice from 'discord-api-types/voice/v8';
import { describe, expect, test } from 'vitest';
import { membersOf } from '../../../../tests/snippets/support/run.ts';
import { runWith } from '../../../../tests/snippets/support/run-with.ts';
import { sources } from '../../../../tests/snippets/support/sources.ts';
import { write } from '../../../../tests/snippets/support/write.ts';
import { apiEnumOf, apiMember, isMember } from './handlers/api-enum.ts';
import { listenersOf } from './handlers/discordjs-listeners.ts';

/** What the installed packages hold, by the name of the enum. */
const enums = { ...api, ...voice } as unknown as Record<string, Record<string, unknown>>;
const named = sources.filter(({ table }) => apiEnumOf(table) !== undefined);

describe('members that the reference read are in the installed discord-api-types', () => {
  test.each(named.map((source) => [source.table.id, source] as const))('%s', (_, source) => {
    const api = apiEnumOf(source.table)!;
    const wrong = source.codes.filter(
      ({ code, member }) => member !== undefined && enums[api.name]?.[member] !== code,
    );
    expect(wrong).toEqual([]);
    expect(source.codes.some((each) => isMember(source.table, each))).toBe(true);
  });
});

describe('the object has the code of every name', () => {
  test.each(named.map((source) => [source.table.id, source] as const))('%s', (id, source) => {
    const [object] = Object.values(runWith(write(id, 'import')));
    const expected = source.codes.map(({ identifier, code }) => [identifier, code]);
    expect([...membersOf(object)]).toEqual(expected);
  });
});

test('one code is one constant', () => {
  const [name] = Object.entries(runWith(write('json-error-codes', 'import', '50013')));
  expect(name).toEqual(['MissingPermissions', 50013]);
});

test('a member that names another code is not taken', () => {
  const odd = named.flatMap(({ table, codes }) =>
    codes
      .filter((each) => each.member !== undefined && !isMember(table, each))
      .map(({ code, identifier, member }) => `${String(code)} ${identifier}: ${member ?? ''}`),
  );
  // RPCErrorCodes has no member for the two lobby errors, and so counts on from a wrong number.
  expect(odd).toEqual([
    '4013 InvalidLobby: InvalidEntitlement',
    '4014 InvalidLobbySecret: InvalidGiftCode',
    '5007 LobbyFull: PurchaseCanceled',
    '5008 PurchaseCanceled: PurchaseError',
    '5009 PurchaseError: UnauthorizedForAchievement',
    '5010 UnauthorizedForAchievement: RateLimited',
  ]);
  expect(write('rpc-error-codes', 'import', '5007')).toContain(
    '= 5007; // PurchaseCanceled in discord-api-types\n',
  );
});

test('a member of an older API version is none', () => {
  const { table, codes } = sources.find((each) => each.table.id === 'voice-opcodes')!;
  const video = codes.find(({ code }) => code === 12)!;
  expect(apiMember(table, video)).toBeUndefined();
  expect(write('voice-opcodes', 'import', '12')).toContain('= 12; // not in discord-api-types\n');
});

describe('listeners of discord.js', () => {
  const members = Object.keys(api.GatewayDispatchEvents);

  test('every event that discord.js calls as discord-api-types does is known', () => {
    const missed = members.filter((member) => member in Events && listenersOf(member).length === 0);
    expect(missed).toEqual([]);
  });

  test('the rest reaches raw listeners alone', () => {
    expect(members.filter((member) => listenersOf(member).length === 0)).toEqual([
      'ChannelInfo',
      'IntegrationCreate',
      'IntegrationDelete',
      'IntegrationUpdate',
      'RateLimited',
      'VoiceChannelStartTimeUpdate',
      'VoiceChannelStatusUpdate',
    ]);
  });
});
