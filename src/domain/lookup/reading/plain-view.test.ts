import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryText } from '../testing/arbitrary-text.ts';
import { plainView } from './plain-view.ts';

describe('what a log adds becomes blanks in front of what it stands for', () => {
  test.each([
    ['escaped quotes', String.raw`{\"code\":50013}`, '{ "code ":50013}'],
    ['escaped twice', String.raw`\\\"code\\\"`, '   "code   "'],
    ['line breaks', String.raw`one\ntwo\r\nthree`, 'one \ntwo \n \nthree'],
    ['a tab and a slash', String.raw`a\tb\/c`, 'a  b /c'],
    ['an escaped unit', String.raw`\u0041ccess \u00e9`, '     Access      é'],
    ['half of a pair, a control character', String.raw`\ud83d\u0007`, ' '.repeat(12)],
    ['other back-slashes', String.raw`C:\bot\app`, 'C: bot app'],
    ['colours', '\u001b[31merror\u001b[0m 50013', '     error     50013'],
    ['colours that a log escaped', String.raw`\u001b[31m50013\x1b[0m`, '          50013       '],
    ['entities', '&quot;code&#34; &lt;&#39;&amp;&gt;', '     "code    "    <    \'    &   >'],
    ['typographic quotes', '“code” ‘x’', `"code" 'x'`],
    ['digits and colons of full width', '５０013：', '50013:'],
    ['blanks without width', 'a\u200bb\u00a0c\ufeff', 'a b c '],
    ['plain text', `{"code": 50013} it's`, `{"code": 50013} it's`],
  ])('%s', (_, text, plain) => {
    expect(plainView(text)).toBe(plain);
  });
});

test('the length stays, and so does every letter and digit that no escape holds', () => {
  fc.assert(
    fc.property(arbitraryText, (text) => {
      const plain = plainView(text);
      expect(plain).toHaveLength(text.length);
      if (!/[\\&\u001b]/.test(text)) {
        const words = (of: string) => of.match(/[A-Za-z0-9]+/g);
        expect(words(plain.replace(/[０-９]/g, ''))).toEqual(
          words(text.replace(/[０-９]/g, (digit) => digit.normalize('NFKC'))),
        );
      }
    }),
  );
});
