import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryLabel } from '../testing/arbitrary-history.ts';
import { humanise } from './humanise.ts';
import { isIdentifier, pascalCase } from './pascal.ts';

describe('humanise', () => {
  test.each([
    ['REQUEST_GUILD_MEMBERS', 'Request Guild Members', 'Request guild members'],
    ['HeartbeatAck', 'Heartbeat ACK', 'Heartbeat ACK'],
    ['NOT FOUND', 'Not Found', 'Not found'],
    ['OK', 'OK', 'OK'],
    ['USER_QUARANTINE', 'User Quarantine', 'User quarantine'],
    ['INVALID_CLIENTID', 'Invalid Client ID', 'Invalid client ID'],
    ['OAUTH2_ERROR', 'OAuth2 Error', 'OAuth2 error'],
    [
      'MaximumNumberOfGroupDMsReached',
      'Maximum Number Of Group DMs Reached',
      'Maximum number of group DMs reached',
    ],
  ])('puts %s into words', (label, title, sentence) => {
    expect(humanise(label, 'title')).toBe(title);
    expect(humanise(label, 'sentence')).toBe(sentence);
  });

  test.each([
    'Invalid API version',
    'You lack permissions to perform that action',
    'Invalid intent(s)',
  ])('leaves %s alone', (label) => {
    expect(humanise(label, 'title')).toBe(label);
    expect(humanise(label, 'sentence')).toBe(label);
  });

  test('back-ticks go', () => {
    expect(humanise('Invalid `seq`', 'title')).toBe('Invalid seq');
  });

  test('no label becomes an empty name', () => {
    fc.assert(
      fc.property(arbitraryLabel, fc.constantFrom('title', 'sentence'), (label, casing) => {
        expect(humanise(label, casing)).not.toBe('');
      }),
    );
  });
});

describe('pascalCase', () => {
  test.each([
    ['Call Connect', 'CallConnect'],
    ['CALL_CONNECT', 'CallConnect'],
    ['heartbeatAck', 'HeartbeatAck'],
    ['MaximumNumberOfGroupDMsReached', 'MaximumNumberOfGroupDMsReached'],
    ['Invalid intent(s)', 'InvalidIntents'],
    ['Maximum number of guilds reached (100)', 'MaximumNumberOfGuildsReached'],
    ['Unauthorized. Provide a valid token and try again', 'Unauthorized'],
    ['Request Deleted Entity IDs', 'RequestDeletedEntityIds'],
    ["Currency can't be changed", 'CurrencyCantBeChanged'],
    ['Archive files are not supported: {filename}', 'ArchiveFilesAreNotSupported'],
    ['2FA is required', 'Code2FAIsRequired'],
    ['Unknown café', 'UnknownCafe'],
    ['名前', ''],
  ])('%s', (text, identifier) => {
    expect(pascalCase(text)).toBe(identifier);
  });

  test('a long sentence is cut at a word', () => {
    const identifier = pascalCase(
      'This bot has been flagged by our anti-spam system for abusive behavior pending review',
    );
    expect(identifier).toBe('ThisBotHasBeenFlaggedByOurAntiSpamSystemForAbusiveBehavior');
  });

  test('whatever the text, it is empty or a name that TypeScript takes', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          arbitraryLabel,
          fc.string(),
          fc.constantFrom('İstanbul', 'ßeta', 'ǅ', '①', '𝒜b', '\ud800'),
        ),
        (text) => {
          const identifier = pascalCase(text);
          if (identifier !== '') expect(isIdentifier(identifier)).toBe(true);
        },
      ),
    );
  });
});
