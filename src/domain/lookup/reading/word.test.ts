import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LABEL } from '../words/labels.ts';
import { SIGNAL } from '../words/signals.ts';
import { wordOf } from './word.ts';

describe('the words that a run is made of', () => {
  test.each([
    ['Missing', 'missing', ['missing']],
    ['MISSING_ACCESS', 'missingaccess', ['missing', 'access']],
    ['closeCode', 'closecode', ['close', 'code']],
    ['DiscordAPIError', 'discordapierror', ['discord', 'api', 'error']],
    ["can't", 'cant', ['cant']],
    ['op10', 'op10', ['op10']],
    ['ＭＩＸＥＤ', 'mixed', ['mixed']],
    ['___', '', ['']],
  ])('%s', (text, key, parts) => {
    expect(wordOf(text)).toMatchObject({ key, parts, isJoined: parts.length > 1 });
  });

  test('digits are a number, and nothing else is', () => {
    expect(
      ['50013', '0', '50_013', '5xx', 'v10', '５'].map((text) => wordOf(text).isNumber),
    ).toEqual([true, true, false, false, false, false]);
  });
});

describe('what a run says of the number beside it', () => {
  test.each<[string, (keyof typeof LABEL)[]]>([
    ['opcode', ['op']],
    ['closeCode', ['close']],
    ['DiscordVoiceCloseType', ['close']],
    ['statusCode', ['status']],
    ['DiscordAPIError', ['error']],
    ['closeTimeout', ['not']],
    ['exitCode', ['not']],
    ['errorCode', ['error']],
    ['voiceOpcode', ['op']],
    ['kitten', []],
    ['redKitten', []],
  ])('%s: %j', (text, labels) => {
    expect(labels.filter((label) => (wordOf(text).label & LABEL[label]) === 0)).toEqual([]);
    if (labels.length === 0) expect(wordOf(text).label).toBe(0);
    if (!labels.includes('not')) expect(wordOf(text).label & LABEL.not).toBe(0);
  });
});

test('a joined run carries the signals of its parts', () => {
  expect(wordOf('DiscordVoiceClient').signal & SIGNAL.discord).not.toBe(0);
  expect(wordOf('DiscordVoiceClient').signal & SIGNAL.voice).not.toBe(0);
  expect(wordOf('guild_id').signal & SIGNAL.discord).not.toBe(0);
  expect(wordOf('kitten').signal).toBe(0);
});

test('the same run is read the same, whether its answer was kept or not', () => {
  const seen = wordOf('RequestGuildMembers');
  for (let at = 0; at < 6000; at++) wordOf(`word${at}`);
  expect(wordOf('RequestGuildMembers')).toEqual(seen);
  expect(wordOf('LastOfManyWords')).toEqual(wordOf('LastOfManyWords'));
});

test('any run has a key without case, and parts', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }), (text) => {
      const { key, parts } = wordOf(text);
      expect(key).toBe(key.toLowerCase());
      expect(parts.length).toBeGreaterThan(0);
    }),
  );
});
