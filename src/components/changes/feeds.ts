import type { Codex } from '../../domain/codex/types.ts';
import type { Source } from '../../schemas/registry.ts';
import { hasFeed } from '../../domain/api/has-feed.ts';
import { feedUrl } from '../../domain/api/paths.ts';
import { href } from '../with-base.ts';

export { hasFeed };

/** The sources that have a feed of their own, in the registry's order. */
export function feedSources({ sources }: Codex): Source[] {
  return sources.filter(hasFeed).map(({ source }) => source);
}

/** What a feed is called in readers. */
export function feedTitle(source?: Source): string {
  return source === undefined ? 'Opcodex: all changes' : `Opcodex: changes in ${source.name}`;
}

/** An element for a page's head that names a feed. */
export function feedLink(source?: Source): { tag: 'link'; attrs: Record<string, string> } {
  return {
    tag: 'link',
    attrs: {
      rel: 'alternate',
      type: 'application/atom+xml',
      title: feedTitle(source),
      href: href(feedUrl(source?.id)),
    },
  };
}
