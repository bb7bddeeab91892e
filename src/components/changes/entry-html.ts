import type { TableChanges, ToldEvent, ToldSet } from '../../domain/changes/types.ts';
import { codeText } from '../../domain/codes.ts';
import type { Code } from '../../schemas/code.ts';
import { commitUrl, shortCommit } from '../code/github.ts';
import { listed } from '../code/words.ts';
import { html, join, type Html } from '../html.ts';
import type { Directory } from './directory.ts';
import { marksOf, valueWord } from './fact-words.ts';
import { groupsOf, isRow, signs, type ListEvent, type RowEvent } from './groups.ts';
import { ownLabel } from './labels.ts';
import { codeCount } from './phrase.ts';
import { sentenceOf } from './sentence.ts';

/** The address of a path from the site's root, with its host. */
export type Absolute = (path: string) => string;

/** So many rows of one kind are told in a feed; more stand behind its link. */
const MOST_ROWS = 50;

/** What a commit did, as the HTML of a feed's entry. Every link has its host. */
export function entryHtml(set: ToldSet, directory: Directory, absolute: Absolute): Html {
  const url = commitUrl(directory.source(set.source).repository, set.commit);
  const tables = set.tables.map((changes) => tableHtml(set, changes, directory, absolute));
  const commit = set.commit === null ? '' : shortCommit(set.commit);
  const made = url !== undefined && html`<p>Commit <a href="${url}">${commit}</a></p>`;
  return html`${tables}${made}`;
}

function tableHtml(
  set: ToldSet,
  { table: id, events }: TableChanges<ToldEvent>,
  directory: Directory,
  absolute: Absolute,
): Html {
  const table = directory.table(id);
  const codeLink = (code: Code): Html =>
    html`<a href="${absolute(directory.entry(id, code).url)}">${codeText(code)}</a>`;
  const items = groupsOf(events).flatMap(({ tone, word, versions, events: own }) => {
    const editions = versions.length > 0 && html` in ${listed(versions)}`;
    const lead = html`${signs[tone]} ${word}${editions}:`;
    const told = own.slice(0, MOST_ROWS).map((event) => {
      if (!isRow(event)) return html`<li>${lead} ${listText(event, set)}</li>`;
      return html`<li>${join([lead, codeLink(event.code), rowHtml(event)], ' ')}</li>`;
    });
    const more = own.length - told.length;
    return more === 0 ? told : [...told, html`<li>and ${more} more</li>`];
  });
  return html`<h3><a href="${absolute(table.url)}">${table.name}</a></h3>
    <ul>
      ${items}
    </ul>`;
}

function listText(event: ListEvent, set: ToldSet): string {
  const codes = 'values' in event ? event.values.flatMap((each) => each.codes) : event.codes;
  const few = codes.length <= 12 ? codes.map(codeText).join(', ') : codeCount(codes);
  return [few, sentenceOf(event, set)].filter(Boolean).join('. ');
}

function rowHtml(event: RowEvent): Html {
  return join([nameHtml(event), turnOf(event), ...marksOf(event)], ', ');
}

function nameHtml(event: RowEvent): Html | string | undefined {
  if (event.kind !== 'renamed') return ownLabel(event) || undefined;
  return html`<del>${event.before}</del> → <ins>${event.after}</ins>`;
}

/** From which value to which, where the group's word does not say it. */
function turnOf(event: RowEvent): string | undefined {
  if (event.kind !== 'changed' || event.fact === 'struck' || event.fact === 'deprecated') return;
  return `${valueWord(event.fact, event.before)} → ${valueWord(event.fact, event.after)}`;
}
