import { expect, test } from 'vitest';
import { styleFaults } from './style.ts';

test.each([
  ['You simply wait.', 'simply'],
  ['Do it Just once.', 'Just'],
  ['Please wait.', 'Please'],
  ['It worked!', '!'],
  ['Done 🎉.', '🎉'],
  ["It doesn't help.", "doesn't"],
  ['Check the guild.', 'guild'],
  ['Use a wait, e.g. 5 s.', 'e.g.'],
])('%s', (text, word) => {
  expect(styleFaults(text).map(({ received }) => received)).toEqual([word]);
});

test.each([
  'Wait as long as the answer says, then send the request again.',
  "The member's highest role stands above the bot's.",
  'Adjust the justification of the server.',
  'A code that is != 0.',
])('nothing against: %s', (text) => {
  expect(styleFaults(text)).toEqual([]);
});
