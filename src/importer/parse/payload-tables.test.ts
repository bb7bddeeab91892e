import { describe, expect, test } from 'vitest';
import type { Line } from '../../schemas/history.ts';
import { captionedByName } from './payload-captions.ts';
import { headedByName, shownByExample } from './payload-chapters.ts';
import { codesByName } from './payload-names.ts';
import { readPayloadTables, type Layout, type PayloadTables } from './payload-tables.ts';

const line = (code: number, ...labels: string[]): Line => ({
  code,
  spans: labels.map((label) => ({
    from: { date: '2020-01-01T00:00:00Z', commit: null },
    to: null,
    label,
  })),
});

const NAMES = codesByName([line(3, 'KNOCK'), line(4, 'Unlock', 'Open'), line(5, 'Door State')]);

const read = (lines: readonly string[], layout: Layout): PayloadTables[] =>
  readPayloadTables({ text: lines.join('\n'), path: 'a.md', tables: [] }, layout, NAMES);

const fields = (...rows: string[]): string[] => ['|Field|Type|', '|-|-|', ...rows];

const example = (op: number, d: string): string[] => [
  '```json',
  '{',
  `  "op": ${String(op)},`,
  `  "d": ${d}`,
  '}',
  '```',
];

describe('payloads below the name of their code', () => {
  test('are the fields below the heading, and the objects beneath it', () => {
    const text = [
      ...['# Opcodes', '|Opcode|Name|', '|-|-|', '|3|KNOCK|', '## Knock'],
      ...fields('|door_id|snowflake|', '|hard?|?boolean|'),
      ...['### Door', ...fields('|width|integer|')],
      ...['## Elsewhere', ...fields('|no|no|')],
    ];
    expect(read(text, headedByName)).toEqual([
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

  test('tell fields that are deprecated or struck', () => {
    const rows = ['|a? **(deprecated)**|x|', '|~~b~~|y|', '|c ^1^|z|'];
    const text = ['## Open', ...fields(...rows)];
    expect(read(text, headedByName)[0]?.structures[0]?.fields).toEqual([
      { name: 'a', type: 'x', optional: true, deprecated: true },
      { name: 'b', type: 'y', deprecated: true },
      { name: 'c', type: 'z' },
    ]);
  });

  test('are none without fields, or where the fields have sizes', () => {
    const packet = ['|Field|Type|Size|', '|-|-|-|', '|a|b|2 bytes|'];
    expect(read(['## Knock', 'Nothing is sent.'], headedByName)).toEqual([]);
    expect(read(['## Knock', ...packet], headedByName)).toEqual([]);
  });

  test('are refused with a row without a name, which is told by its line', () => {
    const text = ['x', '', '## Knock', ...fields('|a|b|', '| |c|')];
    expect(() => read(text, headedByName)).toThrow(
      /^a\.md, line 7\n {2}expected: a field's name\n {2}received: ""/,
    );
  });

  test('say in footnotes that a field is not always required', () => {
    const rows = ['|a ^1^|x|', '|b ^2^|x|'];
    const notes = ['', '^1^ Only required since version 9.', '', '^2^ Required.'];
    const text = ['## Open', ...fields(...rows), ...notes];
    expect(read(text, headedByName)[0]?.structures[0]?.fields).toEqual([
      { name: 'a', type: 'x', optional: true },
      { name: 'b', type: 'x' },
    ]);
  });
});

describe('payloads in chapters with an example', () => {
  const knock = ['###### Knock Structure', ...fields('|door_id|snowflake|')];
  const structures = [
    { name: 'Knock Structure', fields: [{ name: 'door_id', type: 'snowflake' }] },
  ];

  test('belong to the op of the example', () => {
    const text = [
      ...['## Knocking', ...knock, '###### Example Knock', ...example(3, '{}')],
      ...['## Opening', '###### Open Structure', ...fields('|no|no|')],
    ];
    expect(read(text, shownByExample)).toEqual([{ code: 3, structures }]);
  });

  test('belong to the code that the heading names, where a client sends them', () => {
    const chapter = ['#### Knock', ...knock];
    expect(read(['## Send Events', ...chapter], shownByExample)).toEqual([{ code: 3, structures }]);
    expect(read(['## Dispatch Events', ...chapter], shownByExample)).toEqual([]);
  });

  test('may be a list', () => {
    const text = ['## Send Events', '#### Knock', 'The `d` key is an array of these:', ...knock];
    expect(read(text, shownByExample)).toEqual([{ code: 3, list: true, structures }]);
  });

  test.each([
    ['null', { type: 'null' }],
    ['false', { type: 'boolean' }],
    ['251', { type: 'integer' }],
    ['{}', { type: 'empty object' }],
  ])('may have no fields: %s', (d, value) => {
    const text = ['#### Knock', '###### Example Gateway Knock', ...example(3, d)];
    expect(read(text, shownByExample)).toEqual([{ code: 3, value, structures: [] }]);
  });

  test('may be null beside that, where the text says so', () => {
    const prose = 'If there is none yet, send `null`.';
    const text = ['#### Knock', prose, '###### Example Knock', ...example(3, '251')];
    expect(read(text, shownByExample)).toEqual([
      { code: 3, value: { type: 'integer', nullable: true }, structures: [] },
    ]);
  });

  test('are not what an example of something else leaves empty', () => {
    const text = ['### Payload Structure', '###### Example Payload', ...example(3, '{}')];
    expect(read(text, shownByExample)).toEqual([]);
  });

  test('are taken from where they stand first', () => {
    const chapter = (d: string) => ['#### Knock', '###### Example Knock', ...example(3, d)];
    expect(read([...chapter('null'), ...chapter('false')], shownByExample)).toEqual([
      { code: 3, value: { type: 'null' }, structures: [] },
    ]);
  });
});

describe('payloads below captions', () => {
  test('bring the objects that their fields name, wherever those stand', () => {
    const text = [
      ...['###### Door Structure', ...fields('|lock|?partial lock object|')],
      ...['###### Knock Structure', ...fields('|doors|array[door object]|', '|by|user object|')],
      ...['###### Lock Structure', ...fields('|key|string|')],
      ...['###### Other Structure', ...fields('|no|no|')],
    ];
    const [knock, ...others] = read(text, captionedByName);
    expect(others).toEqual([]);
    expect(knock?.code).toBe(3);
    expect(knock?.structures.map(({ name }) => name)).toEqual([
      'Knock Structure',
      'Door Structure',
      'Lock Structure',
    ]);
  });

  test('tell what is sent from what is received by their titles', () => {
    const text = [
      ...['###### Door State Structure (Send)', ...fields('|a|string|')],
      ...['###### Door State Structure (Receive)', ...fields('|b|string|')],
    ];
    const [sent, received] = read(text, captionedByName);
    expect(sent).toMatchObject({ code: 5, direction: 'send' });
    expect(sent?.structures[0]?.fields.map(({ name }) => name)).toEqual(['a']);
    expect(received).toMatchObject({ code: 5, direction: 'receive' });
  });

  test('tell it by footnotes on fields, in objects too', () => {
    const text = [
      ...['###### Knock Structure'],
      ...fields('|door|door object|', '|user_id ^1^|snowflake|', '|delay? ^2^|integer|'),
      ...['', '^1^ Only sent by the voice server.', '', '^2^ Not sent by the server.'],
      ...['###### Door Structure', ...fields('|bell ^1^|string|', '|number|integer|')],
      ...['', '^1^ At the top, it is not sent by the voice server.'],
    ];
    const names = read(text, captionedByName).map(({ direction, structures }) => [
      direction,
      ...structures.map((each) => each.fields.map(({ name }) => name)),
    ]);
    expect(names).toEqual([
      ['send', ['door', 'delay'], ['bell', 'number']],
      ['receive', ['door', 'user_id'], ['number']],
    ]);
  });

  test('go the other way than an empty message', () => {
    const text = [
      ...['###### Knock Structure', ...fields('|door|string|')],
      ...['###### Example Knock (Send)', ...example(3, '{}')],
      ...['###### Example Knock (Receive)', ...example(3, '{ "door": "1" }')],
    ];
    expect(read(text, captionedByName)).toMatchObject([
      { code: 3, direction: 'receive', structures: [{ name: 'Knock Structure' }] },
      { code: 3, direction: 'send', value: { type: 'empty object' }, structures: [] },
    ]);
  });

  test('may have no fields', () => {
    const text = ['###### Example Open', ...example(4, 'null')];
    expect(read(text, captionedByName)).toEqual([
      { code: 4, value: { type: 'null' }, structures: [] },
    ]);
  });
});

describe('codesByName', () => {
  test('knows what a code is called now before what another was called once', () => {
    const names = codesByName([line(1, 'Open', 'Close'), line(2, 'Open')], { Ajar: 7 });
    expect(names('open')).toBe(2);
    expect(names('CLOSE')).toBe(1);
    expect(names('Ajar')).toBe(7);
    expect(names('Shut')).toBeUndefined();
  });

  test('does not mind the order of the words', () => {
    expect(NAMES('State (Door)')).toBe(5);
  });

  test('passes over what a number meant formerly', () => {
    expect(codesByName([{ ...line(1, 'Open'), former: true }])('Open')).toBeUndefined();
  });
});
