import { href } from '../components/with-base.ts';
import { adviceUrl } from '../domain/lookup/advice.ts';
import { missingCode, prefilled } from '../domain/share/report.ts';
import type { Unlisted } from './lookup-answer.ts';
import { linkTo, make } from './lookup-dom.ts';

/**
 * The card of a code that no source lists: what is known of it, and what to do with it. The link to its
 * family bears `data-family`.
 *
 * @param report where a new issue begins, which is given the code and the table and nothing else of
 *   the text; empty where the site knows no repository
 */
export function unlistedCard({ unknown, table }: Unlisted, report: string): HTMLElement {
  const { code, family, familyUrl, familyName = '' } = unknown;
  const among = table ? ` among the ${table.name}` : '';
  const words = make('div', 'words', make('p', 'name', `No source lists ${code}${among}.`));
  if (family !== undefined) words.append(make('p', 'about', family));
  const links = make('p', 'links');
  if (familyUrl !== undefined) {
    const link = linkTo(href(familyUrl), familyName);
    link.dataset.family = '';
    links.append(link);
  }
  if (report !== '') {
    const page = new URL(href(table?.url ?? '/'), import.meta.env.SITE).href;
    const issue = missingCode({ code: String(code), table: table?.name, page });
    links.append(linkTo(prefilled(report, issue), 'Report it'));
  }
  links.append(linkTo(href(adviceUrl(unknown)), 'What to do now'));
  if (table) links.append(linkTo(href(table.url), `All ${table.name}`));
  words.append(links);
  return make('div', 'lookup-unlisted', make('span', 'number', `${code}`), words);
}
