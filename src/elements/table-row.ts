import { normalise } from '../domain/text/normalise.ts';
import type { SortColumn } from '../components/table/sorts.ts';

/** A row of a table page, with what filters and orders ask of it, read once. */
export interface TableRow {
  element: HTMLTableRowElement;
  /** Lower case; a filter term that begins it finds the row. */
  code: string;
  /** Normalised words that a filter term may stand in, each on its own. */
  text: string;
  /** Whole numbers in the row's words, between spaces. */
  numbers: string;
  status: string;
  direction: string;
  /** The class of a source's cell, by source. */
  cells: ReadonlyMap<string, string>;
  /** What to compare, rising; codes stand in their order at the start. */
  keys: Readonly<Record<SortColumn, number | string>>;
}

const statuses = ['documented', 'undocumented', 'delisted', 'retired'];
const directions = ['send', 'both', 'receive', ''];

/** The rows of a table, in their order. */
export function readRows(table: HTMLTableElement): TableRow[] {
  const sources = [...table.querySelectorAll<HTMLElement>('thead [data-source]')].map(
    (header) => [header.dataset.source ?? '', (header as HTMLTableCellElement).cellIndex] as const,
  );
  return [...(table.tBodies[0]?.rows ?? [])].map((element, at) => {
    const textOf = (cell: string): string => element.querySelector(cell)?.textContent.trim() ?? '';
    const name = [...(element.querySelector('.n')?.childNodes ?? [])].map(
      ({ textContent }) => textContent ?? '',
    );
    const words = [...name, ...(element.dataset.q ?? '').split('|')];
    const status = element.querySelector<HTMLElement>('[data-status]')?.dataset.status ?? '';
    const direction = /[a-z]+/.exec(textOf('.d'))?.[0] ?? '';
    return {
      element,
      code: element.id.toLowerCase(),
      text: [element.id, ...words].map(normalise).filter(Boolean).join(' '),
      numbers: ` ${words.flatMap((word) => word.match(/\d+/g) ?? []).join(' ')} `,
      status,
      direction,
      cells: new Map(
        sources.map(([source, column]) => [
          source,
          element.cells[column]?.className.replace('s ', '') ?? '',
        ]),
      ),
      keys: {
        code: at,
        name: (name[0] ?? '').trim().toLowerCase(),
        direction: directions.indexOf(direction),
        status: statuses.indexOf(status),
        since: textOf('.f').replace('≤ ', ''),
      },
    };
  });
}
