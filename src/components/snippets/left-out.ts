import { codeText } from '../../domain/codes.ts';
import type { LeftOut } from '../../domain/snippets/types.ts';
import { counted } from '../counted.ts';

/** More codes than that are counted, not named. */
const NAMED = 4;

/** Codes by the reason for which they are left out: `496 codes (undocumented); code 15 (retired)`. */
export function reasonsOf(left: readonly LeftOut[]): string {
  return [...Map.groupBy(left, ({ why }) => why)]
    .map(([why, codes]) => {
      const named = codes.map(({ code }) => codeText(code)).join(', ');
      if (codes.length > NAMED) return `${counted(codes.length, 'code', 'codes')} (${why})`;
      return `${codes.length === 1 ? 'code' : 'codes'} ${named} (${why})`;
    })
    .join('; ');
}

/** What a snippet leaves out, and why, as a sentence; empty where nothing is. */
export function leftWords(left: readonly LeftOut[]): string {
  return left.length === 0 ? '' : `Left out: ${reasonsOf(left)}.`;
}
