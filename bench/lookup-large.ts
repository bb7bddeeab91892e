import { lookup } from '../src/domain/lookup/lookup.ts';
import type { LookupIndex } from '../src/domain/lookup/types.ts';
import { QUERIES, typed } from './lookup-queries.ts';
import type { Result } from './result.ts';
import { interleaved, quantile } from './samples.ts';
import { sixteenFold, type Growth } from './sixteen-fold.ts';

const GOAL = 4;

/**
 * The same texts over the index and over one sixteen times as large, by turns: how much larger median and
 * 95th percentile of all texts are, each text told by its median. The goal is that of natural growth;
 * the extremes show what an answer's time comes from.
 *
 * @throws Error where an answer is no longer the same.
 */
export function benchLargeIndex(index: LookupIndex): Result[] {
  const growths: readonly Growth[] = ['natural', 'own word', 'new words'];
  return growths.flatMap((growth) => {
    const large = JSON.parse(JSON.stringify(sixteenFold(index, growth))) as LookupIndex;
    for (const query of QUERIES) {
      const [before] = lookup(index, query).hits;
      const [after] = lookup(large, query).hits;
      // Where nothing is meant for sure, another code may come first.
      if (before === undefined || before.confidence === 'possible') continue;
      if (before.table !== after?.table || before.code !== after.code) {
        throw new Error(`${query} finds ${before.code}, and ${after?.code} in the large index.`);
      }
    }
    return [
      ...compared(index, large, growth, ['queries', QUERIES, 100]),
      ...compared(index, large, growth, ['queries as they are typed', typed(QUERIES), 12]),
    ];
  });
}

function compared(
  index: LookupIndex,
  large: LookupIndex,
  growth: Growth,
  [what, texts, runs]: readonly [string, readonly string[], number],
): Result[] {
  const times = texts.map((text) =>
    interleaved(runs, [() => lookup(index, text), () => lookup(large, text)]),
  );
  return ([0.5, 0.95] as const).map((part): Result => {
    const [small = NaN, big = NaN] = [0, 1].map((which) =>
      quantile(
        times.map((pair) => pair[which] ?? NaN),
        part,
      ),
    );
    const figure = { value: big / small, unit: 'times' } as const;
    return {
      name: `16 times the codes, ${growth}: ${what}, ${part === 0.5 ? 'median' : 'p95'}`,
      figures: [growth === 'natural' ? { ...figure, goal: GOAL } : figure],
    };
  });
}
