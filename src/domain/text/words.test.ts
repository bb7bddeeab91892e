import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise } from './normalise.ts';
import { isConstant, splitWords } from './words.ts';

describe('splitWords', () => {
  test.each([
    ['HeartbeatAck', 'Heartbeat Ack'],
    ['REQUEST_GUILD_MEMBERS', 'REQUEST GUILD MEMBERS'],
    ['InvalidAPIVersion', 'Invalid API Version'],
    ['OnlyConsumableSKUsCanBeConsumed', 'Only Consumable SKUs Can Be Consumed'],
    ['CannotSendAMessage', 'Cannot Send A Message'],
    ['InvalidOAuth2State', 'Invalid OAuth2 State'],
    ['OAUTH2_ERROR', 'OAUTH2 ERROR'],
    ['Disconnected4022', 'Disconnected 4022'],
    ["You can't do that", 'You cant do that'],
    ['E2EE/DAVE protocol', 'E2EE DAVE protocol'],
    ['non-text (100)', 'non text 100'],
    ['…', ''],
  ])('%s', (text, words) => {
    expect(splitWords(text).join(' ')).toBe(words);
  });

  test('no letter and no digit is lost, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(normalise(splitWords(text).join(''))).toBe(normalise(text));
      }),
    );
  });
});

test('a constant has no blanks and no punctuation but underscores', () => {
  const constants = ['Dispatch', 'HeartbeatAck', 'heartbeatAck', 'HEARTBEAT_ACK', 'OK'];
  const labels = ['Heartbeat ACK', 'NOT FOUND', 'General error.', '2FA', 'guild_', ''];
  expect(constants.filter(isConstant)).toEqual(constants);
  expect(labels.filter(isConstant)).toEqual([]);
});

test('case and punctuation vanish from a normalised text', () => {
  expect(['Heartbeat ACK', 'HEARTBEAT_ACK', 'HeartbeatAck'].map(normalise)).toEqual(
    Array(3).fill('heartbeatack'),
  );
  expect(normalise('Invalid intent(s)')).toBe('invalidintents');
  expect(normalise('---')).toBe('');
});
