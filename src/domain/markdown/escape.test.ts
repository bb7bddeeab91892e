import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { escaped, inlineCode, link } from './escape.ts';

const parse = (markdown: string): Nodes =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

const textOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

const childrenOf = (node: Nodes): Nodes[] => ('children' in node ? node.children : []);

const kindsOf = (node: Nodes): string[] => [
  node.type,
  ...('children' in node ? node.children.flatMap(kindsOf) : []),
];

/** Text in which much would be Markdown or HTML. */
const tricky = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...['*', '**', '_', '__', '`', '``', '[', ']', '(', ')', '<', '>', '<b>', '&amp;', '&#35;'],
        ...[
          '#',
          '## ',
          '- ',
          '+ ',
          '1. ',
          '2)',
          '~~',
          '```',
          '|',
          '\\',
          '!',
          '\n',
          '  ',
          '=',
          '---',
        ],
        ...['a', 'GUILD_CREATE', 'word', 'é', '漢', ' ', ':', '$', '^', 'http', '[^1]'],
      ),
      fc.string({ maxLength: 3 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

const oneLine = (text: string): string => text.trim().replace(/\s+/g, ' ');

test('nothing in a text reads as Markdown', () => {
  fc.assert(
    fc.property(tricky, (text) => {
      const root = parse(escaped(text));
      expect(textOf(root)).toBe(oneLine(text));
      // A bare address becomes a link wherever it stands.
      const kinds = new Set(['root', 'paragraph', 'text', 'link']);
      expect(kindsOf(root).filter((kind) => !kinds.has(kind))).toEqual([]);
    }),
  );
});

test('nor behind other words', () => {
  fc.assert(
    fc.property(tricky, (text) => {
      const root = parse(`## Before ${escaped(text)}`);
      expect(textOf(root)).toBe(oneLine(`Before ${oneLine(text)}`));
    }),
  );
});

test('code says what it is given', () => {
  const code = tricky.map(oneLine).filter((text) => text !== '');
  fc.assert(
    fc.property(code, (text) => {
      const root = parse(`x ${inlineCode(text)} y`);
      expect(textOf(root)).toBe(`x ${text} y`);
      expect(kindsOf(root)).toContain('inlineCode');
    }),
  );
});

test('a link leads where it should, whatever is in its address', () => {
  const path = fc
    .array(
      fc.constantFrom('a', '(', ')', '|', '<', '>', '/', '%20', '#', '?b=', 'ü', '_', '*', ' '),
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(tricky, path, (text, rest) => {
      const address = `https://example.org/${rest}`;
      const [paragraph] = childrenOf(parse(link(escaped(text), address)));
      const [only, ...others] = paragraph === undefined ? [] : childrenOf(paragraph);
      expect(others).toEqual([]);
      expect(only?.type === 'link' && decodeURI(only.url)).toBe(decodeURI(address));
    }),
  );
});

describe('what needs no escape has none', () => {
  test.each(['GUILD_CREATE', 'R&D', '0.8', '40002 - x', 'a | b', "can't (yet)"])('%s', (text) => {
    expect(escaped(text)).toBe(text);
  });
});
