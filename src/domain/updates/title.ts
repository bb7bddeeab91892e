import { codeText } from '../codes.ts';
import type { RowKind, Update } from './types.ts';

/** What a count is called; respellings and rewordings are not worth a title of their own. */
const COUNTED: readonly (readonly [kinds: readonly RowKind[], word: string])[] = [
  [['added'], 'new'],
  [['removed'], 'gone'],
  [['renamed'], 'renamed'],
  [['changed'], 'changed'],
];

/** The counts of an update: `2 codes new, 1 renamed`; undefined where no row fared so. */
export function countsOf({ sources }: Pick<Update, 'sources'>): string | undefined {
  const counts = COUNTED.flatMap(([kinds, word]) => {
    const codes = new Set(
      sources.flatMap(({ tables }) =>
        tables.flatMap(({ table, rows }) =>
          rows
            .filter(({ kind }) => kinds.includes(kind))
            .map(({ code }) => `${table.id} ${codeText(code)}`),
        ),
      ),
    );
    return codes.size === 0 ? [] : [{ count: codes.size, word }];
  });
  const [first, ...rest] = counts;
  if (first === undefined) return undefined;
  const noun = first.count === 1 ? 'code' : 'codes';
  return [
    `${String(first.count)} ${noun} ${first.word}`,
    ...rest.map(({ count, word }) => `${String(count)} ${word}`),
  ].join(', ');
}

/** The title of a pull request, and of its commit. None of its words is a stranger's. */
export function titleOf(update: Pick<Update, 'sources' | 'hasNews'>): string {
  const counts = countsOf(update);
  if (counts !== undefined) return `Update from the sources: ${counts}`;
  if (update.hasNews) return 'Update from the sources: names, wording and payloads';
  const days = update.sources.map(({ to }) => to.date.slice(0, 10)).sort();
  const last = days.at(-1);
  return last === undefined
    ? 'Nothing changed in the sources'
    : `Update from the sources: read until ${last}`;
}
