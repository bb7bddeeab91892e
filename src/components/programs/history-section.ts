import type { SourceView, TableView } from '../../domain/codex/types.ts';
import { lifeLineOf, lifeRows } from '../../domain/life-line/life-line.ts';
import { escaped } from '../../domain/markdown/escape.ts';
import type { Entry } from '../../schemas/entry.ts';
import type { Source } from '../../schemas/registry.ts';
import type { LabelDiff } from '../code/label-diff.ts';
import { wordsOf, type Piece } from '../code/life-words.ts';
import { dated } from '../code/source-rows.ts';
import { dateLink, labelCell } from './sources-section.ts';

/**
 * What happened to a code in its sources, a line for each moment, oldest first.
 *
 * @param sources every source by its id
 */
export function historySection(
  view: TableView,
  { code }: Entry,
  sources: ReadonlyMap<string, SourceView>,
): string {
  const { labels, id } = view.table;
  const current = new Map(
    view.sources.flatMap((source): [string, string][] => {
      const version = source.current[id];
      return version === undefined ? [] : [[source.id, version]];
    }),
  );
  const lines = lifeRows(lifeLineOf(view.histories, code, current)).flatMap(
    ({ lane, at, events }) => {
      const source = sources.get(lane.source)?.source;
      if (source === undefined) return [];
      const who = escaped(source.name) + (lane.former ? ', former meaning' : '');
      const told = events.map((event) =>
        wordsOf(event, labels)
          .map((piece) => inMarkdown(piece, source))
          .join(''),
      );
      return [`- ${dateLink(dated(source, at))}, ${who}: ${told.join('; ')}.`];
    },
  );
  return lines.length === 0 ? '' : `## History\n\n${lines.join('\n')}`;
}

function inMarkdown(piece: Piece, source: Source): string {
  if (typeof piece === 'string') return spaced(piece);
  return 'diff' in piece ? diffText(piece.diff) : dateLink(dated(source, piece.moment));
}

/** A label; of one that shares words with another, what goes is struck out and what comes is bold. */
function diffText({ parts, spelling }: LabelDiff): string {
  const [whole] = parts;
  const words =
    parts.length === 1 && whole !== undefined
      ? labelCell(whole.text)
      : parts
          .map(({ kind, text }, at) => {
            if (kind === 'same') return spaced(text);
            // What takes the place of something stays apart from it.
            const apart = parts[at - 1]?.kind === 'removed' ? ' ' : '';
            return apart + (kind === 'added' ? `**${escaped(text)}**` : `~~${escaped(text)}~~`);
          })
          .join('');
  return spelling === undefined ? words : `${words} (${labelCell(spelling)})`;
}

/** Text with the spaces at its edges, which tell it from what stands beside it. */
function spaced(text: string): string {
  const inner = text.trim();
  if (inner === '') return text === '' ? '' : ' ';
  return `${/^\s/.test(text) ? ' ' : ''}${escaped(inner)}${/\s$/.test(text) ? ' ' : ''}`;
}
