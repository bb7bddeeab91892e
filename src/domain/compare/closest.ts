import { normalise } from '../text/normalise.ts';

/**
 * The candidate that a mistyped word most likely means: one that holds the word, else the one that
 * shares the most pairs of neighbouring letters. Undefined where none shares half of them.
 */
export function closest(word: string, candidates: readonly string[]): string | undefined {
  const part = normalise(word);
  const whole = candidates.find((each) => part.length > 2 && normalise(each).includes(part));
  if (whole !== undefined) return whole;
  const wanted = pairsOf(word);
  const scored = candidates.map((candidate) => {
    const pairs = pairsOf(candidate);
    const shared = pairs.filter((pair) => wanted.includes(pair)).length;
    return { candidate, score: (2 * shared) / Math.max(1, pairs.length + wanted.length) };
  });
  const [best] = scored.sort((a, b) => b.score - a.score);
  return best !== undefined && best.score >= 0.5 ? best.candidate : undefined;
}

function pairsOf(word: string): string[] {
  const letters = Array.from(normalise(word));
  return letters.slice(1).map((letter, at) => (letters[at] ?? '') + letter);
}
