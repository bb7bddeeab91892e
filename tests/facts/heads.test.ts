import { describe, expect, it } from 'vitest';
import { editionOf, historyOf } from './support/content.ts';

/** The day of the commit at which each source was counted; later imports do not move the count. */
const COUNTED = {
  official: '2026-08-06',
  userdoccers: '2026-07-22',
  'discord-api-types': '2026-07-24',
  'discord-undocumented': '2024-03-31',
  kord: '2026-11-21',
  iana: '2026-11-21',
  'seen-in-the-wild': '2026-11-21',
} as const;

type Counted = keyof typeof COUNTED;

const counts: [source: Counted, table: string, codes: number][] = [
  ['official', 'gateway-opcodes', 13],
  ['official', 'gateway-close-codes', 14],
  ['official', 'voice-opcodes', 23],
  ['official', 'voice-close-codes', 16],
  ['official', 'http-status-codes', 12],
  ['official', 'json-error-codes', 240],
  ['official', 'rpc-error-codes', 16],
  ['official', 'rpc-close-codes', 6],
  ['official', 'dispatch-events', 79],
  ['userdoccers', 'gateway-opcodes', 44],
  ['userdoccers', 'gateway-close-codes', 17],
  ['userdoccers', 'voice-opcodes', 33],
  ['userdoccers', 'voice-close-codes', 17],
  ['userdoccers', 'http-status-codes', 22],
  ['userdoccers', 'json-error-codes', 0],
  ['userdoccers', 'rpc-error-codes', 38],
  ['userdoccers', 'rpc-close-codes', 9],
  ['userdoccers', 'dispatch-events', 200],
  ['discord-api-types', 'gateway-opcodes', 13],
  ['discord-api-types', 'gateway-close-codes', 14],
  ['discord-api-types', 'voice-opcodes', 23],
  ['discord-api-types', 'voice-close-codes', 16],
  ['discord-api-types', 'json-error-codes', 241],
  ['discord-api-types', 'rpc-error-codes', 28],
  ['discord-api-types', 'rpc-close-codes', 9],
  ['discord-api-types', 'dispatch-events', 79],
  ['discord-undocumented', 'gateway-opcodes', 34],
  ['discord-undocumented', 'voice-opcodes', 29],
  ['discord-undocumented', 'dispatch-events', 151],
  ['kord', 'json-error-codes', 697],
  ['iana', 'websocket-close-codes', 16],
  ['seen-in-the-wild', 'form-error-codes', 67],
];

/** The codes of a table on the day it was counted, each once. */
function codesOf(source: Counted, table: string, version?: string): string[] {
  const rows = editionOf(source, table, COUNTED[source], version);
  return [...new Set(rows.map(({ code }) => String(code)))];
}

describe('counts at the heads', () => {
  it.each(counts)('%s lists in %s %i codes', (source, table, codes) => {
    expect(codesOf(source, table)).toHaveLength(codes);
  });

  it('counts the eight gateway opcodes that Userdoccers has struck', () => {
    const rows = editionOf('userdoccers', 'gateway-opcodes', COUNTED.userdoccers);
    expect(rows.filter(({ struck }) => struck)).toHaveLength(8);
  });

  it('gives every row but one code one line: voice 11 of Userdoccers alone stands there twice', () => {
    const doubled = counts.flatMap(([source, table]) => {
      const codes = editionOf(source, table, COUNTED[source]).map(({ code }) => code);
      const twice = codes.filter((code, at) => codes.indexOf(code) !== at);
      return twice.map((code) => [source, table, code]);
    });
    expect(doubled).toEqual([['userdoccers', 'voice-opcodes', 11]]);
  });

  it('numbers the WebSocket close codes 1000 to 1015', () => {
    const numbers = Array.from({ length: 16 }, (_, at) => String(1000 + at));
    expect(codesOf('iana', 'websocket-close-codes')).toEqual(numbers);
  });
});

describe('API versions of discord-api-types stand side by side', () => {
  const editions: [table: string, version: string, codes: number][] = [
    ['gateway-opcodes', 'v6', 11],
    ['gateway-opcodes', 'v8', 11],
    ['gateway-opcodes', 'v9', 13],
    ['gateway-opcodes', 'v10', 13],
    ['gateway-close-codes', 'v6', 14],
    ['gateway-close-codes', 'v10', 14],
    ['dispatch-events', 'v6', 36],
    ['dispatch-events', 'v8', 49],
    ['dispatch-events', 'v9', 79],
    ['dispatch-events', 'v10', 79],
    ['voice-opcodes', 'v4', 24],
    ['voice-opcodes', 'v8', 23],
    ['voice-close-codes', 'v4', 16],
    ['voice-close-codes', 'v8', 16],
  ];

  it.each(editions)('%s %s has its own %i rows and no others', (table, version, codes) => {
    const day = COUNTED['discord-api-types'];
    const rows = editionOf('discord-api-types', table, day, version);
    expect(rows).toHaveLength(codes);
    expect(new Set(rows.map((row) => row.version))).toEqual(new Set([version]));
  });

  it.each([
    ['gateway-opcodes', ['v10', 'v6', 'v8', 'v9']],
    ['gateway-close-codes', ['v10', 'v6', 'v8', 'v9']],
    ['dispatch-events', ['v10', 'v6', 'v8', 'v9']],
    ['voice-opcodes', ['v4', 'v8']],
    ['voice-close-codes', ['v4', 'v8']],
    ['json-error-codes', ['none']],
  ])('%s keeps the versions %j', (table, versions) => {
    const lines = historyOf('discord-api-types', table).codes;
    expect([...new Set(lines.map(({ version }) => version ?? 'none'))].sort()).toEqual(versions);
  });

  const lacking = (table: string, old: string, current: string): string[] => {
    const there = new Set(codesOf('discord-api-types', table, old));
    return codesOf('discord-api-types', table, current).filter((code) => !there.has(code));
  };

  it('has opcodes 31 and 43 in v10 and not in v6', () => {
    expect(lacking('gateway-opcodes', 'v6', 'v10')).toEqual(['31', '43']);
    expect(lacking('gateway-opcodes', 'v10', 'v6')).toEqual([]);
  });

  it('has events in v10 that v6 lacks, threads among them, and lacks none of v6', () => {
    const newer = lacking('dispatch-events', 'v6', 'v10');
    expect(newer).toHaveLength(43);
    expect(newer).toEqual(expect.arrayContaining(['THREAD_CREATE', 'INTERACTION_CREATE']));
    expect(lacking('dispatch-events', 'v10', 'v6')).toEqual([]);
  });

  it('has voice 12, a client that connects, in v4 alone', () => {
    expect(lacking('voice-opcodes', 'v8', 'v4')).toEqual(['12']);
    expect(lacking('voice-opcodes', 'v4', 'v8')).toEqual([]);
  });
});
