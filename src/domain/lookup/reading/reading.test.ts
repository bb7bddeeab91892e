import { describe, expect, test } from 'vitest';
import { SIGNAL } from '../words/signals.ts';
import { gapAfter, gapBefore, read, signalsNear } from './reading.ts';

/** The names of the signals that some bits hold. */
function namesOf(bits: number): string[] {
  return Object.entries(SIGNAL).flatMap(([name, bit]) => ((bits & bit) === 0 ? [] : [name]));
}

describe('the host of an address speaks for all its words', () => {
  test.each([
    ['wss://c-fra12.discord.media/?v=8', ['discord', 'voice']],
    ['wss://gateway-us-east1-b.discord.gg/?v=10', ['discord', 'gateway']],
    ['https://discord.com/api/v10/voice/regions', ['discord', 'http']],
    ['ws://127.0.0.1:6463/?v=1&client_id=1', ['rpc']],
    ['http://localhost:3000/gateway', []],
    ['https://example.org/discord/guilds', ['foreign']],
    ['c-fra12.discord.media', ['discord', 'voice']],
  ])('%s', (text, signals) => {
    expect(namesOf(read(text).signals)).toEqual(signals);
  });
});

describe('signals by line', () => {
  const reading = read('the voice client\n\n\nclosed\nthe gateway shard');

  test('each line has those of its words', () => {
    expect(reading.lineSignals.map(namesOf)).toEqual([
      ['voice'],
      [],
      [],
      [],
      ['discord', 'gateway'],
    ]);
  });

  test('near a line are those of the lines around it, however many they are', () => {
    expect(namesOf(signalsNear(reading, 3, 0))).toEqual([]);
    expect(namesOf(signalsNear(reading, 3, 1))).toEqual(['discord', 'gateway']);
    expect(namesOf(signalsNear(reading, 1, 99))).toEqual(['discord', 'voice', 'gateway']);
  });

  test('what was last spoken of holds on, but not for ever', () => {
    expect(reading.spokenOf.map(namesOf)).toEqual([
      ['voice'],
      ['voice'],
      ['voice'],
      ['voice'],
      ['gateway'],
    ]);
    const long = read(`voice\n${'x\n'.repeat(40)}`).spokenOf;
    expect([long[30], long[31]].map((bits) => namesOf(bits ?? 0))).toEqual([['voice'], []]);
  });
});

test('gaps are what stands between runs, up to the ends of the text', () => {
  const reading = read('  code: "50013".');
  expect([gapBefore(reading, 0), gapAfter(reading, 0), gapAfter(reading, 1)]).toEqual([
    '  ',
    ': "',
    '".',
  ]);
  expect(gapBefore(reading, 1)).toBe(gapAfter(reading, 0));
});

test('a text without a word has one line and no signals', () => {
  expect(read('?!\n?!')).toMatchObject({ words: [], lineSignals: [0], signals: 0 });
});
