import fc from 'fast-check';
import { parse, type HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { readContentFolder } from '../../data/read-content.ts';
import { assemble } from '../../domain/codex/assemble.ts';
import { checkQuery } from '../../domain/compare/check-query.ts';
import { compareIndexOf } from '../../domain/compare/compare-index.ts';
import { compare } from '../../domain/compare/compare.ts';
import type { CompareIndex, Comparison } from '../../domain/compare/types.ts';
import { KINDS } from '../../domain/compare/words.ts';
import { arbitraryHistories, arbitraryTable } from '../../domain/testing/arbitrary-history.ts';
import { askedIn } from '../../elements/compare-address.ts';
import { countsText } from './counts.ts';
import { resultHtml } from './result.ts';
import { viewOf } from './view.ts';

const codex = assemble(readContentFolder(process.cwd()));
const index = compareIndexOf(codex);
const histories = codex.sources.flatMap((view) => view.histories);

function comparisonOf(search: string): Comparison {
  const { query, problems } = checkQuery(askedIn(search)!, index);
  expect(problems).toEqual([]);
  return compare(histories, index, query);
}

const shown = (comparison: Comparison, of: CompareIndex = index): HTMLElement =>
  parse(String(resultHtml(comparison, of)));
const page = (search: string): HTMLElement => shown(comparisonOf(search));
const words = (element: HTMLElement | null | undefined): string =>
  element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/** The cells of a code's row in a group, as text. */
function row(result: HTMLElement, kind: string, code: string): string[] {
  const rows = result.querySelectorAll(`tbody.${kind} tr`);
  const found = rows.find((each) => words(each.querySelector('th')).split(' ')[0] === code);
  return found?.querySelectorAll('th, td').map(words) ?? [];
}

describe('of one source', () => {
  const result = page('?a=official@2018-01-01&b=official@2019-01-01&table=gateway-opcodes');

  it('tells what went, linked to the commit that took it', () => {
    expect(row(result, 'removed', '5')).toEqual([
      '5',
      'Voice Server Ping ↑ send · since 2016-03-29 · dropped 2018-09-11',
    ]);
    const links = result.querySelectorAll('.removed a').map(({ attributes }) => attributes.href);
    expect(links[0]).toBe('/gateway/op/5/');
    expect(links.at(-1)).toMatch(
      /^https:\/\/github\.com\/discord\/discord-api-docs\/commit\/[0-9a-f]{40}$/,
    );
  });

  it('counts in words of time', () => {
    expect(words(result.querySelector('.compare-counts'))).toBe(
      '+0 added −1 removed ~0 renamed ≠0 changed 11 the same',
    );
    expect(result.querySelectorAll('.compare-counts .zero')).toHaveLength(3);
  });

  it('marks the words of a rename', () => {
    const renamed = page('?a=official@2026-06-01&b=official@2026-07-01&table=json-error-codes');
    const cell = renamed.querySelector('.renamed ins')?.parentNode;
    expect(cell?.querySelector('del')?.textContent).toContain('50');
    expect(cell?.querySelector('ins')?.textContent).toContain('250');
  });

  it('shows the fact that changed', () => {
    const changed = page('?a=official@2025-07-01&b=official@2025-07-02&table=voice-opcodes');
    expect(row(changed, 'changed', '29')).toEqual([
      '29',
      expect.stringContaining('JSON'),
      expect.stringContaining('binary · since 2025-07-02'),
    ]);
    expect(changed.querySelectorAll('.differs')).toHaveLength(1);
  });

  it('stays calm where nothing differs', () => {
    const same = page('?a=official@2024-10-01&b=official@2024-10-01&table=http-status-codes');
    expect(words(same.querySelector('.calm'))).toBe(
      'No difference: all 12 HTTP status codes are the same in both editions.',
    );
    expect(words(same.querySelector('.notices'))).toBe('Both sides are the same edition.');
    expect(same.querySelector('table')).toBeNull();
  });

  it('says that nothing newer is known', () => {
    const future = page('?a=official@2024-10-01&b=official@2090-01-01&table=http-status-codes');
    const read = index.sources.find(({ id }) => id === 'official')!.read;
    expect(words(future.querySelector('.notices'))).toBe(
      `Discord API docs was last read on ${read}; nothing newer is known.`,
    );
  });

  it('tells a moment that may be earlier', () => {
    const early = page('?a=gateway-list@2023-04-30&b=official@2023-04-30&table=gateway-opcodes');
    expect(words(early.querySelector('.removed td'))).toContain('since ≤ on or before 2023-04-30');
  });
});

describe('of two sources', () => {
  const result = page('?a=official@2026-07-01&b=userdoccers@2026-07-01');

  it('speaks of opinions', () => {
    expect(words(result.querySelector('.compare-counts'))).toMatch(
      /^\+\d+ only in Userdoccers −\d+ only in Discord API docs ~\d+ named otherwise ≠\d+ otherwise stated \d+ the same$/,
    );
  });

  it('names a table that one of them lacks, and a fact that one of them leaves out', () => {
    expect(words(result.querySelector('.notices'))).toBe(
      'Listed in Discord API docs alone: JSON error codes (239).',
    );
    expect(words(result.querySelector('#gateway-close-codes .notice'))).toBe(
      'Only Discord API docs says whether to reconnect, for 14 codes.',
    );
  });

  it('names who dropped a code that the other lists', () => {
    const [, cell] = row(page('?a=official&b=userdoccers&table=gateway-opcodes'), 'added', '5');
    expect(cell).toMatch(/ · Userdoccers · since .+ · dropped by Discord API docs 2018-09-11$/);
  });

  it('speaks of the unofficial sources as of several', () => {
    const merged = page('?a=unofficial@2090-01-01&b=official&table=dispatch-events');
    const notices = words(merged.querySelector('.notices'));
    expect(notices).toMatch(/^The unofficial sources were last read on \d{4}-\d\d-\d\d; /);
    expect(result.querySelector('.opinions')).not.toBeNull();
  });

  it('leads to every table that differs', () => {
    const jumps = result.querySelectorAll('.jump a').map(({ attributes }) => attributes.href);
    const sections = result.querySelectorAll('section').map(({ id }) => `#${id}`);
    expect(jumps).toEqual(sections);
    expect(jumps).toContain('#voice-opcodes');
  });

  it('names the tables that do not differ in one line', () => {
    const year = page('?a=official@2025-08-06&b=official@2026-08-06');
    expect(words(year.querySelector('.untold'))).toBe(
      'No difference in: Gateway close codes, Voice opcodes, HTTP status codes, RPC error codes, RPC close codes.',
    );
  });

  it('names the source of each row where several speak', () => {
    const merged = page('?a=official@2024-10-01&b=unofficial@2024-10-01&table=gateway-opcodes');
    expect(row(merged, 'added', '12')[1]).toBe(
      'Guild Sync ↑ send · struck out · Userdoccers · since 2023-05-14',
    );
  });
});

describe('of two protocols', () => {
  const result = page(
    '?a=official@2024-10-01&b=utilbot@2024-10-01&table=gateway-opcodes&against=utilbot-opcodes',
  );

  it('lays the meanings of a number side by side, each linked to its own page', () => {
    const [number, ...cells] = row(result, 'renamed', '10');
    expect(number).toBe('10');
    expect(cells).toEqual([expect.stringMatching(/^Hello/), expect.stringMatching(/^Heartbeat/)]);
    const links = result.querySelectorAll('.renamed a').map(({ attributes }) => attributes.href);
    expect(links).toEqual(expect.arrayContaining(['/gateway/op/10/', '/utilbot/op/10/']));
    expect(result.querySelector('.renamed ins')).toBeNull();
  });

  it('compares names alone', () => {
    expect(words(result.querySelector('.compare-counts'))).toBe(
      '+2 only in Utilbot opcodes −8 only in Gateway opcodes ~3 same number, other meaning 1 same number, same name',
    );
  });

  it('says that nothing is common without a table', () => {
    const none = page('?a=official@2024-10-01&b=utilbot@2024-10-01');
    expect(words(none.querySelector('.notices'))).toContain('have no table in common');
    expect(none.querySelector('.compare-counts')).toBeNull();
  });
});

describe('of anything', () => {
  it('has a row for each difference, and no element of any label', () => {
    const world = arbitraryTable.chain((table) =>
      fc.tuple(fc.constant(table), arbitraryHistories(table)),
    );
    const at = fc.integer({ min: 10, max: 28 }).map((day) => `2024-01-${String(day)}`);
    fc.assert(
      fc.property(world, at, at, fc.boolean(), ([table, all], from, to, one) => {
        const small: CompareIndex = { tables: [table], sources: [] };
        const a = { source: 'official', at: from };
        const b = { source: one ? 'official' : 'userdoccers', at: to };
        const comparison = compare(all, small, { a, b });
        const result = shown(comparison, small);
        const differences = comparison.tables.flatMap((each) =>
          KINDS.flatMap((kind) => each[kind]),
        );
        expect(result.querySelectorAll('[scope=row]')).toHaveLength(differences.length);
        const both = differences.filter((each) => each.a && each.b).length;
        expect(result.querySelectorAll('td')).toHaveLength(differences.length + both);
        expect(result.querySelectorAll('td[colspan="2"]')).toHaveLength(differences.length - both);
        const own =
          /^(A|B|BR|CAPTION|CODE|DEL|DIV|H2|INS|LI|NAV|P|S|SECTION|SMALL|SPAN|T[A-Z]+|UL|WBR)$/;
        const strange = result.querySelectorAll('*').filter(({ tagName }) => !own.test(tagName));
        expect(strange).toEqual([]);
      }),
    );
  });

  it('says the counts that it shows', () => {
    const comparison = comparisonOf('?a=official@2026-07-01&b=userdoccers@2026-07-01');
    const numbers = (text: string): string[] => text.match(/\d+/g) ?? [];
    expect(numbers(countsText(viewOf(comparison, index)))).toEqual(
      numbers(words(shown(comparison).querySelector('.compare-counts'))),
    );
  });
});
