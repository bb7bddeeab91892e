import type { Code } from '../schemas/code.ts';
import { codeText } from './codes.ts';

interface Coded {
  code: Code;
}

const indexes = new WeakMap<readonly Coded[], Map<string, Coded[]>>();

/**
 * What stands for a code in a list, in the list's order. The list is gone through when it is first asked,
 * so that asking for every code of a table takes as long as there are codes, not as their square.
 *
 * @param list does not change afterwards
 */
export function byCode<Item extends Coded>(list: readonly Item[], code: Code): Item[] {
  let index = indexes.get(list);
  if (index === undefined) {
    index = new Map();
    for (const item of list) {
      const own = index.get(codeText(item.code));
      if (own) own.push(item);
      else index.set(codeText(item.code), [item]);
    }
    indexes.set(list, index);
  }
  // What a list's index holds came from that list. The copy is the caller's own.
  return [...((index.get(codeText(code)) ?? []) as Item[])];
}
