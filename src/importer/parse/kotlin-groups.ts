import type { Document } from './dialect.ts';
import { faultIn } from './fault-in.ts';
import { readKotlinTokens, type KotlinToken } from './kotlin-tokens.ts';

/** What stands between two brackets, the brackets left out. */
export interface KotlinGroup {
  kind: 'group';
  open: '(' | '[' | '{';
  nodes: KotlinNode[];
  /** The line of the opening bracket, from 1. */
  line: number;
}

export type KotlinNode = KotlinToken | KotlinGroup;

const CLOSING = { '(': ')', '[': ']', '{': '}' } as const;

/**
 * The brackets of a Kotlin file as a tree.
 *
 * @throws ImportError for brackets that do not pair.
 */
export function readKotlinGroups(document: Document): KotlinNode[] {
  const root: KotlinNode[] = [];
  const open: KotlinGroup[] = [];
  for (const token of readKotlinTokens(document)) {
    const { text, line } = token;
    const nodes = open.at(-1)?.nodes ?? root;
    if (token.kind !== 'sign') {
      nodes.push(token);
    } else if (text === '(' || text === '[' || text === '{') {
      const group: KotlinGroup = { kind: 'group', open: text, nodes: [], line };
      nodes.push(group);
      open.push(group);
    } else if (text === ')' || text === ']' || text === '}') {
      const group = open.pop();
      if (group === undefined || CLOSING[group.open] !== text) {
        throw unpaired(document, line, group, `"${text}"`);
      }
    } else {
      nodes.push(token);
    }
  }
  const group = open.pop();
  if (group !== undefined) throw unpaired(document, group.line, group, 'the end of the file');
  return root;
}

function unpaired(
  document: Document,
  line: number,
  group: KotlinGroup | undefined,
  received: string,
): Error {
  return faultIn(document, line, {
    expected:
      group === undefined
        ? 'no closing bracket, for none is open'
        : `"${CLOSING[group.open]}" for the "${group.open}" of line ${String(group.line)}`,
    received,
    hint: 'Is the file cut off?',
  });
}
