/** The words of a query that are worth a search of their own: eight at most, each once. */
export function wordsOf(query: string): string[] {
  const words = query.split(/[\s,.:;!?()[\]{}"“”]+/).filter((word) => word.length > 1);
  return [...new Set(words)].slice(0, 8);
}

/**
 * The pages that have the most words of a query, best first, for a query whose words no page has all
 * of. Pages with fewer words are left out.
 *
 * @param found - The pages that each word alone finds.
 */
export function mostWords<Page extends { id: string; score: number }>(
  found: readonly (readonly Page[])[],
): { pages: Page[]; words: number } {
  const tallies = new Map<string, { page: Page; words: number; score: number }>();
  for (const page of found.flat()) {
    const tally = tallies.get(page.id) ?? { page, words: 0, score: 0 };
    tally.words += 1;
    tally.score += page.score;
    tallies.set(page.id, tally);
  }
  const all = [...tallies.values()];
  const words = all.reduce((most, tally) => Math.max(most, tally.words), 0);
  const best = all.filter((tally) => tally.words === words).sort((a, b) => b.score - a.score);
  return { pages: best.map(({ page }) => page), words };
}
