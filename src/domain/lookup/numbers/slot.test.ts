import { describe, expect, test } from 'vitest';
import { open } from '../testing/small-index.ts';
import { goesOnList, slotOf, type Slot } from './slot.ts';

/** What is said of the last number of a text, or of the one in angle brackets. */
function slotIn(text: string): Slot {
  const marked = text.indexOf('<');
  const { reading } = open(text.replace(/[<>]/g, ''));
  const { words, chunks } = reading;
  const at =
    marked < 0
      ? words.findLastIndex(({ isNumber }) => isNumber)
      : chunks.starts.findIndex((start) => start >= marked);
  return slotOf(reading, at);
}

describe('the words before a number', () => {
  test.each<[Slot['kind'], string]>([
    ['op', 'op 10'],
    ['op', '"op": 10'],
    ['op', 'opcode: 10'],
    ['op', 'received unknown opcode 10'],
    ['close', 'closed with 4014'],
    ['close', 'close code 4014'],
    ['close', 'WebSocket closed with code: 4014'],
    ['close', 'Disconnected from the server because of 4014'],
    ['close', 'CloseCode(4014)'],
    ['status', 'HTTP/1.1 429'],
    ['status', 'status code 404'],
    ['status', 'statusCode=404'],
    ['status', 'HTTP error 404'],
    ['error', 'error 50013'],
    ['error', 'error code: 50013'],
    ['error', 'failed with 50013'],
    ['code', 'code 50013'],
    ['code', '{"code": 50013'],
    ['code', 'if (reply.code !== 50013)'],
    ['json', 'JSON code 50013'],
    ['result', 'it returned 50013'],
    ['family', 'voice 4014'],
    ['not', 'port 4014'],
    ['not', 'exit code 4014'],
    ['not', 'line 4014'],
    ['not', 'shard 4014'],
    ['none', 'kittens 4014'],
    ['none', '4014'],
    ['none', 'an error. There are 4014'],
    ['none', 'close; 4014'],
    ['none', 'code\n\n\n4014'],
  ])('%s: %s', (kind, text) => {
    expect(slotIn(text).kind).toBe(kind);
  });
});

describe('the words behind it, where those before say nothing', () => {
  test.each<[Slot['kind'], string]>([
    ['close', '<4014> close code'],
    ['close', '<4014> voice close code'],
    ['error', '<50013> error'],
    ['error', '"<50013>" error'],
    ['not', '<4014> members'],
    ['not', '<4014> ms'],
    ['family', '<4014> voice'],
    ['op', 'op <10> error'],
    ['none', '<4014>, closed'],
  ])('%s: %s', (kind, text) => {
    expect(slotIn(text).kind).toBe(kind);
  });
});

describe('what is said of one number of a list is said of all', () => {
  test.each<[Slot['kind'], string]>([
    ['close', 'closed with 4006, 4009 and 4014'],
    ['close', 'close codes `4006`, `4014`'],
    ['close', 'closed with 4006/4014'],
    ['close', '<4006> or 4014 close code'],
    ['error', 'error 50001 & 50013'],
  ])('%s: %s', (kind, text) => {
    expect(slotIn(text).kind).toBe(kind);
  });

  test.each([
    [', ', true],
    ['`, `', true],
    ['/', true],
    [' & ', true],
    [' ', false],
    [': ', false],
    [', and then ', false],
    ['', false],
  ])('%j divides a list: %j', (gap, goesOn) => {
    expect(goesOnList(gap)).toBe(goesOn);
  });
});

test('a number in brackets behind an error, and one under a key that names no code', () => {
  expect(slotIn('DiscordAPIError[50013]')).toMatchObject({ kind: 'error', bracketed: true });
  expect(slotIn('DiscordAPIError: 50013').bracketed).toBeUndefined();
  expect(slotIn('"kittens": 4014')).toMatchObject({ kind: 'none', keyed: true });
});
