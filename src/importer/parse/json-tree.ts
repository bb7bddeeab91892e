import { isMap, isScalar, LineCounter, parseDocument, type ParsedNode } from 'yaml';
import type { Document } from './dialect.ts';
import { faultIn } from './fault-in.ts';

/** One entry of a JSON object, with the line (from 1) of its value. */
export interface JsonEntry {
  key: string;
  value: unknown;
  line: number;
}

/** A JSON document that knows its lines. */
export interface JsonTree {
  value: unknown;
  /** The entries of the outermost object in their order; undefined where it is no object. */
  entries: JsonEntry[] | undefined;
  /** The line of what stands at a path, or of the innermost thing above it that there is. */
  lineAt: (path: readonly PropertyKey[]) => number;
}

/**
 * Parses JSON. YAML's parser reads it, since JSON is YAML and that parser knows lines.
 *
 * @throws ImportError for broken JSON and for a key given twice.
 */
export function parseJson(document: Document): JsonTree {
  const lineCounter = new LineCounter();
  const tree = parseDocument(document.text.replace(/^\uFEFF/, ''), {
    lineCounter,
    schema: 'json',
    logLevel: 'silent',
  });
  const lineFrom = (offset: number): number => Math.max(lineCounter.linePos(offset).line, 1);
  const broken = (offset: number, received: string): Error =>
    faultIn(document, lineFrom(offset), {
      expected: 'JSON',
      received,
      hint: 'Is the file cut off, a comma missing, or a key given twice?',
    });
  const [error] = tree.errors;
  if (error !== undefined) {
    throw broken(error.pos[0], error.message.split('\n')[0] ?? error.code);
  }
  if (tree.contents === null) throw broken(0, 'an empty document');
  const value: unknown = tree.toJS();
  return {
    value,
    entries: isMap(tree.contents)
      ? tree.contents.items.map(({ key, value }) => {
          const [offset] = (value ?? key).range;
          if (!isScalar(key) || key.type !== 'QUOTE_DOUBLE' || value === null) {
            throw broken(key.range[0], 'a key without double quotes or without a value');
          }
          const plain: unknown = value.toJS(tree);
          return { key: String(key.value), value: plain, line: lineFrom(offset) };
        })
      : undefined,
    lineAt: (path) => {
      for (let depth = path.length; depth > 0; depth -= 1) {
        const node = tree.getIn(path.slice(0, depth), true) as ParsedNode | undefined;
        if (node?.range !== undefined) return lineFrom(node.range[0]);
      }
      return 1;
    },
  };
}
