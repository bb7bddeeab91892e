import { codeText } from '../codes.ts';
import type { TableView } from '../codex/types.ts';
import type { History, Line, Span } from '../../schemas/history.ts';
import type { Interval } from './intervals.ts';

/** What of a merged table its growth is told from. */
export type GrowthTable = Pick<TableView, 'table' | 'histories'>;

/** When one code of a table was listed, by whom it counts. Intervals may overlap. */
export interface Listing {
  /** By any source that dates its rows, struck or not. */
  known: Interval[];
  /** By the table's authority, not struck. */
  documented: Interval[];
  /** A source without dates lists it now. */
  undated: boolean;
}

/** The listings of every code of a table, keyed by the code as text. */
export function listingsOf({ table, histories }: GrowthTable): Map<string, Listing> {
  const listings = new Map<string, Listing>();
  for (const history of histories) {
    for (const { code, spans } of speakingLines(history)) {
      const key = codeText(code);
      const listing = listings.get(key) ?? { known: [], documented: [], undated: false };
      listings.set(key, listing);
      for (const span of spans) {
        if (span.from.approximate) {
          listing.undated ||= span.to === null;
          continue;
        }
        const interval = intervalOf(span);
        listing.known.push(interval);
        if (history.source === table.authority && !span.struck) listing.documented.push(interval);
      }
    }
  }
  return listings;
}

/** The lines of a history without those of former meanings, unless a code has no other. */
export function speakingLines({ codes }: Pick<History, 'codes'>): Line[] {
  const live = new Set(codes.filter(({ former }) => !former).map(({ code }) => codeText(code)));
  return codes.filter(({ code, former }) => !former || !live.has(codeText(code)));
}

function intervalOf({ from, to }: Span): Interval {
  return { from: Date.parse(from.date), to: to === null ? Infinity : Date.parse(to.date) };
}
