import { splitWords } from '../../text/words.ts';
import type { Payload, PayloadField, PayloadValue } from '../../../schemas/payload.ts';

/** A field, with the source that gives it where the most believed one does not. */
export interface MergedField extends PayloadField {
  from?: string;
}

/** An object of a payload: its own fields, or an object named in them. */
export interface MergedStructure {
  /** The words of its name in lower case, without "structure". */
  words: string[];
  /** Who gives it; of several the most believed. */
  source: string;
  fields: MergedField[];
}

/** What goes over the wire with a code, out of what all sources say. */
export interface MergedPayload {
  /** Only where what is sent is another thing than what is received. */
  direction?: 'send' | 'receive';
  /** Whom to believe first. */
  source: string;
  /** What `d` is, where it has no fields. */
  value?: PayloadValue;
  /** `d` is a list of what the first structure says. */
  list?: true;
  /** The fields of `d` first. Empty where there is a value. */
  structures: MergedStructure[];
}

/**
 * The payloads of a code: the fields that the most believed source gives, then those that only others
 * know, as optional. One, or one for each direction where the most believed source tells them apart.
 *
 * @param payloads most believed first
 * @param others whether fields that only other sources give come in
 */
export function mergePayloads(payloads: readonly Payload[], others: boolean): MergedPayload[] {
  const [first] = payloads;
  if (first === undefined) return [];
  const { source, direction } = first;
  if (direction === undefined) return [mergeOne(first, payloads, others)];
  return (['send', 'receive'] as const).flatMap((way) => {
    const own = payloads.find((each) => each.source === source && each.direction === way);
    if (own === undefined) return [];
    const fitting = payloads.filter(
      (each) => each === own || (each.source !== source && (each.direction ?? way) === way),
    );
    return [{ ...mergeOne(own, fitting, others), direction: way }];
  });
}

/** The words by which a type names a structure: `Client State Structure` is `client`, `state`. */
export function structureWords(name: string): string[] {
  const words = splitWords(name).map((word) => word.toLowerCase());
  const bare = words.filter((word, at) => at < words.length - 1 || !ENDINGS.has(word));
  return bare.length === 0 ? words : bare;
}

const ENDINGS = new Set(['structure', 'object', 'objects', 'subobject', 'subobjects']);

function mergeOne(first: Payload, payloads: readonly Payload[], others: boolean): MergedPayload {
  const { source, value, list } = first;
  if (value !== undefined) return { source, value, structures: [] };
  const merged = new Map<string, MergedStructure>();
  for (const payload of payloads) {
    if (payload !== first && !others) continue;
    for (const [at, { name, fields }] of payload.structures.entries()) {
      const words = structureWords(name);
      const key = at === 0 ? 'd' : `in d: ${words.join(' ')}`;
      const known = merged.get(key) ?? { words, source: payload.source, fields: [] };
      merged.set(key, known);
      addFields(known.fields, fields, payload.source === known.source ? undefined : payload.source);
    }
  }
  return { source, ...(list && { list }), structures: [...merged.values()] };
}

function addFields(
  known: MergedField[],
  fields: readonly PayloadField[],
  from: string | undefined,
): void {
  for (const field of fields) {
    const at = known.findIndex(({ name }) => name === field.name);
    const same = known[at];
    if (same === undefined) {
      known.push(from === undefined ? field : { ...field, optional: true, from });
    } else if (same.type === undefined && field.type !== undefined) {
      const { type, nullable } = field;
      known[at] = { ...same, type, ...(nullable && { nullable }) };
    }
  }
}
