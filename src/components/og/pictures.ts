import type { Codex, TableView } from '../../domain/codex/types.ts';
import type { Entry } from '../../schemas/entry.ts';
import { counted } from '../counted.ts';
import { statusLooks } from '../status.ts';
import { statusCounts } from '../table/tally.ts';
import { drawing, fieldBelow, type Words } from './draw.ts';
import { marksOf, type Mark } from './marks.ts';
import { colour, darkPalette } from './palette.ts';
import { sitePicture, tablePicture } from './picture.ts';
import { tilesOf } from './tiles.ts';

/** A picture that can be drawn. */
export interface Drawable {
  /** Path from the site's root. */
  path: string;
  /** Draws it, as SVG. */
  draw: () => string;
}

/** Every picture of the site: its own, and one for each table. */
export function pictures(codex: Codex): Drawable[] {
  return [
    { path: sitePicture.path, draw: () => drawSite(codex) },
    ...codex.tables.map((view) => ({ path: tablePicture(view).path, draw: () => drawTable(view) })),
  ];
}

function drawTable(view: TableView): string {
  const { table, entries } = view;
  const total = counted(entries.length, 'code', 'codes');
  return draw({ total, title: [table.name], counts: countsOf(entries) }, marksOf(view));
}

/** The statuses that occur. What is delisted and what is retired have room in one word alone. */
function countsOf(entries: readonly Entry[]): Words['counts'] {
  const counts = statusCounts(entries);
  const gone = counts.filter(({ status }) => status === 'delisted' || status === 'retired');
  const apart = gone.length < 2 ? counts : counts.filter((each) => !gone.includes(each));
  const told = apart.map(({ status, count }) => ({
    words: `${count.toLocaleString('en')} ${statusLooks[status].word}`,
    token: statusLooks[status].token,
  }));
  if (apart === counts) return told;
  const sum = gone.reduce((all, { count }) => all + count, 0);
  return [...told, { words: `${sum.toLocaleString('en')} gone`, token: statusLooks.retired.token }];
}

function drawSite({ tables }: Codex): string {
  const entries = tables.flatMap((view) => view.entries);
  const marks = tables.flatMap((view): Mark[] => [
    ...marksOf(view).filter(({ kind }) => kind === 'code'),
    { kind: 'gap' },
  ]);
  return draw(
    {
      total: counted(entries.length, 'code', 'codes'),
      title: ['Every Discord code,', 'and what to do about it'],
      counts: countsOf(entries),
    },
    marks,
  );
}

function draw(words: Words, marks: readonly Mark[]): string {
  const palette = darkPalette();
  const tiles = tilesOf(marks, fieldBelow(words));
  return drawing(words, tiles, (name) => colour(palette, name));
}
