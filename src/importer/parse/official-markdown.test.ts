import { describe, expect, test } from 'vitest';
import type { Row } from './dialect.ts';
import { officialMarkdown } from './official-markdown.ts';

const TABLES = ['gateway-opcodes', 'http-status-codes', 'voice-opcodes', 'dispatch-events'];
const read = (text: string, tables = TABLES): Map<string, Row[]> =>
  officialMarkdown({ text, path: 'a.md', tables });
const codes = (text: string, table: string): unknown =>
  read(text)
    .get(table)
    ?.map((row) => row.code);

describe('officialMarkdown', () => {
  test('reads each table under its heading, with lines of the document', () => {
    const tables = read(
      [
        '---',
        'title: Codes',
        '---',
        '',
        '# Gateway',
        '<ManualAnchor id="gateway-opcodes" />',
        '###### Gateway Opcodes',
        '',
        '| Code | Name | Client Action | Description |',
        '| ---- | ---- | ------------- | ----------- |',
        '| 3 | Knock | Send | why |',
        '',
        '<ManualAnchor id="http" />',
        '## HTTP',
        '###### HTTP Response Codes % http-codes',
        '| Code | Meaning |',
        '| ---- | ------- |',
        '| 201 (MADE) | why |',
        '| 5xx (TROUBLE) | why |',
      ].join('\r\n'),
    );
    expect(
      [...tables].map(([table, rows]) => [table, rows.map(({ code, line }) => [code, line])]),
    ).toEqual([
      ['gateway-opcodes', [[3, 11]]],
      [
        'http-status-codes',
        [
          [201, 18],
          ['5xx', 19],
        ],
      ],
    ]);
  });

  test('passes over tables and headings in code', () => {
    const text =
      '```md\n## Gateway Opcodes\n|Code|Name|\n|-|-|\n|1|no|\n```\n## Gateway Opcodes\n~~~\n|Code|Name|\n|-|-|\n|2|no|\n~~~\n|Code|Name|\n|-|-|\n|3|yes|\n';
    expect(codes(text, 'gateway-opcodes')).toEqual([3]);
  });

  test('takes only the tables that are wanted', () => {
    expect(read('## Gateway Opcodes\n|Code|Name|\n|-|-|\n|1|A|', ['voice-opcodes']).size).toBe(0);
  });

  test('a heading without a table is no table', () => {
    expect(read('## Gateway Opcodes\n\nThey stand elsewhere.\n').size).toBe(0);
  });

  test('joins the rows of two sections of one table', () => {
    const text =
      '## Voice Events\n|Code|Name|\n|-|-|\n|1|A|\n## Voice Opcodes\n|Code|Name|\n|-|-|\n|2|B|\n';
    expect(codes(text, 'voice-opcodes')).toEqual([1, 2]);
  });

  test('leaves opcodes out of the events', () => {
    const table =
      '|Name|Description|\n|-|-|\n|[Hello](#h)|x|\n|[Guild Moved](#g)|y|\n|Invalid Session|z|\n';
    expect(codes(`## Receive Events\n${table}`, 'dispatch-events')).toEqual(['GUILD_MOVED']);
    expect(
      read('## Receive Events\n|Name|Description|\n|-|-|\n|Hello|x|\n').has('dispatch-events'),
    ).toBe(false);
  });

  test('before they had a table, events are the headings below Events, and groups are none', () => {
    const text = [
      '# Gateway',
      '## Events',
      '### Event Names',
      '### Ready % ready-event',
      '###### Ready Event Fields',
      '```json',
      '### Not One',
      '```',
      '### Guilds',
      '#### Guild Moved',
      '### Guild Moved',
      '### Hello',
      '## After',
      '### Not Two',
    ].join('\n');
    expect(read(text).get('dispatch-events')).toEqual([
      { code: 'READY', fact: { label: 'Ready' }, line: 4 },
      { code: 'GUILD_MOVED', fact: { label: 'Guild Moved' }, line: 10 },
    ]);
  });

  test('names file, commit and line of a row that cannot be read', () => {
    const commit = 'abcdef0123456789abcdef0123456789abcdef01';
    const text = 'intro\n\n## Gateway Opcodes\n\n|Code|Name|\n|-|-|\n|3|A|\n|4|\n';
    expect(() => officialMarkdown({ text, path: 'docs/a.md', tables: TABLES, commit })).toThrow(
      /^docs\/a\.md at commit abcdef0123, line 8\n {2}expected: 2 cells \(Code, Name\)\n {2}received: 1 cells \(4\)\n {2}hint: /,
    );
  });

  test('refuses a code given twice', () => {
    expect(() => read('## Gateway Opcodes\n|Code|Name|\n|-|-|\n|3|A|\n|3|B|\n')).toThrow(
      /line 5\n.*\n {2}received: 3 2 times \(lines 4, 5\)/,
    );
  });
});
