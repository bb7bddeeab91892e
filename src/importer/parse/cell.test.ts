import { describe, expect, test } from 'vitest';
import { readCell, type Cell } from './cell.ts';
import { parseMarkdown, tablesOf } from './markdown.ts';

function cellOf(markdown: string): Cell {
  const [table] = tablesOf(parseMarkdown(`| A | B |\n| - | - |\n| 1 | ${markdown} |\n`));
  const cell = table?.children[1]?.children[1];
  if (cell === undefined) throw new Error('no such cell');
  return readCell(cell);
}

describe('readCell', () => {
  test.each([
    ['plain', 'Lost   Socket', 'Lost Socket'],
    ['emphasis', '*Lost* __Socket__', 'Lost Socket'],
    ['a link', '[Lost](#lost)', 'Lost'],
    ['a link with brackets in angle brackets', '[Lost](<#lost-(socket)>)', 'Lost'],
    ['code', '`LOST_SOCKET`', 'LOST_SOCKET'],
    ['an escaped pipe', 'a \\| b', 'a | b'],
    ['an escaped pipe in code', '`a \\| b`', 'a | b'],
    ['a numbered footnote', 'Lost ^1^', 'Lost'],
    ['a footnote of two digits', 'Lost^12^', 'Lost'],
    ['an asterisk footnote', 'Lost \\*', 'Lost'],
    ['two asterisks', '`Lost`\\*\\*', 'Lost'],
    ['an asterisk within', '4 \\* 4', '4 * 4'],
    ['underscores within a word', 'GUILD_MOVED_FAR', 'GUILD_MOVED_FAR'],
    ['an entity', 'a &amp; b', 'a & b'],
    ['a picture', '![Lost](x.png)', 'Lost'],
    ['a line break', 'Lost<br />Socket', 'Lost Socket'],
    ['nothing', '', ''],
  ])('reads %s', (_, markdown, text) => {
    expect(cellOf(markdown)).toEqual({ text, struck: false, deprecated: false });
  });

  test.each(['<b>Lost</b>', '<Tooltip text="no">Lost</Tooltip>', '<img src=x onerror="no()">Lost'])(
    'drops the tags of %s and keeps the words',
    (markdown) => {
      expect(cellOf(markdown).text).toBe('Lost');
    },
  );

  test('struck means that all of it is struck', () => {
    expect(cellOf('~~Lost~~')).toMatchObject({ text: 'Lost', struck: true });
    expect(cellOf('~~[Lost](#lost)~~ ^1^')).toMatchObject({ text: 'Lost', struck: true });
    expect(cellOf('~~Lost~~ Socket')).toMatchObject({ text: 'Lost Socket', struck: false });
    expect(cellOf('')).toMatchObject({ struck: false });
  });

  test('deprecated is a bold mark, not a word', () => {
    expect(cellOf('Lost **(deprecated)** ^2^')).toEqual({
      text: 'Lost',
      struck: false,
      deprecated: true,
    });
    expect(cellOf('~~Lost~~ **(Deprecated)**')).toMatchObject({ struck: true, deprecated: true });
    expect(cellOf('Lost (deprecated)')).toMatchObject({
      text: 'Lost (deprecated)',
      deprecated: false,
    });
    expect(cellOf('**Lost**')).toMatchObject({ text: 'Lost', deprecated: false });
  });
});
