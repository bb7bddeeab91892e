import type { Document } from './dialect.ts';
import { faultIn } from './fault-in.ts';
import { readKotlinGroups, type KotlinNode } from './kotlin-groups.ts';

/** An entry of an enum class. */
export interface KotlinEntry {
  name: string;
  /** The KDoc in front of it with its marks; undefined where there is none. */
  doc: string | undefined;
  /** The arguments as they stand, white space left out: `10001`, `code=-1`. */
  arguments: string[];
  /** The line of its name, from 1. */
  line: number;
}

/** An enum class, wherever it stands in the file. */
export interface KotlinEnum {
  name: string;
  entries: KotlinEntry[];
  line: number;
}

/**
 * The enum classes of a Kotlin file with their entries, nested ones included. Of all else, only the
 * brackets are followed.
 *
 * @throws ImportError for brackets, strings or comments that do not end, and for an entry that
 * cannot be read.
 */
export function readKotlinEnums(document: Document): KotlinEnum[] {
  return enumsIn(readKotlinGroups(document), document);
}

function enumsIn(nodes: readonly KotlinNode[], document: Document): KotlinEnum[] {
  const enums: KotlinEnum[] = [];
  let head: { name: string; line: number } | undefined;
  for (const [index, node] of nodes.entries()) {
    if (isName(node, 'enum') && isName(nodes[index + 1], 'class')) {
      const name = nodes[index + 2];
      head = name?.kind === 'name' ? { name: name.text, line: name.line } : undefined;
    } else if (node.kind === 'group') {
      if (head !== undefined && node.open === '{') {
        enums.push({ ...head, entries: entriesIn(node.nodes, document) });
        head = undefined;
      }
      enums.push(...enumsIn(node.nodes, document));
    }
  }
  return enums;
}

/** Reads `[KDoc] [@Annotation…] Name [(arguments)] [{ body }]`, with commas between, up to `;`. */
function entriesIn(body: readonly KotlinNode[], document: Document): KotlinEntry[] {
  const end = body.findIndex((node) => isSign(node, ';'));
  const nodes = end === -1 ? body : body.slice(0, end);
  const entries: KotlinEntry[] = [];
  let doc: string | undefined;
  let at = 0;
  while (at < nodes.length) {
    const node = nodes[at];
    if (node?.kind === 'doc') {
      doc = node.text;
      at += 1;
    } else if (isSign(node, '@')) {
      at = behindAnnotation(nodes, at);
    } else if (node?.kind === 'name') {
      const entry: KotlinEntry = { name: node.text, doc, arguments: [], line: node.line };
      entries.push(entry);
      doc = undefined;
      at += 1;
      const list = nodes[at];
      if (list?.kind === 'group' && list.open === '(') {
        entry.arguments = argumentsIn(list.nodes);
        at += 1;
      }
      if (isGroup(nodes[at], '{')) at += 1;
      while (nodes[at]?.kind === 'doc' && isSign(nodes[at + 1], ',')) at += 1;
      if (at < nodes.length && !isSign(nodes[at], ',')) {
        if (nodes.slice(at).every((rest) => rest.kind === 'doc')) break;
        throw unexpected(nodes[at], `a comma or semicolon behind ${entry.name}`, document);
      }
      at += 1;
    } else {
      throw unexpected(node, "an entry's name", document);
    }
  }
  return entries;
}

/** The place behind `@Name`, `@target:a.b.Name` or `@Name(…)`. */
function behindAnnotation(nodes: readonly KotlinNode[], from: number): number {
  let at = from + 2;
  while (isSign(nodes[at], '.') || isSign(nodes[at], ':')) at += 2;
  return isGroup(nodes[at], '(') ? at + 1 : at;
}

function argumentsIn(nodes: readonly KotlinNode[]): string[] {
  const list: string[] = [];
  let current = '';
  for (const node of nodes) {
    if (isSign(node, ',')) {
      list.push(current);
      current = '';
    } else if (node.kind !== 'doc') {
      current += textOf(node);
    }
  }
  return current === '' ? list : [...list, current];
}

function textOf(node: KotlinNode): string {
  if (node.kind !== 'group') return node.text;
  const close = { '(': ')', '[': ']', '{': '}' }[node.open];
  return `${node.open}${node.nodes.map(textOf).join('')}${close}`;
}

function isName(node: KotlinNode | undefined, text: string): boolean {
  return node?.kind === 'name' && node.text === text;
}

function isSign(node: KotlinNode | undefined, text: string): boolean {
  return node?.kind === 'sign' && node.text === text;
}

function isGroup(node: KotlinNode | undefined, open: string): boolean {
  return node?.kind === 'group' && node.open === open;
}

function unexpected(node: KotlinNode | undefined, expected: string, document: Document): Error {
  return faultIn(document, node?.line ?? 1, {
    expected,
    received: node === undefined ? 'nothing' : `"${textOf(node).slice(0, 40)}"`,
    hint: 'Is a comma missing? A new notation belongs in src/importer/parse/kotlin-tree.ts.',
  });
}
