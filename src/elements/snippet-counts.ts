import { counted } from '../components/counted.ts';

/** How many rows of a table there are, are shown, are ticked. */
export interface RowCounts {
  all: number;
  shown: number;
  ticked: number;
}

/**
 * How many codes a snippet has of those that were asked for: `3 ticked codes`, `10 of 12 filtered
 * codes`, `all 737 codes`.
 *
 * @param left how many of them are left out
 */
export function askedWords({ all, shown, ticked }: RowCounts, left: number): string {
  const asked = ticked > 0 ? ticked : shown;
  const kind = ticked > 0 ? 'ticked ' : shown < all ? 'filtered ' : '';
  const codes = counted(asked, `${kind}code`, `${kind}codes`);
  if (left > 0)
    return `${(asked - left).toLocaleString('en')} of ${kind === '' ? 'all ' : ''}${codes}`;
  return kind === '' ? `All ${codes}` : codes;
}
