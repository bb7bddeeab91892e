import type { Checked, Problem } from '../../domain/compare/check-query.ts';
import { formatQuery } from '../../domain/compare/reference.ts';
import type { CompareIndex, CompareQuery } from '../../domain/compare/types.ts';
import { editionName } from '../../domain/compare/words.ts';
import { html, type Html } from '../html.ts';

const parts: Readonly<Record<Problem['part'], string>> = {
  a: 'First edition',
  b: 'Second edition',
  table: 'Table',
  against: 'Second table',
};

/** What is wrong with a question, each in a sentence, and the nearest question that works as a link. */
export function problemsHtml({ problems, query }: Checked, index: CompareIndex): Html {
  return html`<ul role="list">
      ${problems.map(({ part, message }) => html`<li><b>${parts[part]}:</b> ${message}</li>`)}
    </ul>
    <p><a class="ox-button" href="?${formatQuery(query)}">${offerText(query, index)}</a></p>`;
}

/** `Compare Discord API docs, 2024-10-01 with Userdoccers, 2026-07-22 instead`. */
function offerText({ a, b, table, against }: CompareQuery, index: CompareIndex): string {
  const nameOf = (wanted: string | undefined): string[] =>
    index.tables.filter(({ id }) => id === wanted).map(({ name }) => name);
  const tables = [...nameOf(table), ...nameOf(against)].join(' and ');
  const editions = `${editionName(a, index)} with ${editionName(b, index)}`;
  return `Compare ${tables === '' ? '' : `${tables} of `}${editions} instead`;
}
