import { describe, expect, test } from 'vitest';
import type { Payload } from '../../schemas/payload.ts';
import { payloadGroups, payloadTitle } from './payload-groups.ts';

const payload = (source: string, name: string, field: string): Payload => ({
  code: 22,
  source,
  commit: source.repeat(40).slice(0, 40),
  structures: [{ name, fields: [{ name: field, type: 'string' }] }],
});

const giversOf = (payloads: readonly Payload[]): string[][] =>
  payloadGroups(payloads).map(({ givers }) => givers.map(({ source }) => source));

test('sources with the same fields are told once, whatever they call the payload', () => {
  expect(
    giversOf([
      payload('a', 'Stream Paused', 'stream_key'),
      payload('b', 'STREAM_SET_PAUSED', 'stream_key'),
      payload('c', 'Stream Paused', 'key'),
    ]),
  ).toEqual([['a', 'b'], ['c']]);
});

test('what is sent is another thing than what is received, and a value than another', () => {
  const sent: Payload = { ...payload('a', 'Speaking', 'ssrc'), direction: 'send' };
  const nothing: Payload = { ...payload('c', '', ''), value: { type: 'null' }, structures: [] };
  expect(
    giversOf([
      sent,
      { ...sent, direction: 'receive' },
      { ...sent, source: 'b' },
      nothing,
      { ...nothing, source: 'd' },
      { ...nothing, source: 'e', value: { type: 'boolean' } },
    ]),
  ).toEqual([['a', 'b'], ['a'], ['c', 'd'], ['e']]);
});

describe('payloadTitle', () => {
  const title = (rest: Partial<Payload>): string =>
    payloadGroups([{ ...payload('a', 'x', 'y'), ...rest }])
      .map((group) => payloadTitle(group).join('d'))
      .join();

  test.each<[Partial<Payload>, string]>([
    [{}, 'Fields of d'],
    [{ direction: 'send' }, 'Fields of d when sent'],
    [{ direction: 'receive' }, 'Fields of d when received'],
    [{ list: true }, 'Fields of each item of d'],
    [{ value: { type: 'null' } }, 'd is null'],
    [{ value: { type: 'integer', nullable: true } }, 'd is an integer or null'],
    [{ value: { type: 'empty object' }, direction: 'send' }, 'd when sent is an empty object'],
  ])('%j', (rest, expected) => {
    expect(title(rest)).toBe(expected);
  });
});
