import { codeText } from '../../codes.ts';
import { pascalCase } from '../../text/pascal.ts';
import { splitWords } from '../../text/words.ts';
import { declarationsOf } from '../declarations.ts';
import type { SnippetCode, SnippetTable } from '../types.ts';
import { mergePayloads, type MergedPayload, type MergedStructure } from './merge-payloads.ts';

/** What the interfaces of one payload are called. */
export interface PayloadNames {
  /** What goes over the wire: `IdentifyPayload`. */
  payload: string;
  /** Its `d`: `IdentifyData`. */
  data: string;
  /** Objects named in the fields, by the words of their names: `IdentifyClientState`. */
  nested: ReadonlyMap<string, string>;
}

/** The names of a table's interfaces. */
export interface InterfaceNames {
  of: (code: SnippetCode, direction?: MergedPayload['direction']) => PayloadNames;
  /** The union of several payloads: `GatewayOpcodePayload`. */
  union: string;
  /** A name for something beside them, unlike all of theirs. */
  free: (name: string) => string;
}

/** What the snippets themselves declare or use. */
const RESERVED = ['Array', 'Partial', 'Readonly', 'Record', 'Snowflake'];

/**
 * Names for the interfaces of all payloads of a table, unlike each other whichever codes are picked. They
 * stay PascalCase in any casing, for they are types.
 *
 * @param codes every code of the table
 */
export function interfaceNames(table: SnippetTable, codes: readonly SnippetCode[]): InterfaceNames {
  const taken = new Set(RESERVED);
  const free = (name: string): string => (taken.has(name) ? free(`${name}_`) : name);
  const claim = (wanted: string, { code }: SnippetCode): string => {
    // Nothing else ends in an underscore and a code, but what was asked for in vain before.
    const name = taken.has(wanted)
      ? free(`${wanted}_${codeText(code).replace('-', 'Minus')}`)
      : wanted;
    taken.add(name);
    return name;
  };
  const union = free(`${declarationsOf(table).type}Payload`);
  taken.add(union);
  const payloads = codes.flatMap((code) =>
    namedPayloads(code).map((payload) => ({ code, payload })),
  );
  // Whatever hangs on a code's identifier alone comes first: no object takes a name from it.
  const roots = payloads.map(({ code, payload }) => {
    const base = baseName(code, payload.direction);
    return { code, payload, data: claim(`${base}Data`, code), wire: claim(`${base}Payload`, code) };
  });
  const known = new Map(
    roots.map(({ code, payload, data, wire }): [string, PayloadNames] => {
      const nested = payload.structures
        .slice(1)
        .map((each): [string, string] => [
          structureKey(each),
          claim(nestedName(code, payload, each), code),
        ]);
      return [keyOf(code, payload.direction), { payload: wire, data, nested: new Map(nested) }];
    }),
  );
  return {
    of: (code, direction) => {
      const names = known.get(keyOf(code, direction));
      if (names === undefined) throw new RangeError(`No such payload: ${codeText(code.code)}`);
      return names;
    },
    union,
    free,
  };
}

/** By what a payload's objects are told apart. */
export function structureKey({ words }: Pick<MergedStructure, 'words'>): string {
  return words.join(' ');
}

/** A code keeps its names free for the day on which its payload becomes known. */
function namedPayloads({
  payloads = [],
}: SnippetCode): Pick<MergedPayload, 'direction' | 'structures'>[] {
  const merged = mergePayloads(payloads, true);
  return merged.some(({ direction }) => direction === undefined)
    ? merged
    : [{ structures: [] }, ...merged];
}

function baseName({ identifier }: SnippetCode, direction: MergedPayload['direction']): string {
  if (direction === undefined) return identifier;
  return `${identifier}${direction === 'send' ? 'Send' : 'Receive'}`;
}

function nestedName(
  code: SnippetCode,
  { direction }: Pick<MergedPayload, 'direction'>,
  { words }: MergedStructure,
): string {
  const own = splitWords(code.identifier).map((word) => word.toLowerCase());
  const repeats = words.length > own.length && own.every((word, at) => words[at] === word);
  const rest = pascalCase((repeats ? words.slice(own.length) : words).join(' '));
  return `${baseName(code, direction)}${rest || 'Object'}`;
}

function keyOf({ code }: SnippetCode, direction: MergedPayload['direction']): string {
  return `${codeText(code)} ${direction ?? ''}`;
}
