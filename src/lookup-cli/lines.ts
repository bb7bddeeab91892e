/**
 * The lines of a stream of UTF-8, as soon as each is whole: one array for what each chunk completed,
 * so that thousands of short lines cost few steps. Lines end with `\n` or `\r\n` alone, for JSON may
 * hold the other line ends; a byte order mark is no part of the first. Takes time linear in the
 * length of the stream, however long a line is.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string[]> {
  const decoder = new TextDecoder();
  let begun: string[] = [];
  for await (const chunk of chunks) {
    const pieces = decoder.decode(chunk, { stream: true }).split('\n');
    const rest = pieces.pop() ?? '';
    if (pieces.length > 0) {
      pieces[0] = begun.join('') + (pieces[0] ?? '');
      begun = [];
      yield pieces.map(withoutReturn);
    }
    begun.push(rest);
  }
  const last = begun.join('') + decoder.decode();
  if (last !== '') yield [withoutReturn(last)];
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
