import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { framedLines } from './frame.ts';

const line = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '/** a comment */',
    'export const a = 1; // that',
    "  'text', // <b>&amp;",
    '/*',
    '*/',
  ),
);
const texts = fc
  .array(line, { minLength: 1, maxLength: 200 })
  .map((lines) => `${lines.join('\n')}\n`);

test('what stands in a frame is the text, whatever it holds', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const shown = parse(framedLines(text).toString(), { comment: true, blockTextElements: {} });
      const blocks = shown.querySelectorAll('.code').map(({ textContent }) => textContent);
      expect(blocks.join('\n')).toBe(text.trimEnd());
    }),
  );
});
