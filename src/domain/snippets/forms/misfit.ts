import { isClass } from '../../codes.ts';
import type { SnippetCode, SnippetTable } from '../types.ts';

/** Why a class of statuses, such as `5xx`, fits no form that writes numbers. */
export function classMisfit(_: SnippetTable, { code }: SnippetCode): string | undefined {
  return isClass(code) ? 'a class of statuses has no number of its own' : undefined;
}
