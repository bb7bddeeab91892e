import type { PreparedIndex } from '../prepare.ts';
import type { Hit } from '../types.ts';
import { firstFrom } from './vocabulary.ts';

const MOST = 20;

const codesInOrder = new WeakMap<PreparedIndex, readonly string[]>();

/** The codes that begin with what is being typed, shorter ones first: `40` leads to 400 before 4000. */
export function searchNumbers(index: PreparedIndex, typed: string): Hit[] {
  const { byCode, entries } = index;
  let codes = codesInOrder.get(index);
  if (codes === undefined) codesInOrder.set(index, (codes = [...byCode.keys()].sort()));
  const found: { at: number; length: number }[] = [];
  for (let place = firstFrom(codes, typed); codes[place]?.startsWith(typed) === true; place++) {
    const code = codes[place] ?? '';
    if (code === typed) continue;
    for (const at of byCode.get(code) ?? []) found.push({ at, length: code.length });
  }
  return found
    .sort((a, b) => a.length - b.length || a.at - b.at)
    .slice(0, MOST)
    .flatMap(({ at }): Hit[] => {
      const entry = entries[at];
      if (entry === undefined) return [];
      const { table, code } = entry;
      return [{ table: table.id, code, confidence: 'possible', reason: 'Begins so' }];
    });
}
