import { expect, test } from 'vitest';
import type { Payload } from '../../schemas/payload.ts';
import { payloadGroups } from './payload-groups.ts';

const payload = (source: string, name: string, field: string): Payload => ({
  code: 22,
  source,
  commit: source.repeat(40).slice(0, 40),
  structures: [{ name, fields: [{ name: field, type: 'string' }] }],
});

test('sources with the same fields are told once, whatever they call the payload', () => {
  const groups = payloadGroups([
    payload('a', 'Stream Paused', 'stream_key'),
    payload('b', 'STREAM_SET_PAUSED', 'stream_key'),
    payload('c', 'Stream Paused', 'key'),
  ]);
  expect(groups.map(({ givers }) => givers.map(({ source }) => source))).toEqual([
    ['a', 'b'],
    ['c'],
  ]);
});
