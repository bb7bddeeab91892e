import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { quoted, quotedBlock } from './upstream-text.ts';

const kindsOf = (node: Nodes): string[] => [
  node.type,
  ...('children' in node ? node.children.flatMap(kindsOf) : []),
];
const parse = (markdown: string): Nodes =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

/** What strangers may write who mean harm. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '@everyone',
        '@org/team',
        '#1',
        'GH-2',
        'a/b#3',
        'fixes #4',
        '`',
        '``',
        '```',
      ),
      fc.constantFrom(
        '<script>',
        '<!--',
        '-->',
        '</details>',
        '[x](y)',
        '![x](y)',
        '|',
        '\\',
        '**',
      ),
      fc.constantFrom('https://example.org', 'www.example.org', 'a@b.org', 'javascript:x', '&lt;'),
      fc.constantFrom('\n', '\r\n', '\n\n# ', '\n- ', '\n```\n', '\u202e', '\u0000', '\ud800', ' '),
      fc.string({ maxLength: 5 }),
      fc.string({ maxLength: 3, unit: 'binary' }),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

/** What a host reads beyond Markdown, in code or out of it. */
const READ_TOGETHER = /@[\w[]|#\d|:\/\/|\bwww\.|\bGH-\d/i;

describe('text of strangers', () => {
  test('is one piece of code in one line, whatever it says', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom('', '- new ', 'a → '), (text, before) => {
        const kinds = kindsOf(parse(`${before}${quoted(text)}, rest`));
        expect(kinds.filter((kind) => kind !== 'list' && kind !== 'listItem')).toEqual(
          before === ''
            ? ['root', 'paragraph', 'inlineCode', 'text']
            : expect.arrayContaining(['root', 'paragraph', 'inlineCode', 'text']),
        );
        expect(kinds.filter((kind) => kind === 'inlineCode')).toHaveLength(1);
        expect(quoted(text)).not.toMatch(/[\r\n]/);
      }),
    );
  });

  test('mentions nobody and refers to nothing, not even in a commit message', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(quoted(text)).not.toMatch(READ_TOGETHER);
        expect(quotedBlock(text)).not.toMatch(READ_TOGETHER);
      }),
    );
  });

  test('cannot hide what it says', () => {
    expect(quoted('a\u202eb\u0000c\u00add')).toBe('`a\uFFFDb\uFFFDc\uFFFDd`');
  });

  test('is cut where it is long', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2000 }), (text) => {
        expect(quoted(text).length).toBeLessThan(1000);
      }),
    );
    expect(quoted('x'.repeat(900))).toMatch(/^`x{200}…`$/);
  });

  test('ends no block of code, and fills no page', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(kindsOf(parse(`${quotedBlock(text)}\n\nrest`))).toEqual([
          'root',
          'code',
          'paragraph',
          'text',
        ]);
      }),
    );
    expect(quotedBlock('line\n'.repeat(500)).split('\n').length).toBeLessThan(25);
  });

  test('that is plain stays as it is', () => {
    expect(quoted('Unknown account')).toBe('`Unknown account`');
    expect(quotedBlock('codes.md, line 8\n  expected: 2 cells')).toBe(
      '```text\ncodes.md, line 8\n  expected: 2 cells\n```',
    );
  });
});
