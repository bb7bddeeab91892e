/**
 * The value below which a part of the samples lies; 0.5 is the median, 1 the largest.
 *
 * @throws RangeError where there are no samples.
 */
export function quantile(samples: readonly number[], part: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
  if (value === undefined) throw new RangeError('no samples to take a quantile of');
  return value;
}

/** The middle sample. */
export function medianOf(samples: readonly number[]): number {
  return quantile(samples, 0.5);
}

/** How long a call takes, in milliseconds. */
export function timeOf(call: () => unknown): number {
  const started = performance.now();
  call();
  return performance.now() - started;
}

/**
 * The median time of each call but its first, in milliseconds. They run by turns, so that what else the
 * machine does slows all alike.
 */
export function interleaved(runs: number, calls: readonly (() => unknown)[]): number[] {
  const times = calls.map((): number[] => []);
  for (let run = 0; run <= runs; run += 1) {
    calls.forEach((call, at) => {
      const time = timeOf(call);
      if (run > 0) times[at]?.push(time);
    });
  }
  return times.map(medianOf);
}

/** Numbers from 0 to 1 that look random and are the same in every run. */
export function madeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
