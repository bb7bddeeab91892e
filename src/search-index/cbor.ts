/** What begins an item of CBOR: its kind, its number, and where what follows begins. */
interface Head {
  kind: number;
  size: number;
  next: number;
}

const TEXT = 3;
const LIST = 4;

/**
 * The items of a list, each as its own bytes.
 *
 * @param bytes a list in CBOR, of a length that is given
 * @throws RangeError where something else stands there, or it is cut off
 */
export function itemsOf(bytes: Uint8Array): Uint8Array[] {
  const { kind, size, next } = headAt(bytes, 0);
  if (kind !== LIST) throw new RangeError('expected a list in CBOR');
  const items: Uint8Array[] = [];
  let at = next;
  while (items.length < size) {
    const end = endOf(bytes, at);
    items.push(bytes.subarray(at, end));
    at = end;
  }
  return items;
}

/** The list of items that are CBOR already. */
export function listOf(items: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat([headOf(LIST, items.length), ...items]);
}

/** What a text says. @throws RangeError where something else stands there */
export function textOf(bytes: Uint8Array): string {
  const { kind, size, next } = headAt(bytes, 0);
  if (kind !== TEXT) throw new RangeError('expected a text in CBOR');
  return Buffer.from(bytes.subarray(next, next + size)).toString('utf8');
}

/** A text as CBOR. */
export function textItem(text: string): Uint8Array {
  const bytes = Buffer.from(text);
  return Buffer.concat([headOf(TEXT, bytes.length), bytes]);
}

/** Where the item that begins at a place ends. */
function endOf(bytes: Uint8Array, at: number): number {
  const { kind, size, next } = headAt(bytes, at);
  // Whole numbers, positive and negative, are their heads.
  if (kind < 2) return next;
  if (kind === 2 || kind === TEXT) return within(bytes, next + size);
  if (kind !== LIST) throw new RangeError(`did not expect kind ${String(kind)} of CBOR`);
  let end = next;
  for (let item = 0; item < size; item += 1) end = endOf(bytes, end);
  return end;
}

function headAt(bytes: Uint8Array, at: number): Head {
  const first = bytes[within(bytes, at + 1) - 1] ?? 0;
  const kind = first >> 5;
  const short = first & 31;
  if (short < 24) return { kind, size: short, next: at + 1 };
  const length = 2 ** (short - 24);
  if (length > 4) throw new RangeError('expected a number of at most 32 bits in CBOR');
  const next = within(bytes, at + 1 + length);
  let size = 0;
  for (const byte of bytes.subarray(at + 1, next)) size = size * 256 + byte;
  return { kind, size, next };
}

function headOf(kind: number, size: number): Uint8Array {
  const short = [24, 256, 65_536].findIndex((limit) => size < limit);
  if (short === 0) return Uint8Array.of((kind << 5) | size);
  const length = short === -1 ? 4 : short;
  const head = Buffer.alloc(1 + length);
  head[0] = (kind << 5) | (23 + (length === 4 ? 3 : length));
  head.writeUIntBE(size, 1, length);
  return head;
}

function within(bytes: Uint8Array, end: number): number {
  if (end > bytes.length) throw new RangeError('expected more of the CBOR: it is cut off');
  return end;
}
