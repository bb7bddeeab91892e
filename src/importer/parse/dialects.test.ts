import { describe, expect, test } from 'vitest';
import type { Dialect, Row } from './dialect.ts';
import { gatewayList } from './gateway-list.ts';
import { undocumentedMarkdown } from './undocumented-markdown.ts';
import { userdoccersMdx } from './userdoccers-mdx.ts';
import { utilbotMarkdown } from './utilbot-markdown.ts';

function read(dialect: Dialect, table: string, text: string): Row[] | undefined {
  return dialect({ text, path: 'a.md', tables: [table] }).get(table);
}
const brief = (rows: Row[] | undefined): unknown =>
  rows?.map(({ code, former, fact }) => ({ code, ...(former && { former }), ...fact }));

describe('userdoccersMdx', () => {
  test('keeps two rows of one number: a struck one, and the live one', () => {
    const text = [
      '<ManualAnchor id="voice" />',
      '',
      '###### Voice Opcodes',
      '',
      '| Code | Name | Sent By | Binary |',
      '| --- | --- | --- | --- |',
      '| ~~11~~ | ~~Shuffle~~ ^1^ | ~~Client~~ | |',
      '| 11 | [Members Joined](<#members-(joined)>) ^2^ | Gateway | |',
      '| 12 | Old **(deprecated)** | Client and Server | X |',
      '',
      '^1^ A note.',
    ].join('\n');
    expect(brief(read(userdoccersMdx, 'voice-opcodes', text))).toEqual([
      {
        code: 11,
        former: true,
        label: 'Shuffle',
        direction: 'send',
        encoding: 'json',
        struck: true,
      },
      { code: 11, label: 'Members Joined', direction: 'receive', encoding: 'json' },
      { code: 12, label: 'Old', direction: 'both', encoding: 'binary', deprecated: true },
    ]);
  });

  test('where events have a table of their own, Receive Events holds none of them', () => {
    const receive = '## Receive Events\n|Name|Description|\n|-|-|\n|Hello|x|\n|Guild Left|x|\n';
    const dispatch =
      '## Dispatch Events\n|Name|Description|\n|-|-|\n|Guild Moved|x|\n|Reconnect|x|\n';
    const events = (text: string): unknown =>
      read(userdoccersMdx, 'dispatch-events', text)?.map((row) => row.code);
    expect(events(receive)).toEqual(['GUILD_LEFT']);
    expect(events(receive + dispatch)).toEqual(['GUILD_MOVED']);
  });

  test('reads a table that stands indented in a component', () => {
    const text =
      '## Gateway Opcodes\n\n<Wrapper>\n\n    |Code|Name|Action|\n    |-|-|-|\n    |3|Knock|Send|\n\n</Wrapper>\n';
    expect(brief(read(userdoccersMdx, 'gateway-opcodes', text))).toEqual([
      { code: 3, label: 'Knock', direction: 'send' },
    ]);
  });
});

describe('undocumentedMarkdown', () => {
  test("takes the source's own claim of documented", () => {
    const text =
      '# Gateway Opcodes\n|Opcode|Name|Documented|Client Action|\n|-|-|-|-|\n|3|KNOCK|✅|Send|\n|4|OPEN|❌||\n';
    expect(brief(read(undocumentedMarkdown, 'gateway-opcodes', text))).toEqual([
      { code: 3, label: 'KNOCK', direction: 'send', documented: true },
      { code: 4, label: 'OPEN', documented: false },
    ]);
  });

  test('reads events from bullets while they have no table', () => {
    const text =
      '# Gateway Events\r\n\r\n- GUILD_MOVED\r\n- [GUILD_LEFT](#left)\r\n* `GUILD_LOST`\r\n- no event, this\r\n';
    expect(read(undocumentedMarkdown, 'dispatch-events', text)).toEqual([
      { code: 'GUILD_MOVED', fact: { label: 'GUILD_MOVED' }, line: 3 },
      { code: 'GUILD_LEFT', fact: { label: 'GUILD_LEFT' }, line: 4 },
      { code: 'GUILD_LOST', fact: { label: 'GUILD_LOST' }, line: 5 },
    ]);
  });

  test('passes over bullets once there is a table', () => {
    const text = '# Gateway Events\n- GUILD_LEFT\n\n|Event|Documented|\n|-|-|\n|GUILD_MOVED|❌|\n';
    expect(brief(read(undocumentedMarkdown, 'dispatch-events', text))).toEqual([
      { code: 'GUILD_MOVED', label: 'GUILD_MOVED', documented: false },
    ]);
  });

  test('refuses an event that two bullets name', () => {
    expect(() =>
      read(undocumentedMarkdown, 'dispatch-events', '- GUILD_LEFT\n- GUILD_LEFT\n'),
    ).toThrow(/line 2/);
  });
});

describe('gatewayList and utilbotMarkdown', () => {
  test('take their tables under their own headings', () => {
    const events = '## Gateway dispatch events\n|Name|Description|\n|-|-|\n|GUILD_MOVED|x|\n';
    expect(read(gatewayList, 'dispatch-events', events)?.map((row) => row.code)).toEqual([
      'GUILD_MOVED',
    ]);
    const opcodes = '## Gateway opcodes\n|Code|Name|Sent by|\n|-|-|-|\n|3|KNOCK|client/server|\n';
    expect(brief(read(gatewayList, 'gateway-opcodes', opcodes))).toEqual([
      { code: 3, label: 'KNOCK', direction: 'both' },
    ]);
    expect(brief(read(utilbotMarkdown, 'utilbot-opcodes', opcodes))).toEqual([
      { code: 3, label: 'KNOCK', direction: 'both' },
    ]);
    expect(read(utilbotMarkdown, 'utilbot-error-codes', opcodes)).toBeUndefined();
  });
});
