import { InputError } from '../../schemas/input-error.ts';
import type { Head, History } from '../../schemas/history.ts';

/**
 * Makes sure that what was read of each source is of one piece: its head names the tables of its
 * histories and no other, and no span begins or ends after it. An import that was broken off while it
 * took its place leaves both new and old files.
 *
 * @throws InputError with the file that does not fit its head
 */
export function checkHeads(heads: readonly Head[], histories: readonly History[]): void {
  for (const { source, head, files } of heads) {
    const own = histories.filter((history) => history.source === source);
    const broken = (file: string, expected: string, received: string): InputError =>
      new InputError({
        file: `content/history/${source}/${file}.json`,
        expected,
        received,
        hint: `An import may have been broken off. Import again: npm run import -- ${source} <path of a clone>`,
      });
    const tables = own.map(({ table }) => table);
    const unnamed = tables.find((table) => files[table] === undefined);
    if (unnamed !== undefined) {
      throw broken(unnamed, `one of the tables that head.json names`, unnamed);
    }
    const missing = Object.keys(files).find((table) => !tables.includes(table));
    if (missing !== undefined) {
      throw broken(missing, 'a history, as head.json names the table', 'no such file');
    }
    for (const history of own) {
      const late = newest(history);
      if (late <= head.date) continue;
      throw broken(history.table, `nothing after the head of ${source}, ${head.date}`, late);
    }
  }
}

/** The last date at which something of a history begins or ends; empty where it has no codes. */
function newest({ codes }: History): string {
  let last = '';
  for (const { spans } of codes) {
    for (const { from, to } of spans) {
      const date = to?.date ?? from.date;
      if (date > last) last = date;
    }
  }
  return last;
}
