import { expect, test } from 'vitest';
import { payloadFields } from './payload-fields.ts';

test('the fields of a payload are known by its table and opcode', () => {
  expect(payloadFields('voice-opcodes', '8')).toEqual(['v', 'heartbeat_interval']);
  expect(payloadFields('gateway-opcodes', '8')).toContain('guild_id');
  expect(payloadFields('gateway-opcodes', '9999')).toEqual(['s']);
  expect(payloadFields('voice-opcodes', '8')).toBe(payloadFields('voice-opcodes', '8'));
});

test.each([
  ['voice-opcodes', '9999'],
  ['utilbot-opcodes', '8'],
  ['', ''],
])('none are of %s %s', (table, code) => {
  expect(payloadFields(table, code)).toEqual([]);
});
