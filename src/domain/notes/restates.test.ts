import fc from 'fast-check';
import { expect, test } from 'vitest';
import { restates } from './restates.ts';

test.each([
  ['Unknown channel', 'The channel is unknown.'],
  ['UnknownChannel', 'Unknown channel.'],
  ['UNKNOWN_CHANNEL', 'This is returned when the channel was unknown to the API.'],
  ['Missing permissions', 'You are missing permissions.'],
  ['You are opening direct messages too fast', 'Direct messages were opened too fast.'],
])('%s: "%s" says nothing new', (label, summary) => {
  expect(restates(summary, [label])).toBe(true);
});

test.each([
  ['Unknown channel', 'No channel has the id that you sent, or your bot cannot see it.'],
  ['Missing permissions', 'Your bot sees the thing, but its role stands too low.'],
])('%s: "%s" says more', (label, summary) => {
  expect(restates(summary, [label])).toBe(false);
});

test('a label said again restates itself, in whatever case, and so does a part of it', () => {
  const label = fc.array(fc.stringMatching(/^[a-z]{3,9}$/), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(label, fc.nat(), (words, cut) => {
      const part = words.slice(0, 1 + (cut % words.length)).join(' ');
      expect(restates(part, [words.join(' ')])).toBe(true);
      expect(restates(part.toUpperCase(), [words.join('_')])).toBe(true);
    }),
  );
});
