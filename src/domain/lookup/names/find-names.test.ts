import { describe, expect, test } from 'vitest';
import { codeText } from '../../codes.ts';
import { prepare } from '../prepare.ts';
import { open, smallIndex } from '../testing/small-index.ts';
import { findNames } from './find-names.ts';

const index = prepare(smallIndex);

/** What is called in a text, as `code style “words of the text”`. */
function named(text: string): string[] {
  const { reading } = open(text);
  const { starts, ends } = reading.chunks;
  return findNames(reading, index).map(({ entries, style, first, last }) => {
    const codes = entries.map((at) => codeText(index.entries[at]?.code ?? '?'));
    return `${[...new Set(codes)].join('+')} ${style} “${text.slice(starts[first], ends[last])}”`;
  });
}

describe('a name is found in any style', () => {
  test.each([
    ['we saw Unknown message, twice', '10008 whole “Unknown message”'],
    ['UNKNOWN_MESSAGE', '10008 joined “UNKNOWN_MESSAGE”'],
    ['RESTJSONErrorCodes.UnknownMessage', '10008 joined “UnknownMessage”'],
    ['ErrCodeUnknownMessage', '10008 joined “ErrCodeUnknownMessage”'],
    ['UnknownMessageError', '10008 joined “UnknownMessageError”'],
    ['disallowed intents', '4014 whole “disallowed intents”'],
    ['Disallowed intent(s).', '4014 whole “Disallowed intent”'],
    ['your role is too low here', '50013 whole “role is too low”'],
    ['maximum number of guilds reached (200)', '30001 whole “maximum number of guilds reached”'],
    [
      'Must be 2000 or fewer in length.',
      'BASE_TYPE_MAX_LENGTH whole “Must be 2000 or fewer in length”',
    ],
    ['t=MESSAGE_CREATE', 'MESSAGE_CREATE joined “MESSAGE_CREATE”'],
  ])('%s', (text, mention) => {
    expect(named(text)).toContain(mention);
  });
});

test('the longest name counts, not the ones within it', () => {
  expect(named('Cannot send messages to this user')).toEqual([
    '50007 whole “Cannot send messages to this user”',
  ]);
});

test('a start of a name that could be no other is a part of it, a shorter one is nothing', () => {
  expect(named('You lack permissions to perform tha')).toEqual([
    '50013 part “You lack permissions to perform”',
  ]);
  expect(named('You lack')).toEqual([]);
});

test('names come in the order of the text', () => {
  const text = 'Missing access, UNKNOWN_MESSAGE, Unknown channel';
  expect(named(text).map((mention) => mention.split(' ')[0])).toEqual(['50001', '10008', '10003']);
});

describe('words that stand apart are no name', () => {
  test.each([
    'unknown: message',
    'unknown; a message',
    'unknown a an the a an the message',
    'unknown      the message',
    'unknown; message',
    '{"unknown": "message"}',
    'unknown      message',
    'message unknown',
    'unknown big message',
    'BadUnknownMessageBox',
  ])('%s', (text) => {
    expect(named(text).filter((mention) => mention.startsWith('10008'))).toEqual([]);
  });
});

test('not more numbers are passed over than a message has', () => {
  expect(named('Must be 1 2 or fewer in length')).toHaveLength(1);
  expect(named('Must be 1 2 3 or fewer in length')).toEqual([]);
});

test('a word of no name costs nothing: each start walks no further than the longest name', () => {
  // Steps are counted, since time may not be: the map is asked once for each.
  const { steps } = index.trie;
  let asked = 0;
  const counting = new Proxy(steps, {
    get: (map, key) => {
      if (key === 'get') {
        return (step: number) => {
          asked++;
          return map.get(step);
        };
      }
      return undefined;
    },
  });
  const counted = { ...index, trie: { ...index.trie, steps: counting } };
  const stepsFor = (times: number): number => {
    asked = 0;
    findNames(open('unknown maximum number of 5 5 must be '.repeat(times)).reading, counted);
    return asked;
  };
  const [few, many] = [stepsFor(40), stepsFor(400)];
  expect(many).toBeLessThanOrEqual(10 * few + 10);
});
