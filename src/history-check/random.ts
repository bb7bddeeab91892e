/**
 * Numbers from 0 (included) to 1 (excluded), the same ones for the same seed (mulberry32).
 *
 * @param seed a whole number of 32 bits.
 */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The same items in an order that chance makes (Fisher and Yates). */
export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const mixed: T[] = [];
  for (const [index, item] of items.entries()) {
    const place = Math.floor(random() * (index + 1));
    const there = mixed[place];
    if (there !== undefined) mixed[index] = there;
    mixed[place] = item;
  }
  return mixed;
}
