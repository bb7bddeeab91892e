import type { Code } from '../../schemas/code.ts';
import type { Payload } from '../../schemas/payload.ts';
import type { Document } from './dialect.ts';
import type { Structure } from './payload-fields.ts';
import type { Names } from './payload-names.ts';

/** One opcode's payload: its own fields first, then objects named in them; or a value without fields. */
export type PayloadTables = Pick<Payload, 'code' | 'direction' | 'list' | 'value' | 'structures'>;

/** A payload as a document lays it out, before what is sent is told from what is received. */
export interface Described extends Omit<PayloadTables, 'structures'> {
  code: Code;
  structures: Structure[];
}

/** How a source lays out its payloads. */
export type Layout = (document: Document, names: Names) => Described[];

/**
 * Reads the tables of fields (Field, Type, Description) of every opcode that a document describes. What
 * is described twice is taken from its first place.
 *
 * @throws ImportError for a row without a field's name.
 */
export function readPayloadTables(
  document: Document,
  layout: Layout,
  names: Names,
): PayloadTables[] {
  const payloads = new Map<string, PayloadTables>();
  const undirected = new Set<Code>();
  for (const described of layout(document, names)) {
    for (const payload of byDirection(described)) {
      const { code, direction } = payload;
      const key = `${String(code)} ${direction ?? ''}`;
      if (payloads.has(key) || undirected.has(code)) continue;
      if (direction === undefined) undirected.add(code);
      payloads.set(key, payload);
    }
  }
  return [...payloads.values()];
}

/** One payload for each way, where some of the fields go one way only. */
function byDirection({ structures, ...payload }: Described): PayloadTables[] {
  const splits =
    payload.direction === undefined &&
    structures[0]?.rows.some(({ direction }) => direction !== undefined);
  const ways = splits ? (['send', 'receive'] as const) : [payload.direction];
  return ways.map((way) => ({
    ...payload,
    ...(way !== undefined && { direction: way }),
    structures: structures.map(({ name, rows }) => ({
      name,
      fields: rows
        .filter(
          ({ direction }) => direction === undefined || way === undefined || direction === way,
        )
        .map(({ field }) => field),
    })),
  }));
}
