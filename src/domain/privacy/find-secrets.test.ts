import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blank } from './blank.ts';
import { findSecrets } from './find-secrets.ts';

const token = 'MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs';
const mfa = `mfa.${'VkO_2G4Qv3T'.repeat(7)}`;
const webhook = 'n5Fj-8xYcZ_0'.repeat(5);
const interaction = 'aW50ZXJhY3Rpb246MTEwMzg0NzM2MjkxMDI5NDAxNjpJd2x2R3JmZw';
const clientSecret = 'nhYr2mC1qWUm3aPLXg0pFnB9Y7kQz5tE';
const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9P';

/** The texts at the secret places. */
const secretsIn = (text: string) =>
  findSecrets(text).map(({ start, end }) => text.slice(start, end));

describe('a secret is found', () => {
  test.each([
    ['a bot token', `client.login("${token}")`, token],
    ['a bot token in escaped JSON', `{\\"token\\":\\"${token}\\"}`, token],
    ['a bot token cut off', `login with ${token.slice(0, 40)}`, token.slice(0, 40)],
    ['an MFA token', `token ${mfa} refused`, mfa],
    ['a token behind Bot', `Authorization: Bot ${token}`, token],
    ['a token behind Bearer', `authorization: 'Bearer ${clientSecret}'`, clientSecret],
    ['a scheme in a header list', `[["authorization","Bot ${webhook}"]]`, webhook],
    ['a user token', `-H "Authorization: ${webhook}"`, webhook],
    ['a session token', `"token":"66d29164ee8cd919"`, '66d29164ee8cd919'],
    ['a JWT', `got ${jwt},`, jwt],
    ['a webhook URL', `https://discord.com/api/webhooks/1103847362910294016/${webhook}`, webhook],
    [
      'a webhook URL of PHP',
      `https:\\/\\/discordapp.com\\/api\\/v10\\/webhooks\\/1103847362910294016\\/${webhook}`,
      webhook,
    ],
    [
      'a webhook URL with a path behind it',
      `/api/v10/webhooks/1103847362910294016/${webhook}/messages/@original`,
      webhook,
    ],
    ['a callback URL', `/interactions/1103847362910294016/${webhook}/callback`, webhook],
    ['an interaction token', `token is ${interaction}`, interaction],
    ['a client secret in a body', `client_secret=${clientSecret}&grant_type=x`, clientSecret],
    ['a client secret in JSON', `"clientSecret": "${clientSecret}"`, clientSecret],
    ['a refresh token', `refresh_token: '${clientSecret}'`, clientSecret],
    ['a password', `"password": "hunter22222"`, 'hunter22222'],
    ['an OAuth2 code', `/callback?code=${clientSecret}&state=1`, clientSecret],
    [
      'an e-mail address',
      'sent to <jane.doe+bot@mail.example.org>',
      'jane.doe+bot@mail.example.org',
    ],
  ])('%s', (_, text, secret) => {
    expect(secretsIn(text)).toEqual([secret]);
  });

  test('wherever it stands', () => {
    const around = fc.array(
      fc.constantFrom(' ', '\n', '"', "'", '(', ',', '50013', 'é', '🙂', '<'),
    );
    fc.assert(
      fc.property(
        around,
        fc.constantFrom(token, mfa, jwt, `client_secret=${clientSecret}`),
        around,
        (before, secret, after) => {
          const text = `${before.join('')} ${secret} ${after.join('')}`;
          return !blank(text, findSecrets(text)).includes(secret.slice(-20));
        },
      ),
    );
  });
});

describe('no secret is seen in', () => {
  test.each([
    'DiscordAPIError[50013]: Missing Permissions',
    'discord.js@14.14.1 requires @discordjs/rest@2.0.1',
    '    at RequestManager.queueRequest (/app/node_modules/discord.js/src/rest/RequestManager.js:58)',
    'net.dv8tion.jda.api.exceptions.ErrorResponseException: 10008: Unknown Message',
    'dev.kord.rest.request.KtorRequestException: REST request returned an error: 403',
    'Invalid token: DiscordAPIError[50014]',
    'improper token: LoginFailure',
    'In password: Password does not match. (code PASSWORD_DOES_NOT_MATCH)',
    'PASSWORD_DOES_NOT_MATCH: Password does not match',
    'The bot authorization has been revoked',
    'https://discord.com/api/v10/channels/1103847362910294016/messages',
    '{"code": 50035, "errors": {"embeds": {"0": {"_errors": [{"code": "BASE_TYPE_REQUIRED"}]}}}}',
    'RESTJSONErrorCodes.CannotSendMessagesToThisUser',
    '2026-03-02T10:11:12.123Z shard 0 closed with 4014',
  ])('%s', (text) => {
    expect(secretsIn(text)).toEqual([]);
  });
});

const piece = fc.oneof(
  fc.string(),
  fc.constantFrom(token, mfa, webhook, interaction, jwt, clientSecret),
  fc.constantFrom(
    'Authorization: ',
    'Bot ',
    'token=',
    'client_secret: "',
    '/webhooks/1/',
    '@',
    '.',
  ),
);
const text = fc.array(piece).map((pieces) => pieces.join(''));

test('places lie in the text, in its order, and do not touch', () => {
  fc.assert(
    fc.property(text, (all) => {
      let last = -1;
      for (const { start, end } of findSecrets(all)) {
        expect(start).toBeGreaterThan(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(all.length);
    }),
  );
});

test('blanking changes nothing but the secrets', () => {
  fc.assert(
    fc.property(text, (all) => {
      const secrets = findSecrets(all);
      const blanked = blank(all, secrets);
      expect(blanked).toHaveLength(all.length);
      const isSecret = (at: number) => secrets.some(({ start, end }) => at >= start && at < end);
      for (let at = 0; at < all.length; at += 1) {
        expect(blanked[at]).toBe(isSecret(at) ? '•' : all[at]);
      }
    }),
  );
});
