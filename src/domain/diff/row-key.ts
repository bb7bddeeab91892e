import { codeText, compareCodes } from '../codes.ts';
import { compareVersions } from '../versions.ts';
import type { RowKey } from './types.ts';

/** The key of a row as text, for maps. */
export function keyText({ code, version, former }: RowKey): string {
  return `${codeText(code)} ${version ?? ''} ${former ? 'former' : ''}`;
}

/** The key alone, of a row or of anything else that has one. */
export function keyOf({ code, version, former }: RowKey): RowKey {
  return { code, ...(version !== undefined && { version }), ...(former && { former }) };
}

/** The order of rows: by code, then API version, then live before former. */
export function compareKeys(a: RowKey, b: RowKey): number {
  return (
    compareCodes(a.code, b.code) ||
    compareVersions(a.version, b.version) ||
    Number(a.former ?? false) - Number(b.former ?? false)
  );
}
