import { RPCCloseEventCodes, RPCErrorCodes } from 'discord-api-types/rpc/v10';
import {
  GatewayCloseCodes,
  GatewayDispatchEvents,
  GatewayOpcodes,
  RESTJSONErrorCodes,
} from 'discord-api-types/v10';
import { VoiceCloseCodes, VoiceOpcodes } from 'discord-api-types/voice/v8';
import { describe, expect, test } from 'vitest';
import { snippet } from '../../src/domain/snippets/snippet.ts';
import { membersOf, run } from './support/run.ts';
import { sources } from './support/sources.ts';

const ALIAS = 'an older name of the same member, kept beside the new one as deprecated';
const UNDOCUMENTED = 'not in the official docs, so not in the enum of the documented codes';
const NEWER = 'published after the commit that was last read; the official docs do not list it yet';
const ABORTED = 'an RPC close of the WebSocket itself, which the official docs do not list';

/** Why discord-api-types has a member that our enum of the documented codes has not. */
const theirsAlone: Record<string, Record<string, string>> = {
  'json-error-codes': {
    TheMazeIsntMeantForYou: UNDOCUMENTED,
    ChannelSendRateLimit: ALIAS,
    ServerSendRateLimit: ALIAS,
    FailedToResizeAssetBelowTheMinimumSize: ALIAS,
    CannotReferenceAMessageWithoutPermissionToReadMessageHistory: NEWER,
    NSFWChannelMessageReferenceNotAllowed: NEWER,
  },
  'rpc-error-codes': {
    ServiceUnavailable: UNDOCUMENTED,
    TransactionAborted: UNDOCUMENTED,
    InvalidInvite: UNDOCUMENTED,
    InvalidActivityJoinRequest: UNDOCUMENTED,
    InvalidEntitlement: UNDOCUMENTED,
    InvalidGiftCode: UNDOCUMENTED,
    InvalidActivitySecret: UNDOCUMENTED,
    NoEligibleActivity: UNDOCUMENTED,
    PurchaseCanceled: UNDOCUMENTED,
    PurchaseError: UNDOCUMENTED,
    UnauthorizedForAchievement: UNDOCUMENTED,
    RateLimited: UNDOCUMENTED,
  },
  'rpc-close-codes': {
    CloseNormal: ABORTED,
    CloseUnsupported: ABORTED,
    CloseAbnormal: ABORTED,
  },
};

const enums: [table: string, theirs: object][] = [
  ['json-error-codes', RESTJSONErrorCodes],
  ['gateway-opcodes', GatewayOpcodes],
  ['gateway-close-codes', GatewayCloseCodes],
  ['dispatch-events', GatewayDispatchEvents],
  ['voice-opcodes', VoiceOpcodes],
  ['voice-close-codes', VoiceCloseCodes],
  ['rpc-error-codes', RPCErrorCodes],
  ['rpc-close-codes', RPCCloseEventCodes],
];

describe('the enum of the documented codes is the one of discord-api-types', () => {
  test.each(enums)('%s', (id, object) => {
    const source = sources.find(({ table }) => table.id === id)!;
    const options = { casing: 'pascal', codes: 'documented', comments: true } as const;
    const [emitted] = Object.values(run(snippet(source, 'enum', { options }).text));
    const ours = membersOf(emitted);
    const theirs = membersOf(object);
    expect(ours.size).toBeGreaterThan(0);
    for (const [name, code] of ours) expect([name, theirs.get(name)]).toEqual([name, code]);
    const rest = [...theirs.keys()].filter((name) => !ours.has(name));
    expect(rest.sort()).toEqual(Object.keys(theirsAlone[id] ?? {}).sort());
  });

  test('an alias has the number of a member that ours has', () => {
    const aliases = Object.entries(theirsAlone['json-error-codes']!).filter(
      ([, why]) => why === ALIAS,
    );
    const json = sources.find(({ table }) => table.id === 'json-error-codes')!;
    for (const [name] of aliases) {
      const code = membersOf(RESTJSONErrorCodes).get(name);
      expect(json.codes.find((each) => each.code === code)).toMatchObject({ status: 'documented' });
    }
  });

  test('what is called undocumented is so', () => {
    for (const [id, object] of enums) {
      const { codes } = sources.find(({ table }) => table.id === id)!;
      for (const [name, why] of Object.entries(theirsAlone[id] ?? {})) {
        if (why === ALIAS) continue;
        const code = membersOf(object).get(name);
        const known = codes.find((each) => each.code === code);
        expect([name, known?.status]).not.toEqual([name, 'documented']);
      }
    }
  });
});
