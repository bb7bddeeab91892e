import type { TableView } from '../../domain/codex/types.ts';
import { statusCounts } from '../table/tally.ts';
import { statusLooks } from '../status.ts';
import { counted } from '../counted.ts';

/** The size of every picture, in pixels: what chats and networks ask for. */
export const SIZE = { width: 1200, height: 630 } as const;

/** A picture that stands for a page where its address is pasted. */
export interface Picture {
  /** Path from the site's root. */
  path: string;
  /** What it shows, in words. */
  alt: string;
}

/** Where a picture stands: of a table by its id, or of the whole site. */
export function picturePath(name: string): string {
  return `/og/${name}.png`;
}

/** The picture of every page that belongs to no table. */
export const sitePicture: Picture = {
  path: picturePath('site'),
  alt: 'Opcodex: every Discord code, and what to do about it.',
};

/** The picture of a table and of all its codes. */
export function tablePicture({ table, entries }: TableView): Picture {
  const statuses = statusCounts(entries).map(
    ({ status, count }) => `${count.toLocaleString('en')} ${statusLooks[status].word}`,
  );
  return {
    path: picturePath(table.id),
    alt: `${table.name}: ${counted(entries.length, 'code', 'codes')}, ${statuses.join(', ')}.`,
  };
}
