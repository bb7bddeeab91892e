import { inlineCode } from '../markdown/escape.ts';
import { lookFirst } from './look-first.ts';
import { librarySection, sourceSection } from './source-section.ts';
import { countsOf } from './title.ts';
import type { Failure, ToWrite, Update } from './types.ts';
import { quoted } from './upstream-text.ts';

/** GitHub takes 65,536 characters of a body; some are left for what people add. */
const MOST_CHARACTERS = 60_000;

/** Lines for a table, from the most that is tried to the least. */
const LINES = [60, 20, 5, 0];

/** How notes come to be, for whoever has to write some. */
const HOW = [
  'Until they are written, the tests of this pull request fail (`tests/facts/notes.test.ts`): no code is published without a word on what it means. ',
  'Check this branch out, write the files, and see with `npm run notes -- <table>/<code>` what they still lack; ',
  'CONTRIBUTING.md and the guide "Contributing a code or a note" say how. Push to this branch: the next run keeps what people wrote here.',
].join('');

/**
 * What an update brings, as the body of a pull request: what to look at first, what a person has to
 * write, then every source with its news, linked to their commits. Words of strangers stand in code
 * alone. What would be too long is told in fewer lines.
 */
export function bodyOf(update: Update, failures: readonly Failure[]): string {
  for (const most of LINES) {
    const body = bodyWith(update, failures, most);
    if (body.length <= MOST_CHARACTERS) return body;
  }
  return `${bodyWith(update, failures, 0)
    .slice(0, MOST_CHARACTERS)
    .replace(/\n[^\n]*$/, '')}\n`;
}

function bodyWith(update: Update, failures: readonly Failure[], most: number): string {
  const first = lookFirst(update.sources, failures);
  const parts = [
    opening(update),
    ...section('Look first', first),
    ...writing(update.toWrite, most),
    ...identifiers(update, most),
    ...pages(update.pages, most),
    ...section('What the sources changed', [
      ...update.sources.map((source) => sourceSection(source, most)),
      ...(update.libraries.length > 0 ? [librarySection(update.libraries, most)] : []),
    ]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function opening({ sources, hasNews, ...rest }: Update): string {
  const counts = countsOf({ sources });
  const names = rest.libraries.length > 0 ? ', names in libraries' : '';
  if (counts !== undefined) return `The sources as they stand now: ${counts}${names}.`;
  if (hasNews) return 'The sources as they stand now: no code came, went or was renamed.';
  return sources.length === 0
    ? 'Nothing changed in the sources.'
    : 'The sources were read further; none of what we take from them changed.';
}

function section(title: string, parts: readonly string[]): string[] {
  return parts.length === 0 ? [] : [`## ${title}`, ...parts];
}

function writing(all: readonly ToWrite[], most: number): string[] {
  if (all.length === 0) return [];
  const lines = all
    .slice(0, most)
    .map(({ file, missing }) => `- [ ] ${inlineCode(file)}: ${missing.join(', ')}`);
  const more =
    all.length > most ? [`- and ${String(all.length - most)} more: \`npm run notes\``] : [];
  return section(`To write before this is merged: ${String(all.length)}`, [
    [...lines, ...more].join('\n'),
    HOW,
  ]);
}

function identifiers({ identifiers: all }: Update, most: number): string[] {
  if (all.length === 0) return [];
  const lines = all
    .slice(0, most)
    .map(
      ({ table, code, identifier }) => `- ${inlineCode(`${table}/${code}`)}: ${quoted(identifier)}`,
    );
  const more = all.length > most ? [`- and ${String(all.length - most)} more`] : [];
  return section(`Identifiers given out: ${String(all.length)}`, [
    'People will copy them, so they stay for ever once this is merged. Change one now, in `content/identifiers/`, if it is a bad name.',
    [...lines, ...more].join('\n'),
  ]);
}

function pages(all: readonly string[], most: number): string[] {
  if (all.length === 0) return [];
  const shown = all.slice(0, most).map((path) => inlineCode(path));
  const more = all.length > most ? ` and ${String(all.length - most)} more` : '';
  return section(`New pages: ${String(all.length)}`, [
    `${shown.join(', ')}${more}`,
    'Their addresses are promises, so `tests/site/permalinks.txt` has to list them. `npm run build && npm run permalinks` adds them; the update workflow does it where the site builds.',
  ]);
}
