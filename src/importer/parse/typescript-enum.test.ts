import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caught } from '../testing/caught.ts';
import type { Document } from './dialect.ts';
import { fingerprint } from './fingerprint.ts';
import { typescriptEnum } from './typescript-enum.ts';

const TABLES = ['gateway-opcodes', 'dispatch-events', 'json-error-codes', 'rpc-error-codes'];

const doc = (text: string, tables = TABLES): Document => ({
  text,
  path: 'rest/lamp.ts',
  commit: 'a'.repeat(40),
  tables,
});
const read = (text: string) => typescriptEnum(doc(text));
const errors = (body: string) => read(`export enum RESTJSONErrorCodes {\n${body}\n}`);
const codes = (body: string) =>
  errors(body)
    .get('json-error-codes')
    ?.map((row) => [row.code, row.fact.label]);

describe('values', () => {
  test('count on, take separators and minus signs, and keep their lines', () => {
    const rows = errors(
      '  Dark,\n  Dim,\n\n  Bright = 10_001,\n  Brighter,\n  Broken = -3,\n  Mended',
    )
      .get('json-error-codes')
      ?.map((row) => [row.line, row.code, row.fact.label]);
    expect(rows).toEqual([
      [2, 0, 'Dark'],
      [3, 1, 'Dim'],
      [5, 10_001, 'Bright'],
      [6, 10_002, 'Brighter'],
      [7, -3, 'Broken'],
      [8, -2, 'Mended'],
    ]);
  });

  test('of events are their strings', () => {
    const rows = read(`export enum GatewayDispatchEvents { LampLit = 'LAMP_LIT' }`);
    expect(rows.get('dispatch-events')).toEqual([
      { code: 'LAMP_LIT', fact: { label: 'LampLit' }, line: 1 },
    ]);
  });

  test('come back from any enum that is written out', () => {
    const name = fc.stringMatching(/^[A-Z][A-Za-z0-9]{0,12}$/);
    const member = fc.record({
      name,
      value: fc.oneof(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -99_999, max: 999_999 })),
      style: fc.constantFrom('plain', 'separated', 'hex', 'implicit'),
    });
    const members = fc.uniqueArray(member, {
      comparator: (a, b) => a.name === b.name || a.value === b.value,
    });
    fc.assert(
      fc.property(members, (list) => {
        let next = 0;
        const lines = list.map(({ name, value, style }) => {
          const size = Math.abs(value);
          const written = {
            plain: String(size),
            separated: size.toLocaleString('en').replaceAll(',', '_'),
            hex: `0x${size.toString(16)}`,
            implicit: String(size),
          };
          const implicit = style === 'implicit' && value === next;
          next = value + 1;
          return implicit ? `${name},` : `${name} = ${value < 0 ? '-' : ''}${written[style]},`;
        });
        expect(codes(lines.join('\n'))).toEqual(list.map(({ name, value }) => [value, name]));
      }),
    );
  });
});

describe('second names', () => {
  test('that are deprecated give way to the live one, wherever they stand', () => {
    const body = `
      /** @deprecated */ OldLamp = 7,
      Lamp = 7,
      /** @deprecated Use Lamp */ LampOfOld = Lamp,
      Torch`;
    expect(codes(body)).toEqual([
      [7, 'Lamp'],
      [8, 'Torch'],
    ]);
  });

  test('that refer to another member give way to it', () => {
    const body = `Lamp = 7, Light = Lamp, Glow = RESTJSONErrorCodes.Lamp, Gleam = RESTJSONErrorCodes['Lamp']`;
    expect(codes(body)).toEqual([[7, 'Lamp']]);
  });

  test('give way where all are deprecated, and the one that stays is marked', () => {
    const rows = errors('/** @deprecated */ Lamp = 7,\n/** @deprecated */ Light = Lamp');
    expect(rows.get('json-error-codes')).toEqual([
      { code: 7, fact: { label: 'Lamp', deprecated: true }, line: 2 },
    ]);
  });

  test('win where they are live and what they refer to is not', () => {
    expect(codes('/** @deprecated */ Lamp = 7,\nLight = Lamp')).toEqual([[7, 'Light']]);
  });
});

describe('explanations', () => {
  test('are fingerprints of the description, without tags and layout', () => {
    const rows = errors(
      '/**\n * The lamp\n * is dark\n *\n * @unstable\n */\nDark,\n/** @unstable */ Dim,\nBright',
    ).get('json-error-codes');
    expect(rows?.map((row) => row.fact.explanation)).toEqual([
      fingerprint('The lamp is dark'),
      undefined,
      undefined,
    ]);
  });

  test('leave out lines that only say where to read on', () => {
    const rows = errors(
      '/**\n * The lamp\n *\n * See https://example.org/lamp#dark\n */\nDark,\n/** See {@link Dark} */ Dim',
    ).get('json-error-codes');
    expect(rows?.map((row) => row.fact.explanation)).toEqual([fingerprint('The lamp'), undefined]);
  });
});

describe('tables', () => {
  const both = 'export const enum GatewayOpcodes { Lamp }\nexport enum RPCErrorCodes { Dark }';

  test('are told by the names of exported enums', () => {
    expect([...read(both).keys()]).toEqual(['gateway-opcodes', 'rpc-error-codes']);
    expect([...read('export enum GatewayOPCodes { Lamp }').keys()]).toEqual(['gateway-opcodes']);
  });

  test('are passed over where they are not wanted, not exported or unknown', () => {
    expect([...typescriptEnum(doc(both, ['rpc-error-codes'])).keys()]).toEqual(['rpc-error-codes']);
    expect(read('enum GatewayOpcodes { Lamp }').size).toBe(0);
    expect(read("export enum Lamps { Oil = 'oil'.length }\nexport const dark = 1;").size).toBe(0);
    expect(read('').size).toBe(0);
  });
});

describe('faults', () => {
  test('a code given twice', () => {
    expect(caught(() => errors('Lamp = 7,\nTorch = 7'))).toMatchObject({
      file: 'rest/lamp.ts',
      commit: 'a'.repeat(40),
      line: 3,
      expected: 'each code once',
      received: '7 a second time, as "Torch"; on line 2 it is "Lamp"',
    });
    expect(caught(() => errors('Lamp = 7,\nDark = 6,\nTorch')).line).toBe(4);
  });

  test('a computed value', () => {
    expect(caught(() => errors('Lamp = 7,\nTorch = 1 << 3'))).toMatchObject({
      line: 3,
      expected: 'a number, a string or an earlier member as the value of Torch',
      received: '1 << 3',
    });
    expect(caught(() => errors('Lamp = Torch,\nTorch = 3')).received).toBe('Torch');
    expect(caught(() => errors('Lamp = Other.Torch')).received).toBe('Other.Torch');
  });

  test('a missing value', () => {
    const text = "export enum GatewayDispatchEvents {\n  LampLit = 'LAMP_LIT',\n  LampOut\n}";
    expect(caught(() => read(text))).toMatchObject({
      line: 3,
      received: 'no value, behind a string',
    });
  });

  test('a value that is no code of the table', () => {
    expect(caught(() => errors("Lamp = 'LAMP'")).received).toBe('Lamp = "LAMP"');
    expect(caught(() => errors('Lamp = 1.5')).received).toBe('Lamp = 1.5');
    expect(
      caught(() => read("export enum GatewayDispatchEvents { Lamp = 'lamp lit' }")),
    ).toMatchObject({
      expected: 'an event name, such as GUILD_CREATE',
      received: 'Lamp = "lamp lit"',
    });
    expect(caught(() => read('export enum GatewayDispatchEvents { Lamp }')).received).toBe(
      'Lamp = 0',
    );
  });

  test('broken syntax, anywhere in the file', () => {
    expect(caught(() => errors('Lamp = 7\nTorch = 8'))).toMatchObject({
      line: 3,
      expected: 'TypeScript',
    });
    expect(caught(() => read('export enum RPCErrorCodes {\n  Lamp = 1,')).line).toBe(2);
    expect(caught(() => read('export enum RPCErrorCodes { Lamp }\nconst = 4;')).line).toBe(2);
  });
});
