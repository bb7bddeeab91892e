/**
 * The text of a file: UTF-8, or UTF-16 where its first bytes say so. Of a longer file the beginning.
 *
 * @param most bytes to read
 * @throws whatever keeps the browser from reading it
 */
export async function textOf(file: Blob, most: number): Promise<string> {
  const bytes = new Uint8Array(await file.slice(0, most).arrayBuffer());
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
