import type { Source, Table } from '../../schemas/registry.ts';

/** Whose lane it is: the table's authority, another document, or a program that mirrors lists. */
export type LaneLook = 'authority' | 'document' | 'program';

const PROGRAMS: readonly Source['dialect'][] = ['typescript-enum', 'kotlin-enum', 'json-map'];

/** How a source's lane looks in a table's life lines. */
export function laneLook({ id, dialect }: Source, { authority }: Table): LaneLook {
  if (id === authority) return 'authority';
  return PROGRAMS.includes(dialect) ? 'program' : 'document';
}
