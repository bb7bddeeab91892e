import { comparedWords } from '../text/shingles.ts';
import { splitWords } from '../text/words.ts';

/** Words that say nothing alone: a summary needs others than these and its label's. */
const FILLER = new Set(
  'a an and any are as at be been but by can cannot could did do does for from had has have in is it its no not of on or so than that the their them then there these they this to under was were what when which while will with you your api app bot code client discord error gateway request returned sent tried happened'.split(
    ' ',
  ),
);

/** Words of its own that a summary has to have. */
const LEAST = 2;

/**
 * Whether a summary only says what the code is called, or less: of words that say something it has fewer
 * than two that no name of the code has.
 *
 * @param names what the code is called: its name, labels, identifiers
 */
export function restates(summary: string, names: readonly string[]): boolean {
  const said = new Set(names.flatMap(stems));
  const own = new Set(stems(summary).filter((stem) => !said.has(stem)));
  return own.size < LEAST;
}

function stems(text: string): string[] {
  return comparedWords(splitWords(text).join(' '))
    .filter((word) => !FILLER.has(word))
    .map((word) => word.replace(/(?:ies|es|s|ed|ing|e|y)$/, ''));
}
