import { describe, expect, test } from 'vitest';
import { lookup } from '../lookup.ts';
import { smallIndex } from '../testing/small-index.ts';

/** The faults of a text as `path CODE: message`. */
function faults(text: string): string[] {
  return lookup(smallIndex, text).formErrors.map(
    ({ path, code, message }) => `${path} ${code ?? '?'}: ${message}`,
  );
}

describe('the lines to which libraries flatten faults', () => {
  test.each([
    [
      'discord.js',
      'DiscordAPIError[50035]: Invalid Form Body\nembeds[0].title[BASE_TYPE_MAX_LENGTH]: Must be 256 or fewer in length.',
      ['embeds[0].title BASE_TYPE_MAX_LENGTH: Must be 256 or fewer in length.'],
    ],
    [
      'discord.js, several',
      'Invalid Form Body\ncontent[BASE_TYPE_REQUIRED]: This field is required\ndata.options[3].name[BASE_TYPE_REQUIRED]: This field is required',
      [
        'content BASE_TYPE_REQUIRED: This field is required',
        'data.options[3].name BASE_TYPE_REQUIRED: This field is required',
      ],
    ],
    [
      'discord.js 12',
      'DiscordAPIError: Invalid Form Body\nembed.fields[0].value: This field is required',
      ['embed.fields[0].value BASE_TYPE_REQUIRED: This field is required'],
    ],
    [
      'discord.py',
      '400 Bad Request (error code: 50035): Invalid Form Body\nIn content: Must be 2000 or fewer in length.',
      ['content BASE_TYPE_MAX_LENGTH: Must be 2000 or fewer in length.'],
    ],
    [
      'discord.py, several on lines',
      'Invalid Form Body\nIn embeds.0.title: This field is required\nIn embeds.1.fields.2.name: This field is required',
      [
        'embeds[0].title BASE_TYPE_REQUIRED: This field is required',
        'embeds[1].fields[2].name BASE_TYPE_REQUIRED: This field is required',
      ],
    ],
    [
      'a code that nobody lists',
      'Invalid Form Body\nname[SOME_NEW_CODE]: That is not it.',
      ['name SOME_NEW_CODE: That is not it.'],
    ],
    [
      'an arrow behind the field',
      'Inner Errors:\ncontent -> BASE_TYPE_REQUIRED: This field is required',
      ['content BASE_TYPE_REQUIRED: This field is required'],
    ],
    [
      'the field above its fault',
      'Invalid Form Body\nembeds[0].title\n  BASE_TYPE_REQUIRED: This field is required',
      ['embeds[0].title BASE_TYPE_REQUIRED: This field is required'],
    ],
  ])('%s', (_, text, expected) => {
    expect(faults(text)).toEqual(expected);
  });
});

describe('are told from other lines', () => {
  test.each([
    [
      'a stack behind the heading',
      'DiscordAPIError[50035]: Invalid Form Body\n    at Foo.bar (/app/index.js:10:4)',
    ],
    ['the heading alone', 'Invalid Form Body'],
    ['the heading again', 'DiscordAPIError[50035]: Invalid Form Body\n'.repeat(2)],
    ['a log without one', 'user: Alice\nlevel: INFO Started'],
    ['a question', 'what is BASE_TYPE_REQUIRED'],
    ['brackets of another program', 'process.env[NODE_ENV]: production'],
    [
      'the errors of another service',
      '{"errors":[{"code":"FIELD_REQUIRED","message":"Name is required","path":"name"}]}',
    ],
    ['capitals that are no code', 'name[MADE UP]: x and NODE_ENV: production'],
  ])('%s', (_, text) => {
    expect(faults(text)).toEqual([]);
  });
});

test('a code that nobody lists is told as unknown, once', () => {
  const text = 'Invalid Form Body\na[SOME_NEW_CODE]: No.\nb[SOME_NEW_CODE]: No.';
  expect(lookup(smallIndex, text).unknown).toMatchObject([
    { code: 'SOME_NEW_CODE', table: 'form-error-codes' },
  ]);
});

test('a code far along a long line has its field and its message', () => {
  const long = 'x '.repeat(2000);
  const text = `${long}content[BASE_TYPE_REQUIRED]: This field is required ${long}`;
  const [fault] = lookup(smallIndex, text).formErrors;
  expect(fault).toMatchObject({ path: 'content', code: 'BASE_TYPE_REQUIRED' });
  expect(fault?.message).toMatch(/^This field is required/);
  expect(fault?.message.length).toBeLessThan(1100);
});
