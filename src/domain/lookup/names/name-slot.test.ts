import { describe, expect, test } from 'vitest';
import { open, smallIndex } from '../testing/small-index.ts';
import { findNames } from './find-names.ts';
import { isQualified, isTold, slotOfName, suits, type NameSlot } from './name-slot.ts';
import { prepare } from '../prepare.ts';

/** A text with the first name in it. */
function firstName(text: string) {
  const { reading } = open(text);
  const [name] = findNames(reading, prepare(smallIndex));
  if (name === undefined) throw new Error(`No name in ${text}.`);
  return { reading, name };
}

test.each<[string, NameSlot | undefined]>([
  ['close code Disconnected', 'close'],
  ['CloseCode.Disconnected', 'close'],
  ['opcode HELLO', 'op'],
  ['event MESSAGE_CREATE', 'event'],
  ['MESSAGE_CREATE event', 'event'],
  ["t: 'READY'", 'event'],
  ['error code: MissingAccess', 'error'],
  ['kittens MissingAccess', undefined],
  ['port Hello', undefined],
])('%s: %s', (text, slot) => {
  const { reading, name } = firstName(text);
  expect(slotOfName(reading, name)).toBe(slot);
});

describe('a name out of an enum', () => {
  test.each([
    ['VoiceCloseCode::Disconnected', true],
    ['RESTJSONErrorCodes.MissingAccess', true],
    ['GatewayOpcodes->Hello', true],
    ['codes.Hello', false],
    ['CloseCode Disconnected', false],
    ['myThing.Disconnected', false],
  ])('%s: %j', (text, qualified) => {
    const { reading, name } = firstName(text);
    expect(isQualified(reading, name)).toBe(qualified);
  });
});

test.each<[NameSlot, string[]]>([
  ['op', ['gateway-opcodes', 'voice-opcodes', 'utilbot-opcodes']],
  [
    'close',
    ['gateway-close-codes', 'voice-close-codes', 'websocket-close-codes', 'rpc-close-codes'],
  ],
  ['status', ['http-status-codes']],
  ['event', ['dispatch-events']],
  ['json', ['json-error-codes']],
  ['error', ['json-error-codes', 'rpc-error-codes', 'form-error-codes']],
  ['family', []],
])('%s speaks of %j', (slot, tables) => {
  const suited = smallIndex.tables.filter((table) => suits(table, slot)).map(({ id }) => id);
  expect(suited).toEqual(tables);
});

test('that something went wrong does not tell whose name it is', () => {
  expect((['op', 'close', 'event', 'code'] as const).every(isTold)).toBe(true);
  expect((['error', 'result', 'family', undefined] as const).some(isTold)).toBe(false);
});
