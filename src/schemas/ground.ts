import { z } from 'zod';

/** What we know a fact from when no document states it: what developers meet again and again. */
export const EXPERIENCE = 'experience';

/**
 * What a fact of a note rests on: a source at a day, as an edition is written (`official@2026-08-06`), an
 * internet standard (`rfc6455`), or common experience.
 */
export const groundSchema = z
  .string()
  .regex(
    /^(?:experience|rfc\d+|[a-z][a-z0-9.-]*@\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))$/,
    'experience, a standard such as rfc6455, or a source at a day such as official@2026-08-06',
  )
  .describe(
    'What the fact rests on: a source at a day (official@2026-08-06), a standard (rfc6455), or common experience (experience).',
  );

/** A ground, taken apart. */
export type Ground =
  | { kind: 'experience' }
  | { kind: 'standard'; rfc: number }
  | { kind: 'source'; source: string; date: string };

/** Takes a ground apart that has passed the schema. */
export function readGround(ground: string): Ground {
  if (ground === EXPERIENCE) return { kind: 'experience' };
  const at = ground.lastIndexOf('@');
  if (at === -1) return { kind: 'standard', rfc: Number(ground.slice('rfc'.length)) };
  return { kind: 'source', source: ground.slice(0, at), date: ground.slice(at + 1) };
}
