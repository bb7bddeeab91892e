import { describe, expect, test } from 'vitest';
import { addressesIn, isDiscordHost, isLocalHost } from './addresses.ts';

describe('an address reaches as far as it is one', () => {
  test.each([
    ['GET https://discord.com/api/v10/users/@me 401', 'https://discord.com/api/v10/users/@me'],
    ['(see http://localhost:4014/health)', 'http://localhost:4014/health'],
    [
      '"wss://gateway.discord.gg/?v=10&encoding=json",',
      'wss://gateway.discord.gg/?v=10&encoding=json',
    ],
    ['[x](https://example.org/50013)', 'https://example.org/50013'],
    [
      'mongodb+srv://bot:4014@cluster0.example.net/db',
      'mongodb+srv://bot:4014@cluster0.example.net/db',
    ],
    ['discord://-/settings', 'discord://-/settings'],
  ])('%s', (text, address) => {
    expect(addressesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([address]);
  });

  test.each(['https:/one', '//host/50013', 'nothttps://', 'a : // b', ''])('none in %j', (text) => {
    expect(addressesIn(text)).toEqual([]);
  });
});

test('its host is in lower case, with its port and without a name before it', () => {
  const hosts = addressesIn('WSS://C-Fra12.Discord.Media:443/?v=8 redis://me:secret@Cache:6379/0');
  expect(hosts.map(({ host }) => host)).toEqual(['c-fra12.discord.media:443', 'cache:6379']);
});

test.each([
  ['discord.com', true],
  ['ptb.discord.com', true],
  ['c-fra12.discord.media:443', true],
  ['discordapp.com', true],
  ['notdiscord.com', false],
  ['discord.com.example.org', false],
  ['discord.js.org', false],
])('%s is Discord’s own: %j', (host, own) => {
  expect(isDiscordHost(host)).toBe(own);
});

test.each([
  ['localhost:4014', true],
  ['127.0.0.1', true],
  ['192.168.0.4:80', true],
  ['[::1]:6463', true],
  ['localhosting.example', true],
  ['example.org', false],
])('%s is this machine: %j', (host, own) => {
  expect(isLocalHost(host)).toBe(own);
});
