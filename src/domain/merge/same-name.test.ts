import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryLabel } from '../testing/arbitrary-history.ts';
import { abbreviates, namesDiffer } from './same-name.ts';

describe('abbreviates', () => {
  test.each([
    ['MaximumNumberOfGuildsReached', 'Maximum number of guilds reached (100)'],
    ['CannotExecuteActionOnADMChannel', 'Cannot execute action on a DM channel'],
    ['ExplicitContentCannotBeSent', 'Explicit content can not be sent. Ask someone'],
    ['StickerFramerateTooSmall', 'Sticker frame rate is too small'],
    ['GIFTING_CANT_REDEEM', "Gifting can't redeem"],
    ['MaximumNumberOfBanFetchesReached', 'Maximum number of bans fetches reached'],
    ['TheConnectionHasBeenRevoked', 'Connection has been revoked'],
    ['OlderThanOneHour', 'Messages older than 1 hour'],
    ['Unauthorized', 'Unauthorized. Provide a valid token and try again'],
  ])('%s abbreviates "%s"', (constant, message) => {
    expect(abbreviates(constant, message)).toBe(true);
  });

  test.each([
    ['MissingPermissions', 'You lack permissions to perform that action'],
    ['ReachedGuilds', 'Maximum number of guilds reached (100)'],
    ['ThreadIsArchived', 'Tried to perform an operation on an archived thread'],
    ['Perm', 'You lack permissions to perform that action'],
  ])('%s does not abbreviate "%s"', (constant, message) => {
    expect(abbreviates(constant, message)).toBe(false);
  });

  test('every label abbreviates itself, and itself with words behind it', () => {
    fc.assert(
      fc.property(arbitraryLabel, (label) => {
        expect(abbreviates(label, label)).toBe(true);
        expect(abbreviates(label, `${label} (100)`)).toBe(true);
      }),
    );
  });
});

describe('namesDiffer', () => {
  test.each([
    ['name', false, ['Heartbeat ACK', 'HeartbeatAck', 'HEARTBEAT_ACK']],
    ['name', false, ['Invalid intent(s)', 'InvalidIntents']],
    ['name', true, ['Failed to decode payload', 'FailedToDecode']],
    ['name', true, ['MLS Welcome', 'DAVE MLS Welcome']],
    ['name', true, ['!', '?']],
    ['message', false, ['Unknown account', 'UnknownAccount', 'Unknown Account.']],
    ['message', false, ['Index not yet available. Try again later', 'IndexNotYetAvailable']],
    ['message', true, ['You lack permissions to perform that action', 'MissingPermissions']],
    ['message', true, ['Maximum reached (10)', 'Maximum reached (15)', 'MaximumReached']],
    ['message', true, ['UnknownGuildTemplate', 'UnknownServerTemplate']],
    ['message', false, ['UnknownTemplate', 'UnknownGuildTemplate']],
    ['message', false, ['UnknownTemplate']],
    ['message', false, []],
  ] as const)('in a table of %ss it is %s for %j', (kind, differ, labels) => {
    expect(namesDiffer(labels, kind)).toBe(differ);
    expect(namesDiffer(labels.toReversed(), kind)).toBe(differ);
  });
});

test('a constant that spells a message out does not stand in its place', () => {
  const labels = ['Cannot act on a DM channel', 'CannotActOnDMChannel', 'CannotActOnADMChannel'];
  expect(namesDiffer(labels, 'message')).toBe(false);
});

test('a constant of nothing but articles is no trouble', () => {
  expect(abbreviates(`${'The'.repeat(50_000)}Wrong`, 'Unknown error')).toBe(false);
});
