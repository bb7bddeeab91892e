import { expect, test } from 'vitest';
import { durationOf } from './duration.ts';

const durations = [
  ['2016-06-07T19:34:04Z', '2016-06-07T19:34:50Z', 'less than a minute'],
  ['2016-06-07T19:34:04Z', '2016-06-07T19:35:10Z', 'a minute'],
  ['2016-06-07T19:34:04Z', '2016-06-07T20:19:36Z', '45 minutes'],
  ['2022-02-01T22:42:14Z', '2022-02-01T23:52:53Z', '70 minutes'],
  ['2022-04-27T23:49:11Z', '2022-04-28T17:02:58Z', '17 hours'],
  ['2016-06-05T17:57:30Z', '2016-06-06T22:34:28Z', 'a day'],
  ['2016-03-29T00:00:00Z', '2016-04-01T12:00:00Z', '3 days'],
] as const;

test.each(durations)('from %s to %s is %s', (from, to, words) => {
  expect(durationOf({ date: from, commit: null }, { date: to, commit: null })).toBe(words);
});
