import { escaped } from '../markdown/escape.ts';
import type { Failure, SourceUpdate, TableUpdate } from './types.ts';
import { quotedBlock } from './upstream-text.ts';

/** The share of a table's codes beyond which their going looks like a mistake. */
const MANY = 0.2;

/** What needs a person's eye before all else: what could not be done, and what looks like a mistake. */
export function lookFirst(
  sources: readonly SourceUpdate[],
  failures: readonly Failure[],
): string[] {
  return [
    ...failures.map(({ what, why }) => `**${escaped(what)}**\n\n${quotedBlock(why)}`),
    ...sources.flatMap(({ source, tables }) =>
      tables.flatMap((table) => {
        const odd = oddity(table);
        return odd === undefined
          ? []
          : [`**${escaped(source.name)}, ${escaped(table.table.name)}**: ${odd}`];
      }),
    ),
  ];
}

function oddity({ live, rows, rewritten }: TableUpdate): string | undefined {
  const gone = rows.filter(({ kind }) => kind === 'removed').length;
  if (live === 0 && gone > 0) {
    return 'no file holds the table any more. Was a heading or a path renamed? Then add the new one to content/registry/sources.yaml.';
  }
  if (gone > MANY * (live + gone) && gone > 3) {
    return `${String(gone)} rows are gone. Is that so, or does a row that looks otherwise end the table?`;
  }
  if (rewritten > 0) {
    return `${String(rewritten)} spans of the past are told otherwise. Its history was rewritten, or the importer reads it otherwise than before.`;
  }
  return undefined;
}
