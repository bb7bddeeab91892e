import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { batch } from '../../../../tests/snippets/support/batch.ts';
import { compile } from '../../../../tests/snippets/support/compile.ts';
import { everyOption, sources } from '../../../../tests/snippets/support/sources.ts';
import { codeText } from '../../codes.ts';
import { makeTable } from '../../testing/content.ts';
import { DEFAULT_OPTIONS, snippet } from '../snippet.ts';
import { arbitraryPayloadCodes } from '../testing/arbitrary-payloads.ts';
import type { SnippetOptions, SnippetSource } from '../types.ts';

const sourceOf = (id: string): SnippetSource => sources.find(({ table }) => table.id === id)!;

const write = (id: string, codes: number[], options: Partial<SnippetOptions> = {}): string =>
  snippet(sourceOf(id), 'interface', {
    options: { ...DEFAULT_OPTIONS, comments: false, ...options },
    picked: codes.map(String),
  }).text;

describe('interfaces of payloads', () => {
  test('a payload holds its number and its fields, and what it holds of another code', () => {
    expect(write('gateway-opcodes', [2], { codes: 'documented' }))
      .toBe(`export interface IdentifyPayload {
  op: 2;
  d: IdentifyData;
}

export interface IdentifyData {
  token: string;
  properties: IdentifyConnectionProperties;
  compress?: boolean;
  large_threshold?: number;
  shard?: [shard_id: number, num_shards: number];
  presence?: PresenceUpdateData;
  intents: number;
}

export interface IdentifyConnectionProperties {
  os: string;
  browser: string;
  device: string;
}

export interface PresenceUpdateData {
  since: number | null;
  activities: ActivityObject[];
  status: string;
  afk: boolean;
}

export type ActivityObject = Record<string, unknown>;
`);
  });

  test('what only other sources give is optional, and says so', () => {
    const text = write('gateway-opcodes', [2], { comments: true });
    expect(text).toContain(
      '  /** Given by userdoccers, not by official. */\n  capabilities?: number;\n',
    );
    expect(text).toContain('  guild_versions: Record<Snowflake, number>;\n');
    expect(text.match(/export type Snowflake/g)).toHaveLength(1);
    expect(text.replace(/\s+(?:\* )?/g, ' ')).toMatch(
      /\/\*\* .* Documented\. https:\/\/example\.org\/gateway\/op\/2\/ \*\/ export interface Identify/,
    );
  });

  test('a payload without fields is what it is', () => {
    expect(write('gateway-opcodes', [1, 7, 9])).toBe(`export interface HeartbeatPayload {
  op: 1;
  d: number | null;
}

export interface ReconnectPayload {
  op: 7;
  d: null;
}

export interface InvalidSessionPayload {
  op: 9;
  d: boolean;
}

export type GatewayOpcodePayload =
  | HeartbeatPayload
  | ReconnectPayload
  | InvalidSessionPayload;
`);
  });

  test('only what is dispatched has a number of its own and a name', () => {
    expect(write('gateway-opcodes', [0])).toBe(`export interface DispatchPayload {
  op: 0;
  d: unknown;
  s: number;
  t: string;
}
`);
  });

  test('what is sent is another thing than what is received', () => {
    expect(write('voice-opcodes', [5])).toBe(`export type Snowflake = string;

export interface SpeakingSendPayload {
  op: 5;
  d: SpeakingSendData;
}

export interface SpeakingSendData {
  speaking: number;
  ssrc: number;
  delay?: number;
}

export interface SpeakingReceivePayload {
  op: 5;
  d: SpeakingReceiveData;
}

export interface SpeakingReceiveData {
  speaking: number;
  ssrc: number;
  user_id: Snowflake;
}

export type VoiceOpcodePayload =
  | SpeakingSendPayload
  | SpeakingReceivePayload;
`);
  });

  test('a list is a list, and a field for any number is an index', () => {
    expect(write('gateway-opcodes', [17])).toContain('  d: LobbyVoiceStatesData[];\n');
    expect(write('voice-opcodes', [15])).toContain('  [key: number]: number;\n');
  });

  test('an object is the structure that ends in the field’s name, where there is one', () => {
    const structure = (name: string, type: string) => ({ name, fields: [{ name: 'props', type }] });
    const one = [structure('Knock', 'object'), structure('Door Props', 'string')];
    const two = [...one, structure('Bell Props', 'array of objects')];
    const dataOf = (structures: typeof one): string => {
      const payload = { code: 2, source: 'official', commit: '', structures };
      const code = { code: 2, name: 'Knock', identifier: 'Knock', status: 'documented' as const };
      const codes = [{ ...code, permalink: '', payloads: [payload] }];
      const { text } = snippet({ table: sourceOf('gateway-opcodes').table, codes }, 'interface');
      return /interface KnockData \{\n {2}props: (.*);/.exec(text)?.[1] ?? '';
    };
    expect(dataOf(one)).toBe('KnockDoorProps');
    expect(dataOf(two)).toBe('Record<string, unknown>');
  });

  test('types stay PascalCase in any casing', () => {
    for (const casing of ['camel', 'screaming'] as const) {
      expect(write('gateway-opcodes', [2, 8], { casing })).toBe(write('gateway-opcodes', [2, 8]));
    }
  });

  test('a code without a payload is left out, and says why', () => {
    const { text, left } = snippet(sourceOf('json-error-codes'), 'interface', {
      picked: ['50013'],
    });
    expect([text, left]).toEqual(['', [{ code: 50013, why: 'no payload is known' }]]);
  });
});

describe('the compiler takes', () => {
  const strictest = { declaration: true, isolatedDeclarations: true };

  test('every code alone and all together, in every option', { timeout: 60_000 }, () => {
    const modules = new Map<string, string>();
    for (const source of sources) {
      const picks = [...source.codes.map(({ code }) => [codeText(code)]), undefined];
      const texts = new Set(
        picks.flatMap((picked) =>
          everyOption.map(
            (options) => snippet(source, 'interface', { options, ...(picked && { picked }) }).text,
          ),
        ),
      );
      texts.delete('');
      if (texts.size === 0) continue;
      // All together are a module of their own, as they are copied.
      modules.set(source.table.id, batch([...texts]).text);
      modules.set(`${source.table.id}-all`, snippet(source, 'interface').text);
    }
    expect([...modules.keys()]).toContain('voice-opcodes-all');
    expect(compile(modules, strictest)).toEqual([]);
  });

  test('whatever payloads there may be', { timeout: 60_000 }, () => {
    const table = makeTable('gateway-opcodes', { singular: 'gateway opcode' });
    const write = (codes: SnippetSource['codes']): string[] =>
      everyOption
        .filter(({ casing }) => casing === 'pascal')
        .flatMap((options) =>
          [undefined, codes.slice(-1).map(({ code }) => codeText(code))].map(
            (picked) =>
              snippet({ table, codes }, 'interface', { options, ...(picked && { picked }) }).text,
          ),
        );
    const seed = Date.now();
    const tables = fc.sample(arbitraryPayloadCodes, { numRuns: 120, seed });
    const { text } = batch(tables.flatMap(write));
    expect(compile(new Map([['a', text]]), strictest), `seed ${String(seed)}`).toEqual([]);
  });
});
