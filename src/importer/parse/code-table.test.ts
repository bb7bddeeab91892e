import { describe, expect, test } from 'vitest';
import { ImportError } from '../import-error.ts';
import { readCodeTable } from './code-table.ts';
import type { Row } from './dialect.ts';
import { fingerprint } from './fingerprint.ts';
import { parseMarkdown, tablesOf } from './markdown.ts';

const COMMIT = '0123456789abcdef0123456789abcdef01234567';

function read(text: string, table = 'gateway-opcodes', skip?: number[]): Row[] {
  const [found] = tablesOf(parseMarkdown(text));
  if (found === undefined) throw new Error('no table in the text');
  const document = { text, path: 'a.md', tables: [table], commit: COMMIT };
  return readCodeTable(
    table,
    { table: found, offset: 10 },
    skip === undefined ? document : { ...document, skip },
  );
}

const facts = (text: string, table?: string): unknown[] =>
  read(text, table).map(({ code, fact }) => ({ code, ...fact }));

function faultOf(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    if (error instanceof ImportError) return error.fault;
    throw error;
  }
  return 'no fault';
}

describe('readCodeTable', () => {
  test('reads an opcode, its direction, and the line on which it stands', () => {
    const rows = read(
      '| Code | Name | Client Action | Description |\n|-|-|-|-|\n| 3 | Knock | Send | why |',
    );
    expect(rows).toEqual([
      {
        code: 3,
        fact: { label: 'Knock', direction: 'send', explanation: fingerprint('why') },
        line: 13,
      },
    ]);
  });

  test('an empty direction is not said', () => {
    expect(facts('|Code|Name|Sent By|\n|-|-|-|\n|3|Knock||')).toEqual([
      { code: 3, label: 'Knock' },
    ]);
  });

  test('reads a table without outer pipes', () => {
    expect(facts('Code | Name\n--- | ---\n3 | Knock\n4 | Open')).toEqual([
      { code: 3, label: 'Knock' },
      { code: 4, label: 'Open' },
    ]);
  });

  test('an empty cell of a Binary column is JSON; X is binary', () => {
    expect(facts('|Code|Name|Binary|\n|-|-|-|\n|3|Knock||\n|4|Open|X|')).toEqual([
      { code: 3, label: 'Knock', encoding: 'json' },
      { code: 4, label: 'Open', encoding: 'binary' },
    ]);
  });

  test('an empty cell of a Format column says nothing', () => {
    expect(facts('|Code|Name|Format|\n|-|-|-|\n|3|Knock||\n|4|Open|Binary|\n|5|Ask|JSON|')).toEqual(
      [
        { code: 3, label: 'Knock' },
        { code: 4, label: 'Open', encoding: 'binary' },
        { code: 5, label: 'Ask', encoding: 'json' },
      ],
    );
  });

  test('in close codes Description is the label, and Reconnect a yes or no', () => {
    expect(
      facts(
        '|Code|Description|Explanation|Reconnect|\n|-|-|-|-|\n|4050|Gone|x|false|\n|4051|Odd|x|true|',
      ),
    ).toEqual([
      { code: 4050, label: 'Gone', reconnect: false, explanation: fingerprint('x') },
      { code: 4051, label: 'Odd', reconnect: true, explanation: fingerprint('x') },
    ]);
  });

  test('takes the signs of a Documented column', () => {
    expect(facts('|Code|Name|Documented|\n|-|-|-|\n|3|A|✅|\n|4|B|❌|\n|5|C||')).toEqual([
      { code: 3, label: 'A', documented: true },
      { code: 4, label: 'B', documented: false },
      { code: 5, label: 'C' },
    ]);
  });

  test('struck and deprecated may stand on the code or on the name', () => {
    expect(
      facts(
        '|Code|Name|Description|\n|-|-|-|\n|~~3~~|A|~~x~~|\n|4|~~B~~ **(deprecated)**|y|\n|5|C|~~z~~|',
      ),
    ).toEqual([
      { code: 3, label: 'A', struck: true, explanation: fingerprint('x') },
      { code: 4, label: 'B', struck: true, deprecated: true, explanation: fingerprint('y') },
      { code: 5, label: 'C', explanation: fingerprint('z') },
    ]);
  });

  test('a status packs code and name in one cell', () => {
    expect(
      facts('|Code|Meaning|\n|-|-|\n|201 (MADE)|x|\n|5xx (TROUBLE)|y|', 'http-status-codes'),
    ).toEqual([
      { code: 201, label: 'MADE', explanation: fingerprint('x') },
      { code: '5xx', label: 'TROUBLE', explanation: fingerprint('y') },
    ]);
  });

  test.each(['Name', 'Event', 'Dispatch'])(
    'events under %s are keyed by name, and explained',
    (heading) => {
      expect(
        facts(
          `|${heading}|Description|\n|-|-|\n|[Guild Moved](<#guild-(moved)>)|~~x~~|`,
          'dispatch-events',
        ),
      ).toEqual([{ code: 'GUILD_MOVED', label: 'Guild Moved', explanation: fingerprint('x') }]);
    },
  );

  test('passes over the lines of an erratum', () => {
    expect(
      read('|Code|Name|\n|-|-|\n|3|A|\n|oops||\n|4|B|', undefined, [14]).map((row) => row.code),
    ).toEqual([3, 4]);
  });

  const at = { file: 'a.md', commit: COMMIT, line: 13 };
  test.each([
    [
      'a cell missing',
      '|Code|Name|Sent By|\n|-|-|-|\n|3|A|',
      '3 cells (Code, Name, Sent By)',
      '2 cells (3 | A)',
    ],
    [
      'a code that is none',
      '|Code|Name|\n|-|-|\n|three|A|',
      'a whole number in the column of codes',
      '"three"',
    ],
    [
      'no column of codes',
      '|Colour|Name|\n|-|-|\n|3|A|',
      'a whole number in the column of codes',
      'columns Colour, Name',
    ],
    ['an empty label', '|Code|Name|\n|-|-|\n|3| |', 'a name or message', 'an empty cell'],
    [
      'an unknown direction',
      '|Code|Name|Sent By|\n|-|-|-|\n|3|A|sideways|',
      expect.stringContaining('send'),
      '"sideways"',
    ],
    ['an unknown format', '|Code|Name|Format|\n|-|-|-|\n|3|A|XML|', 'JSON or Binary', '"XML"'],
    [
      'an unknown reconnect',
      '|Code|Name|Reconnect|\n|-|-|-|\n|3|A|perhaps|',
      'true or false',
      '"perhaps"',
    ],
    ['an unknown sign', '|Code|Name|Documented|\n|-|-|-|\n|3|A|?|', '✅ or ❌', '"?"'],
    ['an unknown mark of binary', '|Code|Name|Binary|\n|-|-|-|\n|3|A|0|', 'X or nothing', '"0"'],
  ])('refuses %s', (_, text, expected: unknown, received) => {
    expect(faultOf(() => read(text))).toMatchObject({ ...at, expected, received });
  });
});
