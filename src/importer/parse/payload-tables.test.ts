import { describe, expect, test } from 'vitest';
import {
  headedByName,
  readPayloadTables,
  shownByExample,
  type Layout,
  type PayloadTables,
} from './payload-tables.ts';

const read = (text: string, layout: Layout): PayloadTables[] =>
  readPayloadTables({ text, path: 'a.md', tables: [] }, layout);
const KNOCKS = headedByName(
  new Map([
    ['KNOCK', 3],
    ['OPEN', 4],
  ]),
);

describe('readPayloadTables', () => {
  test('reads the fields below a heading that names an opcode, and the objects beneath it', () => {
    const text = [
      '# Opcodes',
      '|Opcode|Name|',
      '|-|-|',
      '|3|KNOCK|',
      '## Knock',
      '|Field|Type|Description|',
      '|-|-|-|',
      '|door_id|snowflake|x|',
      '|hard?|?boolean|x|',
      '### Door',
      '|Field|Type|',
      '|-|-|',
      '|width|integer|',
      '## Elsewhere',
      '|Field|Type|',
      '|-|-|',
      '|no|no|',
    ].join('\n');
    expect(read(text, KNOCKS)).toEqual([
      {
        code: 3,
        structures: [
          {
            name: 'Knock',
            fields: [
              { name: 'door_id', type: 'snowflake' },
              { name: 'hard', type: 'boolean', nullable: true, optional: true },
            ],
          },
          { name: 'Door', fields: [{ name: 'width', type: 'integer' }] },
        ],
      },
    ]);
  });

  test('tells fields that are deprecated or struck', () => {
    const text = '## Open\n|Field|Type|\n|-|-|\n|a? **(deprecated)**|x|\n|~~b~~|y|\n|c ^1^|z|\n';
    expect(read(text, KNOCKS)[0]?.structures[0]?.fields).toEqual([
      { name: 'a', type: 'x', optional: true, deprecated: true },
      { name: 'b', type: 'y', deprecated: true },
      { name: 'c', type: 'z' },
    ]);
  });

  test('an opcode without fields has no payload', () => {
    expect(read('## Knock\nNothing is sent.\n', KNOCKS)).toEqual([]);
  });

  test('an example tells the opcode of the captions around it', () => {
    const text = [
      '## Knocking',
      '###### Knock Structure',
      '|Field|Type|',
      '|-|-|',
      '|door_id|snowflake|',
      '###### Example Knock',
      '```json',
      '{',
      '  "op": 3,',
      '  "d": {}',
      '}',
      '```',
      '## Opening',
      '###### Open Structure',
      '|Field|Type|',
      '|-|-|',
      '|no|no|',
    ].join('\n');
    expect(read(text, shownByExample)).toEqual([
      {
        code: 3,
        structures: [{ name: 'Knock Structure', fields: [{ name: 'door_id', type: 'snowflake' }] }],
      },
    ]);
  });

  test('refuses a row without a name, and tells its line', () => {
    const text = 'x\n\n## Knock\n|Field|Type|\n|-|-|\n|a|b|\n| |c|\n';
    expect(() => read(text, KNOCKS)).toThrow(
      /^a\.md, line 7\n {2}expected: a field's name\n {2}received: ""/,
    );
  });
});
