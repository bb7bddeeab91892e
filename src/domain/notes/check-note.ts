import { codeText } from '../codes.ts';
import type { PlacedNote, TableView } from '../codex/types.ts';
import { countWords, outlineOf } from '../markdown/outline.ts';
import { isLive } from '../merge/testimony.ts';
import type { Entry } from '../../schemas/entry.ts';
import type { Fault } from '../../schemas/input-error.ts';
import { ownText } from './own-words.ts';
import { HEADINGS, IN_DEPTH, MOST_WORDS, requiredOf, TELLING } from './required.ts';
import { restates } from './restates.ts';
import { styleFaults } from './style.ts';

/** Where the note of a code stands. */
export function noteFile(
  { table }: Pick<TableView, 'table'>,
  { code }: Pick<Entry, 'code'>,
): string {
  return `content/notes/${table.id}/${codeText(code)}.md`;
}

/** What is missing of a code's note, or not as the house writes; empty where nothing is. */
export function checkNote(view: TableView, entry: Entry): Fault[] {
  const file = noteFile(view, entry);
  const note = view.notes.get(codeText(entry.code));
  if (note === undefined) {
    return [
      {
        file,
        expected: 'a note with a summary',
        received: 'no such file',
        hint: 'Say in one or two plain sentences what happened, or what the message does.',
      },
    ];
  }
  return [
    ...missing(view, entry, note),
    ...length(note),
    ...headings(note),
    ...words(entry, note),
    ...marks(note),
  ].map((fault) => ({ file, ...fault }));
}

type Found = Omit<Fault, 'file'>;

function missing(
  view: TableView,
  entry: Entry,
  { body = '', facts, inDepth }: PlacedNote,
): Found[] {
  const required = requiredOf(view.table, entry);
  const own = outlineOf(body).headings;
  const wanted = [...(required?.headings ?? []), ...(inDepth === true ? IN_DEPTH : [])];
  return [
    ...wanted
      .filter((heading) => !own.includes(heading))
      .map((heading) => ({
        expected: `a section "${heading}"`,
        received: own.length === 0 ? 'no sections' : own.join(', '),
        hint: 'Every code of this kind has a full note.',
      })),
    ...(required?.facts ?? [])
      .filter((name) => facts?.[name] === undefined)
      .map((name) => ({
        expected: `the fact ${name}`,
        received: facts === undefined ? 'no facts' : Object.keys(facts).join(', '),
        hint: `Add it under facts, as src/schemas/note-facts.ts says.`,
      })),
  ];
}

function length({ summary, body = '', inDepth }: PlacedNote): Found[] {
  const most = inDepth === true ? MOST_WORDS.inDepth : MOST_WORDS.plain;
  const count = countWords(summary) + countWords(outlineOf(body).prose);
  if (count <= most) return [];
  return [
    {
      expected: `at most ${String(most)} words`,
      received: `${String(count)} words`,
      hint: 'Keep what helps, and leave the rest out.',
    },
  ];
}

function headings({ body = '' }: PlacedNote): Found[] {
  const known: readonly string[] = HEADINGS;
  const own = outlineOf(body).headings;
  return own
    .filter((heading) => !known.includes(heading) && !heading.startsWith(TELLING))
    .map((heading) => ({
      expected: `one of the headings ${known.join(', ')}, ${TELLING}…`,
      received: heading,
      hint: 'Readers find their way by headings that are always the same.',
    }));
}

function words(entry: Entry, { summary, body = '' }: PlacedNote): Found[] {
  const names = namesOf(entry);
  return [
    ...(restates(summary, names)
      ? [
          {
            expected: 'a summary that says more than the label',
            received: summary,
            hint: 'Say what happened in other words, or what is known beyond the name.',
          },
        ]
      : []),
    ...(/[.]$/.test(summary)
      ? []
      : [{ expected: 'sentences', received: summary, hint: 'End it with a full stop.' }]),
    ...[...styleFaults(summary), ...styleFaults(outlineOf(body).spoken)].map((fault) => ({
      expected: 'plain, calm words',
      ...fault,
    })),
  ];
}

/** Summaries and remarks stand in comments, chats and search results, which know no Markdown. */
function marks({ summary, facts }: PlacedNote): Found[] {
  const text = ownText({ summary, facts });
  const mark = /[`*]|\]\(/.exec(text)?.[0];
  if (mark === undefined) return [];
  return [
    {
      expected: 'plain text in summaries and remarks',
      received: mark,
      hint: 'Write names as they are, without marks around them.',
    },
  ];
}

/** Everything that a code is called now. */
function namesOf({ name, identifier, sources }: Entry): string[] {
  const own = Object.values(sources)
    .filter(isLive)
    .flatMap(({ label, identifier: given }) => (given === undefined ? [label] : [label, given]));
  return [name, identifier, ...own];
}
