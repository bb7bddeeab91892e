import { describe, expect, test } from 'vitest';
import { PasteFault } from '../../src/domain/enum-check/paste-fault.ts';
import { readPaste } from '../../src/domain/enum-check/read-paste.ts';
import { settle, type Settled } from '../../src/domain/enum-check/settle.ts';
import { grounds } from './support/grounds.ts';
import { samples } from './support/samples.ts';

const settled = (text: string, table?: string): Settled =>
  settle(readPaste(text), grounds.tables, table);

/** The fault that a text ends in; throws where it ends in none. */
function faultOf(text: string, table?: string): PasteFault {
  try {
    settled(text, table);
  } catch (error) {
    if (error instanceof PasteFault) return error;
    throw error;
  }
  throw new Error('It was settled.');
}

const sample = (file: string): string =>
  samples.find((each) => each.file === file)?.text ?? expect.unreachable(file);

describe('a text without codes', () => {
  test.each([
    ['nothing', ''],
    ['blanks', ' \n\t\r\n'],
    ['prose', 'Missing permissions, says code 50013: it is not 50001.\n\nAsk an admin.'],
    ['Markdown', '# Codes\n\n| Code | Name |\n| ---- | ---- |\n| 4000 | Unknown error |\n'],
    ['a log', '2026-08-01T10:00:00Z ERROR shard 3 closed with 4004\n  at run (app.js:10:5)\n'],
    ['HTML', '<table><tr><td>4000</td></tr></table>'],
    ['a function', 'export function add(a: number, b: number) {\n  return a + b;\n}\n'],
    ['comments', '// A = 4000,\n/* enum X { B = 4001 } */\n'],
    ['flags', 'enum Flags { A = 1 << 0, B = 1 << 1 }'],
  ])('is said to have none: %s', (_, text) => {
    const { kind, message, hint } = faultOf(text);
    expect(kind).toBe('empty');
    expect(message).toMatch(/^(No code is declared in this text|There is no text)\.$/);
    expect(hint).toMatch(/\.$/);
  });
});

describe('codes that are in no table', () => {
  test('are said to be in none', () => {
    const { kind, message, tables } = faultOf('enum Port { Http = 80, Https = 8443, Ssh = 22222 }');
    expect([kind, tables]).toEqual(['unfit', []]);
    expect(message).toBe('None of the 3 codes in this text is in any table.');
  });

  test('are said not to be in the one that was asked for, and where they are', () => {
    const { kind, message, hint, tables } = faultOf(
      sample('rs-voice-close-mod.rs'),
      'gateway-opcodes',
    );
    expect([kind, tables[0]]).toEqual(['unfit', 'voice-close-codes']);
    expect(message).toMatch(/^None of the \d+ codes in this text is in Gateway opcodes\.$/);
    expect(hint).toMatch(/Voice close codes/);
  });
});

test('codes that many tables have are in none for sure', () => {
  const { kind, message, tables } = faultOf('const flags = { a: 1, b: 2, c: 4 };');
  expect(kind).toBe('unfit');
  expect(message).toBe('No table fits the codes in this text well enough to guess it.');
  expect(tables).toHaveLength(3);
  expect(settled('const flags = { a: 1, b: 2, c: 4 };', tables[0]).reading.members).toHaveLength(3);
});

test('bytes that are no text are said to be none', () => {
  const png = '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0 A = 4000';
  const zip = new TextDecoder().decode(
    Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) % 251),
  );
  for (const text of [png, zip]) expect(faultOf(text).kind).toBe('binary');
  expect(
    settled('enum A { UnknownError = 4000, UnknownOpcode = 4001 } // ☃ \u{1F600} \x1b[0m'),
  ).toBeDefined();
});

test('a text beyond all measure is said to be too long', () => {
  const { kind, message } = faultOf('A = 4000,\n'.repeat(2_000_000));
  expect(kind).toBe('long');
  expect(message).toMatch(/20 million characters, of at most 16\.$/);
});

describe('a text of several tables', () => {
  const text = `${sample('ts-gateway-close-enum.ts')}\n${sample('ts-gateway-op-const-enum.ts')}`;

  test('asks for one, and tells what stands where', () => {
    const { kind, message, hint, tables } = faultOf(text);
    expect(kind).toBe('mixed');
    expect(message).toMatch(/Gateway close codes \(GatewayCloseCodes, line \d+\)/);
    expect(message).toMatch(/Gateway opcodes \(Opcode, line \d+\)/);
    expect(hint).toMatch(/^Choose the table/);
    expect(tables.toSorted()).toEqual(['gateway-close-codes', 'gateway-opcodes']);
  });

  test.each([
    ['gateway-close-codes', 'GatewayCloseCodes', 'Opcode'],
    ['gateway-opcodes', 'Opcode', 'GatewayCloseCodes'],
  ])('is read for %s where that is asked for', (table, name, other) => {
    const { reading, passedOver } = settled(text, table);
    expect(reading.name).toBe(name);
    expect(passedOver.map((each) => each.name)).toContain(other);
  });

  test('is refused where one list mixes them', () => {
    const list = `const (
      OpDispatch = 0
      OpHeartbeat = 1
      OpIdentify = 2
      OpHello = 10
      CloseUnknownError = 4000
      CloseUnknownOpcode = 4001
      CloseDecodeError = 4002
      CloseNotAuthenticated = 4003
    )`;
    for (const table of [undefined, 'gateway-opcodes', 'gateway-close-codes']) {
      const { kind, message } = faultOf(list, table);
      expect(kind).toBe('mixed');
      expect(message).toMatch(/^One list holds codes of .* and of .*: from line \d/);
    }
  });
});

test('a table that does not exist is told with the one that is meant', () => {
  const { kind, message, hint, tables } = faultOf('enum A { B = 4000 }', 'gateway-close');
  expect(kind).toBe('table');
  expect(message).toBe('No table is called “gateway-close”.');
  expect(hint).toMatch(/^Did you mean gateway-close-codes\? The tables are gateway-opcodes, /);
  expect(tables).toEqual(['gateway-close-codes']);
});

test('what only repeats an enum is passed over, and parts of one are joined', () => {
  const { reading, passedOver } = settled(`
    pub enum CloseCode { UnknownError = 4000, UnknownOpcode = 4001, DecodeError = 4002 }
    fn of(n: u16) -> CloseCode { match n { 4000 => CloseCode::UnknownError, 4001 => CloseCode::UnknownOpcode } }
    pub enum More { NotAuthenticated = 4003, AuthenticationFailed = 4004 }
    const FATAL: [u16; 2] = [4003, 4004];
  `);
  expect(reading.members.map(({ code }) => code)).toEqual([4000, 4001, 4002, 4003, 4004]);
  expect(passedOver).toHaveLength(2);
});
