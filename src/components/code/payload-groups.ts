import type { Payload } from '../../schemas/payload.ts';

/** Payloads of several sources that have the same fields, told once. */
export interface PayloadGroup {
  structures: Payload['structures'];
  /** Who gives them, in the table's order of precedence. */
  givers: Pick<Payload, 'source' | 'commit'>[];
}

/** Payloads of one code, those with equal fields put together. What a payload is called is no field. */
export function payloadGroups(payloads: readonly Payload[]): PayloadGroup[] {
  const groups = new Map<string, PayloadGroup>();
  for (const { structures, source, commit } of payloads) {
    const [first, ...nested] = structures;
    const key = JSON.stringify([first?.fields, nested]);
    const group = groups.get(key) ?? { structures, givers: [] };
    group.givers.push({ source, commit });
    groups.set(key, group);
  }
  return [...groups.values()];
}
