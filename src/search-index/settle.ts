import { createHash } from 'node:crypto';
import { itemsOf, listOf, textItem, textOf } from './cbor.ts';

/** What Pagefind puts before what it packs. */
const SIGN = Buffer.from('pagefind_dcd');

/** Pagefind's list of values of a filter, which it writes in any order, by the values' bytes. */
export function settleFilter(file: Uint8Array): Uint8Array {
  const [name, values, ...rest] = itemsOf(unsigned(file));
  if (name === undefined || values === undefined || rest.length > 0) throw unknown('filter');
  return signed(listOf([name, listOf(itemsOf(values).sort(compareBytes))]));
}

/**
 * What Pagefind knows of its index, with its filters by their names and under the names that their
 * files have now.
 *
 * @param renamed the new name of each filter's file by its old one
 */
export function settleMeta(file: Uint8Array, renamed: ReadonlyMap<string, string>): Uint8Array {
  const items = itemsOf(unsigned(file));
  const filters = items[3];
  if (filters === undefined) throw unknown('meta');
  const settled = itemsOf(filters).map((filter) => {
    const [name, hash, ...rest] = itemsOf(filter);
    if (name === undefined || hash === undefined || rest.length > 0) throw unknown('meta');
    const now = renamed.get(textOf(hash));
    if (now === undefined) throw unknown('meta');
    return listOf([name, textItem(now)]);
  });
  items[3] = listOf(settled.sort(compareBytes));
  return signed(listOf(items));
}

/** A name for a file by its bytes, as Pagefind gives them: `en_`, then hexadecimal digits. */
export function nameFor(file: Uint8Array, old: string): string {
  const [, language = '', digits = ''] = /^(.*_)([0-9a-f]+)$/.exec(old) ?? [];
  if (digits === '') throw unknown(`name ${old}`);
  return language + createHash('sha256').update(file).digest('hex').slice(0, digits.length);
}

function unsigned(file: Uint8Array): Uint8Array {
  if (!SIGN.equals(file.subarray(0, SIGN.length))) throw unknown('sign');
  return file.subarray(SIGN.length);
}

const signed = (bytes: Uint8Array): Uint8Array => Buffer.concat([SIGN, bytes]);

const compareBytes = (a: Uint8Array, b: Uint8Array): number => Buffer.compare(a, b);

function unknown(part: string): Error {
  return new Error(`Pagefind's index has another shape than expected (${part}). Was it updated?`);
}
