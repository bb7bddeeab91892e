import type { Place } from './places.ts';
import { randomFrom, shuffled } from './random.ts';

/** So many pairs each source has at least of either half, where its history is long enough. */
const LEAST = 4;

/**
 * Draws commits from the main lines of several sources: half of them from commits that changed a
 * watched file (the first and the last of each source before all others), half from all the rest of
 * the main line. Each half is shared out by how many there are to draw from.
 *
 * @param lines per source its commits, oldest first; hidden ones are never drawn.
 * @param total how many to draw; all of them where there are fewer, or for `Infinity`.
 * @param seed the same seed draws the same commits.
 * @returns per source the commits drawn, in the order of its line.
 */
export function drawSample(
  lines: readonly (readonly Place[])[],
  total: number,
  seed: number,
): Place[][] {
  const random = randomFrom(seed);
  const open = lines.map((line) => line.filter(({ isHidden }) => !isHidden));
  const changes = open.map((line) => line.filter(({ isChange }) => isChange));
  const changeShares = shareOut(Math.ceil(total / 2), changes.map(sizeOf), LEAST);
  const drawn = changes.map((line, source) => {
    const ends = [...line.slice(0, 1), ...line.slice(1).slice(-1)];
    const order = [...ends, ...shuffled(line.slice(1, -1), random)];
    return new Set(order.slice(0, changeShares[source]));
  });
  const others = open.map((line, source) =>
    line.filter((place) => drawn[source]?.has(place) !== true),
  );
  const left = total - drawn.reduce((sum, { size }) => sum + size, 0);
  const otherShares = shareOut(left, others.map(sizeOf), LEAST);
  return open.map((line, source) => {
    const more = shuffled(others[source] ?? [], random).slice(0, otherShares[source]);
    const chosen = new Set([...(drawn[source] ?? []), ...more]);
    return line.filter((place) => chosen.has(place));
  });
}

/**
 * Shares a number out in proportion to sizes, with a least share for each as far as its size and
 * the number allow; nobody gets more than its size.
 */
export function shareOut(total: number, sizes: readonly number[], least: number): number[] {
  const floor = Math.min(least, Math.floor(total / Math.max(sizes.length, 1)));
  const shares = sizes.map((size) => Math.min(size, floor));
  const wanting = sizes.map((size, index) => size - (shares[index] ?? 0));
  const wanted = wanting.reduce((sum, size) => sum + size, 0);
  const rest = Math.min(total - shares.reduce((sum, share) => sum + share, 0), wanted);
  if (rest <= 0) return shares;
  const parts = wanting.map((size, index) => ({
    index,
    whole: Math.floor((rest * size) / wanted),
    over: (rest * size) % wanted,
  }));
  const whole = parts.reduce((sum, part) => sum + part.whole, 0);
  // What is left of the rest goes to those whose part was cut the most.
  const favoured = [...parts].sort((a, b) => b.over - a.over).slice(0, rest - whole);
  return parts.map(
    (part) => (shares[part.index] ?? 0) + part.whole + Number(favoured.includes(part)),
  );
}

function sizeOf({ length }: readonly unknown[]): number {
  return length;
}
