import type { Kind } from './kinds.ts';

/**
 * Whether what arrived is whole, and what was asked for: a page to its last tag, JSON that can be read,
 * a file that is no page put in its place.
 *
 * @param type the response's `Content-Type`
 */
export function isWhole(kind: Kind, type: string | null, bytes: ArrayBuffer): boolean {
  const isPage = type?.startsWith('text/html') ?? false;
  if (kind === 'asset') return !isPage && bytes.byteLength > 0;
  const text = new TextDecoder().decode(bytes);
  return kind === 'page' ? isPage && text.trimEnd().endsWith('</html>') : isJson(text);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
