import { libraryNames } from '../../domain/codex/library-names.ts';
import type { Codex, TableView } from '../../domain/codex/types.ts';
import { escaped, inlineCode, link } from '../../domain/markdown/escape.ts';
import { markdownTable } from '../../domain/markdown/table.ts';
import type { Entry } from '../../schemas/entry.ts';
import { shortCommit } from '../code/github.ts';

/** What libraries call a code, each with the line at a commit; empty where none names it. */
export function librariesSection(codex: Codex, view: TableView, entry: Entry): string {
  const rows = libraryNames(codex, view, entry).map(({ library, written, until, commit, url }) => [
    escaped(library.name),
    inlineCode(written) + (until === undefined ? '' : `, until ${escaped(until)}`),
    link(shortCommit(commit), url),
  ]);
  if (rows.length === 0) return '';
  return `## Names in libraries\n\n${markdownTable(['Library', 'Name', 'Read at'], rows)}`;
}
