import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, test, vi } from 'vitest';
import type { History } from '../../schemas/history.ts';
import { assemble } from '../codex/assemble.ts';
import { arbitraryHistories, arbitraryTable } from '../testing/arbitrary-history.ts';
import { makeContent, makeHistory, makeTable } from '../testing/content.ts';
import { momentAt } from '../testing/moment.ts';
import { bodyOf } from './body.ts';
import { titleOf } from './title.ts';
import type { Failure } from './types.ts';
import { isWorthProposing, updateOf, type Reading } from './update.ts';

vi.setConfig({ testTimeout: 30_000 });

const table = makeTable('some-codes', { name: 'Some codes' });
const reading = (histories: History[], hours = 0): Reading => {
  const content = makeContent([table], histories);
  for (const each of content.heads) {
    each.head = momentAt(hours);
    const own = histories.filter(({ source }) => source === each.source);
    each.files = Object.fromEntries(own.map((history) => [history.table, ['codes.md']]));
  }
  for (const source of content.sources) source.repository = 'owner/name';
  return { content, codex: assemble(content) };
};
const codes = (count: number, label = (at: number) => `Label ${String(at)}`): History =>
  makeHistory(
    'official',
    'some-codes',
    Array.from({ length: count }, (_, at) => [at, label(at)] as const),
  );

const nodesOf = (node: Nodes): Nodes[] => [
  node,
  ...('children' in node ? node.children.flatMap(nodesOf) : []),
];
const parse = (markdown: string): Nodes[] =>
  nodesOf(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));

describe('the words of a pull request', () => {
  test('say that nothing changed', () => {
    const same = reading([codes(2)]);
    const update = updateOf(same, same);
    expect(isWorthProposing(update)).toBe(false);
    expect(titleOf(update)).toBe('Nothing changed in the sources');
  });

  test('are worth it once nobody has read on for a fortnight, and before that only for news', () => {
    const before = reading([codes(2)]);
    const days = (count: number) => updateOf(before, reading([codes(2)], count * 24));
    expect([13, 14].map((count) => isWorthProposing(days(count)))).toEqual([false, true]);
    expect(titleOf(days(14))).toBe('Update from the sources: read until 2024-01-15');
    expect(isWorthProposing(updateOf(before, reading([codes(3)], 1)))).toBe(true);
  });

  test('count a code once, whoever of the sources brought it', () => {
    const both = [codes(1), { ...codes(1), source: 'userdoccers' }];
    expect(titleOf(updateOf(reading([]), reading(both, 1)))).toBe(
      'Update from the sources: 1 code new',
    );
  });

  test('hold whatever sources say: code stays code, links lead to GitHub, nothing is HTML', () => {
    const histories = arbitraryTable.chain((some) => arbitraryHistories(some));
    const failure: fc.Arbitrary<Failure> = fc.record({
      what: fc.string(),
      why: fc.string({ maxLength: 400 }),
    });
    fc.assert(
      fc.property(histories, histories, fc.array(failure, { maxLength: 2 }), (a, b, failures) => {
        const update = updateOf(reading(a, 2000), reading(b, 2000));
        const body = bodyOf(update, failures);
        const nodes = parse(body);
        expect(nodes.filter(({ type }) => type === 'html')).toEqual([]);
        for (const node of nodes) {
          if (node.type !== 'link') continue;
          expect(node.url).toMatch(/^https:\/\/github\.com\/owner\/name\//);
        }
        expect(nodes.filter(({ type }) => type === 'code')).toHaveLength(failures.length);
        expect(titleOf(update)).toMatch(/^[\w :,-]+$/);
      }),
      { numRuns: 15 },
    );
  });

  test('fit into what GitHub takes', () => {
    const long = codes(1000, (at) => `${'`@x '.repeat(40)}${String(at)}`);
    const all = ['official', 'userdoccers', 'discord-api-types'].map((source) => ({
      ...long,
      source,
    }));
    const body = bodyOf(updateOf(reading([]), reading(all, 1001)), []);
    expect(body.length).toBeLessThanOrEqual(60_000);
    expect(body).toContain('## New pages: 2000');
    expect(body).toContain('- and 980 more\n');
    const failures = Array.from({ length: 99 }, () => ({
      what: 'A',
      why: `${'x'.repeat(400)}\n`.repeat(99),
    }));
    const cut = bodyOf(updateOf(reading([]), reading([long], 1001)), failures.concat(failures));
    expect(cut.length).toBeLessThanOrEqual(60_000);
    expect(cut).toMatch(/[^\n]\n$/);
  });
});
