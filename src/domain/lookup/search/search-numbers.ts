import { codeText } from '../../codes.ts';
import type { PreparedIndex } from '../prepare.ts';
import type { Hit } from '../types.ts';

const MOST = 20;

/** The codes that begin with what is being typed, shorter ones first: `40` leads to 400 before 4000. */
export function searchNumbers({ entries }: PreparedIndex, typed: string): Hit[] {
  return entries
    .filter(({ code }) => codeText(code).startsWith(typed) && codeText(code) !== typed)
    .sort((a, b) => codeText(a.code).length - codeText(b.code).length)
    .slice(0, MOST)
    .map(({ table, code }): Hit => ({
      table: table.id,
      code,
      confidence: 'possible',
      reason: 'Begins so',
    }));
}
