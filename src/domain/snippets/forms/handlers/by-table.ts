import type { Emitting, FormDefinition, SnippetCode, SnippetTable } from '../../types.ts';

/** How a form writes the codes of some tables. */
export interface Handler {
  /** Why a code of the tables cannot be written so; undefined where it can. */
  misfit?: (table: SnippetTable, code: SnippetCode) => string | undefined;
  emit: (emitting: Emitting) => string;
}

/**
 * A form that writes each table in its own way.
 *
 * @param handlers by the table's id
 * @param why why the codes of another table cannot be written
 */
export function byTable(
  handlers: Readonly<Record<string, Handler>>,
  why: (table: SnippetTable) => string,
): Pick<FormDefinition, 'misfit' | 'emit'> {
  const handlerOf = ({ id }: SnippetTable): Handler | undefined =>
    Object.hasOwn(handlers, id) ? handlers[id] : undefined;
  return {
    misfit: (table, code) => {
      const handler = handlerOf(table);
      return handler === undefined ? why(table) : handler.misfit?.(table, code);
    },
    emit: (emitting) => handlerOf(emitting.table)?.emit(emitting) ?? '',
  };
}
