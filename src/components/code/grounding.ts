import { sourceUrl } from '../../domain/api/paths.ts';
import type { Codex } from '../../domain/codex/types.ts';
import { readGround } from '../../schemas/ground.ts';

/** What a fact rests on, in words. */
export interface Grounding {
  text: string;
  /** Address of what it rests on: a path from the site's root, or a document elsewhere. */
  url?: string;
}

/**
 * A ground in words, with the address of what it is.
 *
 * @param text the ground as a note gives it: `official@2026-08-06`
 */
export function groundingOf({ sources }: Pick<Codex, 'sources'>, text: string): Grounding {
  const ground = readGround(text);
  switch (ground.kind) {
    case 'experience':
      return { text: 'common experience' };
    case 'standard':
      return {
        text: `RFC ${ground.rfc}`,
        url: `https://www.rfc-editor.org/rfc/rfc${ground.rfc}`,
      };
    case 'source': {
      const source = sources.find((each) => each.source.id === ground.source)?.source;
      return {
        text: `${source?.name ?? ground.source}, ${ground.date}`,
        url: sourceUrl(ground.source),
      };
    }
  }
}
