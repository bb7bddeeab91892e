import { Feed } from 'feed';
import { changesUrl, feedUrl } from '../../domain/api/paths.ts';
import { addressOf } from '../../domain/changes/address.ts';
import type { ToldSet } from '../../domain/changes/types.ts';
import type { Source } from '../../schemas/registry.ts';
import { html } from '../html.ts';
import type { Directory } from './directory.ts';
import { entryHtml, type Absolute } from './entry-html.ts';
import { isNews } from './fact-words.ts';
import { feedTitle } from './feeds.ts';
import { stableId } from './stable-id.ts';
import { titleOf } from './title.ts';

const MOST_ENTRIES = 50;

/** What no XML document may hold, not even escaped: a feed with one of these is read by nobody. */
const NO_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/**
 * The newest changes as an Atom 1.0 document (RFC 4287). Commits that reworded explanations and did
 * nothing else are left out, and so are first readings of lists without a history.
 *
 * @param log newest first
 * @param source leaves only this source's changes, where it is given
 */
export function atomOf(
  log: readonly ToldSet[],
  directory: Directory,
  absolute: Absolute,
  source?: Source,
): string {
  const sets = log
    .filter((set) => source === undefined || set.source === source.id)
    .filter(({ tables }) => tables.some(({ events }) => events.some(isNews)))
    .slice(0, MOST_ENTRIES);
  const page = source === undefined ? changesUrl() : `${changesUrl()}?source=${source.id}`;
  const feed = new Feed({
    id: stableId(feedUrl(source?.id)),
    title: feedTitle(source),
    description: 'What was added, renamed and dropped in the lists of Discord codes.',
    link: absolute(page),
    feedLinks: { atom: absolute(feedUrl(source?.id)) },
    updated: new Date(sets[0]?.date ?? 0),
    author: { name: 'Opcodex', link: absolute('/') },
    generator: false,
  });
  for (const set of sets) {
    const date = new Date(set.date);
    feed.addItem({
      id: stableId(`/changes/${set.source}/${set.commit ?? set.date}`),
      title: html`${titleOf(set, directory)}`.toString(),
      link: absolute(addressOf(set)),
      date,
      published: date,
      content: entryHtml(set, directory, absolute).toString(),
    });
  }
  return feed.atom1().replace(NO_XML, '\uFFFD');
}
