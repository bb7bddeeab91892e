import { expect, test } from 'vitest';
import fc from 'fast-check';
import { breakable } from './breakable.ts';

test('a long constant may break between its words', () => {
  expect(breakable('GuildScheduledEvent')).toEqual(['Guild', 'Scheduled', 'Event']);
  expect(breakable('GUILD_SCHEDULED_EVENT')).toEqual(['GUILD_', 'SCHEDULED_', 'EVENT']);
});

test('a short constant stays whole', () => {
  expect(breakable('GuildCreate')).toEqual(['GuildCreate']);
});

test('no letter is lost', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z_0-9]{0,60}$/), (constant) => {
      expect(breakable(constant).join('')).toBe(constant);
    }),
  );
});
