import type { Payload, PayloadValue } from '../../schemas/payload.ts';

/** Payloads of several sources that have the same fields, told once. */
export interface PayloadGroup extends Pick<Payload, 'direction' | 'list' | 'value' | 'structures'> {
  /** Who gives them, in the table's order of precedence. */
  givers: Pick<Payload, 'source' | 'commit'>[];
}

/** Payloads of one code, those with equal fields put together. What a payload is called is no field. */
export function payloadGroups(payloads: readonly Payload[]): PayloadGroup[] {
  const groups = new Map<string, PayloadGroup>();
  for (const { code: _, source, commit, ...what } of payloads) {
    const { structures, ...rest } = what;
    const [first, ...nested] = structures;
    const key = JSON.stringify([first?.fields, nested, rest]);
    const group = groups.get(key) ?? { ...what, givers: [] };
    group.givers.push({ source, commit });
    groups.set(key, group);
  }
  return [...groups.values()];
}

const VALUES: Readonly<Record<PayloadValue['type'], string>> = {
  null: 'null',
  boolean: 'a boolean',
  integer: 'an integer',
  'empty object': 'an empty object',
};

/** The title of a group: what stands before and behind the name of the field `d`. */
export function payloadTitle({ direction, list, value }: PayloadGroup): [string, string] {
  const way = { send: ' when sent', receive: ' when received' };
  const behind = direction === undefined ? '' : way[direction];
  if (value === undefined) return [list ? 'Fields of each item of ' : 'Fields of ', behind];
  return ['', `${behind} is ${VALUES[value.type]}${value.nullable ? ' or null' : ''}`];
}
