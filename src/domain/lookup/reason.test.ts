import { describe, expect, test } from 'vitest';
import { lookup } from './lookup.ts';
import { smallIndex } from './testing/small-index.ts';

const reasons = (text: string): string[] =>
  lookup(smallIndex, text).hits.map(({ reason }) => reason);

describe('why a code is shown', () => {
  test.each([
    ['50013', 'The number, which only this list has'],
    ['error code: 50013', 'The number behind “error code”'],
    ['DiscordAPIError[50013]: whatever', 'The number behind “DiscordAPIError”'],
    ['error 50013: Missing Permissions', 'The number behind “error”, with its name beside it'],
    ['HTTP 503', 'A 5xx status behind “HTTP”'],
    ['503', 'A 5xx status'],
    ['4014', 'The number, in the list that is meant most often'],
    ['voice 4014', 'The number behind “voice”'],
    ['UNKNOWN_MESSAGE', 'Its name, as programs write it'],
    ['RESTJSONErrorCodes.UnknownMessage', 'Its name, where a code is named'],
    ['Unknown message', 'Its message'],
    ['Disallowed intents', 'Its name'],
    ['mising permisions', 'Its name is nearly that'],
    ['missing', 'Its name has words of that'],
    ['5001', 'Begins so'],
  ])('%s: %s', (text, reason) => {
    expect(reasons(text)[0]).toBe(reason);
  });

  test('the same number or name in another list', () => {
    expect(reasons('close 4014')[1]).toBe('The same number, in another list');
    expect(reasons('voice READY')[1]).toBe('The same name, in another list');
  });

  test('long words of a text are not repeated', () => {
    const key = `my${'Very'.repeat(9)}LongErrorCode`;
    expect(reasons(`discord ${key}: 50013`)[0]).toMatch(/^The number(?!.*Very)/);
  });
});
