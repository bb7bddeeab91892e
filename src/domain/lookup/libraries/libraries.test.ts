import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { librarySchema, type LibraryNames } from '../../../schemas/library.ts';
import { assemble } from '../../codex/assemble.ts';
import { makeContent, makeHistory, makeTable } from '../../testing/content.ts';
import { buildIndex } from '../build-index.ts';
import { asksLibraries, codesOf } from '../codes-of.ts';
import { lookup } from '../lookup.ts';
import { openText } from '../open-text.ts';
import { countWork } from '../testing/count-work.ts';
import type { LookupIndex } from '../types.ts';
import { buildLibraryIndex } from './build-library-index.ts';
import { withLibraries } from './with-libraries.ts';

const commit = 'c'.repeat(40);

function read(
  library: string,
  enums: Readonly<Record<string, readonly [table: string, names: Record<string, number>]>>,
): LibraryNames {
  return {
    library,
    tables: Object.entries(enums).map(([symbol, [table, names]]) => ({
      ...{ table, path: `${symbol}.java`, symbol, commit, date: '2024-05-02' },
      names: Object.entries(names).map(([name, code], at) => ({ code, name, line: at + 1 })),
    })),
  };
}

const libraryNames = [
  read('jda', {
    ErrorResponse: [
      'json-error-codes',
      {
        UNKNOWN_MESSAGE: 10008,
        UNKNOWN_COMMAND: 10063,
        OPEN_DM_TOO_FAST: 40003,
        TOKEN_GONE: 40001,
      },
    ],
    WebSocketCode: ['gateway-opcodes', { HELLO: 10, PRESENCE: 3 }],
    VoiceCode: ['voice-opcodes', { HELLO: 8 }],
    'VoiceCode.Close': ['voice-close-codes', { SERVER_CRASH: 4015, AUTHENTICATION_FAILED: 4004 }],
  }),
  read('net', {
    DiscordErrorCode: ['json-error-codes', { MissingPermissions: 50001, NoPermissions: 50013 }],
  }),
];

const codex = assemble(
  makeContent(
    [
      makeTable('gateway-opcodes', { likelihood: 1 }),
      makeTable('voice-opcodes', { likelihood: 2 }),
      makeTable('json-error-codes', { likelihood: 4, labels: 'message' }),
      makeTable('gateway-close-codes', { likelihood: 5 }),
      makeTable('voice-close-codes', { likelihood: 6 }),
    ],
    [
      makeHistory('official', 'gateway-opcodes', [
        [3, 'Presence Update'],
        [10, 'Hello'],
      ]),
      makeHistory('official', 'voice-opcodes', [[8, 'Hello']]),
      makeHistory('official', 'json-error-codes', [
        [10008, 'Unknown message'],
        [10063, 'Unknown application command'],
        [40001, 'Unauthorized'],
        [40003, 'You are opening direct messages too fast'],
        [50001, 'Missing access'],
        [50013, 'Missing permissions'],
      ]),
      makeHistory('official', 'gateway-close-codes', [
        [4004, 'Authentication failed'],
        [4005, 'Token gone'],
      ]),
      makeHistory('official', 'voice-close-codes', [
        [4004, 'Authentication failed'],
        [4015, 'Voice server crashed'],
      ]),
    ],
    {
      libraries: libraryNames.map(({ library, tables }) =>
        librarySchema.parse({
          id: library,
          name: library,
          language: 'java',
          repository: `knock/${library}`,
          files: tables.map(({ table, path, symbol }) => ({ table, path, symbol })),
        }),
      ),
      libraryNames,
    },
  ),
);
const bare = JSON.parse(JSON.stringify(buildIndex(codex))) as LookupIndex;
const libraries = buildLibraryIndex(codex);
const index: LookupIndex = { ...bare, libraries };

const hitsIn = (text: string): string[] =>
  lookup(index, text).hits.map(({ table, code, confidence }) =>
    [table.replace(/-codes$|-error-codes$/, ''), code, confidence].join(' '),
  );

test('what is shipped is what the index does not know, with every enum', () => {
  expect(libraries.tables).toEqual([
    { id: 'gateway-opcodes', enums: 'WebSocketCode', names: '3\tpresence' },
    { id: 'voice-opcodes', enums: 'VoiceCode', names: '' },
    {
      id: 'json-error-codes',
      enums: 'ErrorResponse DiscordErrorCode',
      names: [
        '10063\tunknown command',
        '40001\ttoken gone',
        '40003\topen dm too fast',
        '50001\tDiscordErrorCode.MissingPermissions',
        '50013\tno permissions',
      ].join('\n'),
    },
    { id: 'voice-close-codes', enums: 'VoiceCode.Close', names: '4015\tserver crash' },
  ]);
});

describe('a member of an enum', () => {
  test.each([
    ['ErrorResponse.UNKNOWN_MESSAGE', 'json 10008 certain'],
    ['ErrorResponse.UNKNOWN_COMMAND', 'json 10063 certain'],
    ['ErrorResponse#UNKNOWN_COMMAND', 'json 10063 certain'],
    ['net.dv8tion.jda.api.requests.ErrorResponse.OPEN_DM_TOO_FAST', 'json 40003 certain'],
    ['DiscordErrorCode.NoPermissions', 'json 50013 certain'],
    ['WebSocketCode.PRESENCE', 'gateway-opcodes 3 certain'],
    ['VoiceCode.HELLO', 'voice-opcodes 8 certain'],
    ['VoiceCode::HELLO', 'voice-opcodes 8 certain'],
    ['VoiceCode.Close.AUTHENTICATION_FAILED', 'voice-close 4004 certain'],
    ['if (code == VoiceCode.Close.SERVER_CRASH) reconnect();', 'voice-close 4015 certain'],
  ])('%s is of its table', (text, first) => {
    expect(hitsIn(text)).toEqual([first]);
  });

  test('that others give another code is the one of its enum, with the other behind it', () => {
    expect(hitsIn('DiscordErrorCode.MissingPermissions')).toEqual([
      'json 50001 likely',
      'json 50013 possible',
    ]);
  });

  test('stands where the text names it, its enum included', () => {
    const text = 'case ErrorResponse.UNKNOWN_COMMAND:';
    const [hit] = lookup(index, text).hits;
    expect(text.slice(hit?.at?.start, hit?.at?.end)).toBe('ErrorResponse.UNKNOWN_COMMAND');
  });

  test('of an enum that no library has is nothing new', () => {
    const text = 'PaymentFailure.OPENED_TOO_OFTEN';
    expect(lookup(index, text)).toEqual(lookup(bare, text));
  });

  test('in plain words, of an enum that any program may have, has to be one that a library gives', () => {
    expect(hitsIn('import static com.acme.ErrorResponse.UNKNOWN_MESSAGE_ID;')).toEqual([]);
    expect(hitsIn('throw fail(ErrorResponse.UNKNOWN_COMMAND);')).toEqual(['json 10063 likely']);
  });
});

describe('a name without its enum', () => {
  test('is certain where it is all there is', () => {
    expect(hitsIn('OPEN_DM_TOO_FAST')).toEqual(['json 40003 certain']);
  });

  test('is likely in a question that tells', () => {
    expect(hitsIn('why do I get OPEN_DM_TOO_FAST?')[0]).toBe('json 40003 likely');
    expect(hitsIn('discord bot logs UNKNOWN_COMMAND?')[0]).toBe('json 10063 likely');
  });

  test('is nothing in a longer text', () => {
    const [first] = hitsIn(`${'It goes on and on. '.repeat(20)}OPEN_DM_TOO_FAST`);
    expect(first).toBeUndefined();
  });

  test('comes behind what a source calls so', () => {
    const opened = openText(bare, 'TOKEN_GONE');
    const { hits } = withLibraries(opened, codesOf(opened), libraries);
    expect(hits.map(({ code, confidence }) => [code, confidence])).toEqual([
      [4005, 'certain'],
      [40001, 'possible'],
    ]);
  });
});

const piece = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.constantFrom(
    ...['ErrorResponse', 'VoiceCode', 'Close', 'DiscordErrorCode', 'MissingPermissions', 'HELLO'],
    ...['UNKNOWN_COMMAND', 'OPEN_DM_TOO_FAST', '.', '::', '#', ' ', '50013', 'discord ', '\n'],
  ),
);
const arbitraryText = fc.array(piece, { maxLength: 16 }).map((pieces) => pieces.join(''));

test('whatever the text: each code once, in places of the text, the surest first', () => {
  const order = ['certain', 'likely', 'possible'];
  fc.assert(
    fc.property(arbitraryText, (text) => {
      const opened = openText(bare, text);
      const { hits } = withLibraries(opened, codesOf(opened), libraries);
      const keys = hits.map(({ table, code }) => `${table} ${String(code)}`);
      expect(new Set(keys).size).toBe(keys.length);
      for (const { at } of hits) {
        if (at === undefined) continue;
        expect(at.start).toBeLessThan(at.end);
        expect(at.end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
  fc.assert(
    fc.property(arbitraryText, (text) => {
      const opened = openText(bare, text);
      const codes = codesOf(opened);
      const named = withLibraries(opened, codes, libraries);
      if (named === codes) return;
      const ranks = named.hits.map(({ confidence }) => order.indexOf(confidence));
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    }),
  );
});

test.each(['ErrorResponse.HELLO ', 'a.', 'VoiceCode.Close.', 'Discord::', 'A_b '])(
  'the work grows with the length of the text alone: %j',
  (part) => {
    const work = (times: number): number => {
      const opened = openText(bare, part.repeat(times));
      const codes = codesOf(opened);
      return countWork(() => {
        asksLibraries(opened, codes);
        withLibraries(opened, codes, libraries);
      });
    };
    expect(work(2000)).toBeLessThan(work(500) * 5);
  },
);
