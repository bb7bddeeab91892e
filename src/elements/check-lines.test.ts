import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lineRange } from './check-lines.ts';

const line = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\n', ''));

it('cuts every line out of a text, without its line break', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1 }), (lines) => {
      const text = lines.join('\n');
      const cut = lines.map((_, at) => {
        const { start, end } = lineRange(text, at + 1);
        return text.slice(start, end);
      });
      expect(cut).toEqual(lines);
    }),
  );
});

it('is at the end of the text for a line behind the last', () => {
  expect(lineRange('one\ntwo', 3)).toEqual({ start: 7, end: 7 });
});
