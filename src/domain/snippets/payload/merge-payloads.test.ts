import { describe, expect, test } from 'vitest';
import type { Payload, PayloadField } from '../../../schemas/payload.ts';
import { mergePayloads, structureWords } from './merge-payloads.ts';

const payload = (source: string, fields: PayloadField[], rest: Partial<Payload> = {}): Payload => ({
  code: 2,
  source,
  commit: '0'.repeat(40),
  structures: [{ name: 'Knock Structure', fields }],
  ...rest,
});

describe('mergePayloads', () => {
  test('the first source is believed; what others add may be missing', () => {
    const first = payload('official', [{ name: 'door', type: 'snowflake' }, { name: 'hard' }]);
    const second = payload('userdoccers', [
      { name: 'door', type: 'string', optional: true },
      { name: 'hard', type: 'boolean', nullable: true },
      { name: 'twice', type: 'boolean' },
    ]);
    expect(mergePayloads([first, second], true)).toEqual([
      {
        source: 'official',
        structures: [
          {
            words: ['knock'],
            source: 'official',
            fields: [
              { name: 'door', type: 'snowflake' },
              { name: 'hard', type: 'boolean', nullable: true },
              { name: 'twice', type: 'boolean', optional: true, from: 'userdoccers' },
            ],
          },
        ],
      },
    ]);
    expect(mergePayloads([first, second], false)[0]?.structures[0]?.fields).toEqual(
      first.structures[0]?.fields,
    );
  });

  test('an object that only another source describes stays as that source has it', () => {
    const object = { name: 'Door Object', fields: [{ name: 'width', type: 'integer' }] };
    const second = payload('userdoccers', [], {
      structures: [{ name: 'Other name', fields: [] }, object],
    });
    expect(mergePayloads([payload('official', []), second], true)[0]?.structures[1]).toEqual({
      words: ['door'],
      source: 'userdoccers',
      fields: [{ name: 'width', type: 'integer' }],
    });
  });

  test('a value has no fields, whatever others say', () => {
    const value = payload('official', [], { value: { type: 'null' }, structures: [] });
    const fields = payload('userdoccers', [{ name: 'a' }]);
    expect(mergePayloads([value, fields], true)).toEqual([
      { source: 'official', value: { type: 'null' }, structures: [] },
    ]);
  });

  test('what is sent and what is received stay apart where the first source tells them apart', () => {
    const sent = payload('userdoccers', [{ name: 'a' }], { direction: 'send' });
    const received = payload('userdoccers', [{ name: 'b' }], { direction: 'receive' });
    const either = payload('someone', [{ name: 'c' }]);
    const fields = mergePayloads([sent, received, either], true).map(
      ({ direction, structures }) => [direction, structures[0]?.fields.map(({ name }) => name)],
    );
    expect(fields).toEqual([
      ['send', ['a', 'c']],
      ['receive', ['b', 'c']],
    ]);
    expect(mergePayloads([either, sent, received], true)).toMatchObject([
      { structures: [{ fields: [{ name: 'c' }, { name: 'a' }, { name: 'b' }] }] },
    ]);
  });
});

test('structureWords leaves out what every structure is', () => {
  expect(structureWords('Client State Structure')).toEqual(['client', 'state']);
  expect(structureWords('Thread subobject')).toEqual(['thread']);
  expect(structureWords('Object')).toEqual(['object']);
});
