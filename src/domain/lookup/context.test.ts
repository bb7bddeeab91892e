import { describe, expect, test } from 'vitest';
import { contextOf, familyOf, fitOf, isDiscord, isForeign, isMeant, kindOf } from './context.ts';
import { open, smallIndex } from './testing/small-index.ts';

const tables = smallIndex.tables;
const table = (id: string) => tables.find((each) => each.id === id)!;

/** The context of the last line of a text. */
function contextIn(text: string) {
  const { reading } = open(text);
  return contextOf(reading, reading.chunks.lines.at(-1) ?? 0);
}

test('what an id tells of its table', () => {
  expect(tables.map((each) => `${familyOf(each)} ${kindOf(each)}`)).toContain('voice close-codes');
  expect(kindOf(table('dispatch-events'))).toBe('events');
});

describe('the table that fits best', () => {
  const best = (text: string, kind: string) =>
    tables
      .filter((each) => kindOf(each) === kind)
      .toSorted((a, b) => fitOf(b, contextIn(text)) - fitOf(a, contextIn(text)))[0]?.id;

  test.each([
    ['x', 'opcodes', 'gateway-opcodes'],
    ['x', 'close-codes', 'gateway-close-codes'],
    ['the voice connection', 'close-codes', 'voice-close-codes'],
    ['the voice gateway', 'close-codes', 'voice-close-codes'],
    ['shard 3', 'close-codes', 'gateway-close-codes'],
    ['voice\n\n\nx', 'opcodes', 'voice-opcodes'],
    [`voice\n${'y\n'.repeat(10)}x`, 'opcodes', 'voice-opcodes'],
    [`voice\n${'y\n'.repeat(10)}gateway\nx`, 'opcodes', 'gateway-opcodes'],
    ['discord rpc', 'error-codes', 'rpc-error-codes'],
    ['utilbot', 'opcodes', 'utilbot-opcodes'],
  ])('%j, %s: %s', (text, kind, id) => {
    expect(best(text, kind)).toBe(id);
  });
});

test('some tables are meant only where they are named', () => {
  expect(isMeant(table('rpc-error-codes'), contextIn('error'))).toBe(false);
  expect(isMeant(table('rpc-error-codes'), contextIn('rpc\n\nerror'))).toBe(true);
  expect(isMeant(table('utilbot-opcodes'), contextIn('op'))).toBe(false);
  expect(isMeant(table('json-error-codes'), contextIn('x'))).toBe(true);
});

describe('who speaks', () => {
  test.each([
    ['mysql error', true, false],
    ['discord and mysql', false, true],
    ['mysql\nerror', true, false],
    ['discord\n\n\n\n\n\n\nmysql\nerror', false, true],
    ['discord\nmysql error', true, true],
    ['mysql\n\n\n\n\n\n\nerror', false, false],
    ['error', false, false],
    ['DiscordAPIError', false, true],
  ])('%j: foreign %j, Discord %j', (text, foreign, discord) => {
    expect([isForeign(contextIn(text)), isDiscord(contextIn(text))]).toEqual([foreign, discord]);
  });
});

test('the context of a line is made once', () => {
  const { reading } = open('discord');
  expect(contextOf(reading, 0)).toBe(contextOf(reading, 0));
});
