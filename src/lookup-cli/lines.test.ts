import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf } from './lines.ts';

/** The lines of bytes that arrive in chunks of these lengths. */
async function linesIn(bytes: Uint8Array, lengths: readonly number[]): Promise<string[]> {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    let start = 0;
    for (const length of [...lengths, bytes.length]) {
      await Promise.resolve();
      yield bytes.subarray(start, start + length);
      start += length;
    }
  }
  return (await Array.fromAsync(linesOf(chunks()))).flat();
}

const utf8 = new TextEncoder();

test('text in any chunks comes back line by line', async () => {
  const line = fc
    .string({ unit: 'grapheme', maxLength: 20 })
    .map((text) => text.replace(/[\n\uFEFF]|\r$/g, ''));
  const text = fc.array(line, { minLength: 1 });
  const ends = fc.constantFrom('\n', '\r\n');
  const lengths = fc.array(fc.nat({ max: 7 }));
  await fc.assert(
    fc.asyncProperty(text, ends, lengths, fc.boolean(), async (lines, end, chunks, marked) => {
      const whole = (marked ? '\uFEFF' : '') + lines.map((each) => each + end).join('');
      expect(await linesIn(utf8.encode(whole), chunks)).toEqual(lines);
    }),
  );
});

test('the last line needs no end', async () => {
  expect(await linesIn(utf8.encode('a\nb'), [1])).toEqual(['a', 'b']);
  expect(await linesIn(utf8.encode(''), [])).toEqual([]);
});

test('other line ends, which JSON may hold in a text, end no line', async () => {
  const text = 'a\u2028b\u2029c\u0085d\re';
  expect(await linesIn(utf8.encode(`${text}\n`), [3])).toEqual([text]);
});
