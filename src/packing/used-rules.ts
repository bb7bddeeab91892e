import postcss, { type Root } from 'postcss';
import { mayMatch } from './may-match.ts';

/**
 * A stylesheet without the rules, keyframes and custom properties that nothing uses.
 *
 * @param css the whole
 * @param words each name that selectors may find: elements, classes, ids, attributes and their values
 * @param properties custom properties (`--ox-ink`) that are read elsewhere
 * @throws CssSyntaxError with line and column where it is no CSS
 */
export function usedRules(
  css: string,
  words: ReadonlySet<string>,
  properties: readonly string[],
): string {
  const root = postcss.parse(css);
  root.walkComments((comment) => void comment.remove());
  root.walkRules((rule) => {
    if (isFrame(rule.parent)) return;
    const kept = rule.selectors.filter((selector) => mayMatch(selector, words));
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
  dropKeyframes(root);
  dropProperties(root, properties);
  dropEmpty(root);
  return root.toString();
}

/** `from`, `to` and `50%` are no selectors. */
function isFrame(parent: object | undefined): boolean {
  return parent !== undefined && 'name' in parent && String(parent.name).endsWith('keyframes');
}

function dropKeyframes(root: Root): void {
  const played = new Set<string>();
  root.walkDecls(/^animation(?:-name)?$/, ({ value }) => {
    for (const name of value.split(/[\s,]+/)) played.add(name);
  });
  root.walkAtRules(/keyframes$/, (rule) => {
    if (!played.has(rule.params)) rule.remove();
  });
}

function dropProperties(root: Root, properties: readonly string[]): void {
  const values = new Map<string, string[]>();
  const read = new Set(properties);
  root.walkDecls(({ prop, value }) => {
    if (prop.startsWith('--')) values.set(prop, [...(values.get(prop) ?? []), value]);
    else for (const name of readBy(value)) read.add(name);
  });
  // A set is walked in order, what is added on the way included.
  for (const name of read) {
    for (const value of values.get(name) ?? []) for (const other of readBy(value)) read.add(other);
  }
  root.walkDecls(/^--/, (declaration) => {
    if (!read.has(declaration.prop)) declaration.remove();
  });
}

function dropEmpty(root: Root): void {
  for (let dropped = true; dropped;) {
    dropped = false;
    root.walk((node) => {
      // `@layer a, b;` has no body: it says an order.
      if ((node.type !== 'rule' && node.type !== 'atrule') || node.nodes?.length !== 0) return;
      node.remove();
      dropped = true;
    });
  }
}

const readBy = (value: string) => Array.from(value.matchAll(/--[\w-]+/g), ([name]) => name);
