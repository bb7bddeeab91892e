import fc from 'fast-check';
import type { Code } from '../../schemas/code.ts';
import type { Fact } from '../../schemas/fact.ts';
import type { History, Line, Moment } from '../../schemas/history.ts';
import { momentAt } from './moment.ts';

/** A table of one API version as a commit left it, by code. */
type Edition = ReadonlyMap<Code, Fact>;

const arbitraryFact: fc.Arbitrary<Fact> = fc.record(
  {
    label: fc.constantFrom('Ready', 'READY', 'Resume', 'Resumed'),
    identifier: fc.constantFrom('Ready', 'Resume'),
    direction: fc.constantFrom('send', 'receive'),
    encoding: fc.constantFrom('json', 'binary'),
    struck: fc.constant(true),
    explanation: fc.constantFrom('0a0a0a0a', '1b1b1b1b'),
  },
  { requiredKeys: ['label'] },
);

/** Few facts, so that rows agree, columns begin and end, and what is undone is undone wholly. */
const arbitraryEdition: fc.Arbitrary<Edition> = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom<Code>(0, 1, 2, '5xx', 'READY'), { maxLength: 4 }),
    fc.array(arbitraryFact, { minLength: 2, maxLength: 2 }),
    fc.array(fc.nat(1), { minLength: 4, maxLength: 4 }),
  )
  .map(([codes, facts, picks]) => {
    const factAt = (at: number): Fact => facts[picks[at] ?? 0] ?? { label: 'Ready' };
    return new Map(codes.map((code, at) => [code, factAt(at)]));
  });

/** The whole table at some commits, some of them hours apart and some days; editions come again. */
const arbitraryEditions: fc.Arbitrary<(readonly [Moment, Edition])[]> = fc
  .tuple(
    fc.array(arbitraryEdition, { minLength: 1, maxLength: 3 }),
    fc.array(fc.tuple(fc.constantFrom(1, 5, 30, 200), fc.nat(3)), { minLength: 1, maxLength: 8 }),
  )
  .map(([editions, commits]) => {
    let hours = 0;
    return commits.map(([gap, pick]) => {
      hours += gap;
      return [momentAt(hours), editions[pick] ?? new Map()] as const;
    });
  });

/**
 * The history of a source's table as an importer gathers it from editions, so that many rows change
 * at one commit: with two API versions side by side, or with none.
 */
export function arbitraryTable(source: string, table: string): fc.Arbitrary<History> {
  return fc
    .tuple(arbitraryEditions, arbitraryEditions, fc.constantFrom('none', 'apart', 'alike'))
    .map(([first, second, versions]) => ({
      source,
      table,
      codes:
        versions === 'none'
          ? linesOf(first)
          : [...linesOf(first, 'v9'), ...linesOf(versions === 'apart' ? second : first, 'v10')],
    }));
}

function linesOf(commits: readonly (readonly [Moment, Edition])[], version?: string): Line[] {
  const lines = new Map<Code, Line>();
  for (const [at, edition] of commits) {
    for (const code of new Set([...lines.keys(), ...edition.keys()])) {
      const fact = edition.get(code);
      const line = lines.get(code) ?? { code, ...(version && { version }), spans: [] };
      lines.set(code, line);
      const last = line.spans.at(-1);
      const open = last?.to === null ? last : undefined;
      const { from: _from, to: _to, ...said } = open ?? { from: at, to: null };
      if (open && JSON.stringify(said) === JSON.stringify(fact)) continue;
      if (open) open.to = at;
      if (fact) line.spans.push({ from: at, to: null, ...fact });
    }
  }
  return [...lines.values()];
}
