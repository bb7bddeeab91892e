import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesResponseSchema } from '../../schemas/api.ts';
import type { ChangeEvent } from '../../schemas/change.ts';
import type { Code } from '../../schemas/code.ts';
import type { History, Span } from '../../schemas/history.ts';
import { changesResponse } from '../api/responses.ts';
import { codeText } from '../codes.ts';
import { factChanges, kindOf } from '../diff/fact-changes.ts';
import { factOf } from '../history/as-of.ts';
import { settle } from '../history/settle.ts';
import { stepsOf } from '../history/steps.ts';
import { arbitraryTable } from '../testing/arbitrary-editions.ts';
import { makeSource } from '../testing/content.ts';
import { changeLog, sourceLog } from './log.ts';
import type { ChangeSet } from './types.ts';

const source = makeSource('official');
const log = (...histories: History[]): ChangeSet[] => sourceLog({ source, histories });

/** What an event tells, one line for each row and fact: `renamed 5 v9`, `in 5 v9`. */
function tellings(event: ChangeEvent): string[] {
  const told = (what: string, codes: readonly Code[]): string[] =>
    codes.flatMap((code) =>
      (event.versions ?? ['']).map((version) => `${what} ${codeText(code)} ${version}`),
    );
  switch (event.kind) {
    case 'read':
    case 'began':
    case 'returned':
      return told('in', event.codes);
    case 'ended':
      return told('out', event.codes);
    case 'added':
      return told('in', [event.code]);
    case 'removed':
      return told('out', [event.code]);
    case 'renamed':
    case 'respelt':
    case 'changed':
      return told(event.fact, [event.code]);
    case 'stated':
    case 'unstated':
      return event.values.flatMap(({ codes }) => told(event.fact, codes));
    case 'reworded':
      return told('explanation', event.codes);
    case 'slip':
      return told('slip', event.codes);
  }
}

/** What there is to tell of a table, read from its lines one by one, by moment. */
function facts({ codes: lines }: History): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const add = (date: string, what: string): void => {
    found.set(date, [...(found.get(date) ?? []), what]);
  };
  const settled = lines.map((line) => ({ line, ...settle(line) }));
  for (const { line, spans, slips } of settled) {
    const row = `${codeText(line.code)} ${line.version ?? ''}`;
    const kinsmen = settled.filter((each) => each.line.version === line.version);
    for (const { at, before, after } of stepsOf(spans)) {
      const lost = before ?? (after && lostBefore(spans, at.date, kinsmen));
      if (before === undefined) add(at.date, `in ${row}`);
      if (after === undefined) add(at.date, `out ${row}`);
      if (lost === undefined || after === undefined) continue;
      for (const { fact } of factChanges(lost, after)) add(at.date, `${fact} ${row}`);
    }
    for (const { to, during, around } of slips) {
      const kinds = during && around ? factChanges(around, during).map((each) => kindOf(each)) : [];
      const told = kinds.some((kind) => kind !== 'respelt' && kind !== 'reworded');
      if (!during || !around || told) add(to.date, `slip ${row}`);
    }
  }
  return found;
}

/** What a row said when its whole table went, where the table comes back with it at a date. */
function lostBefore(
  spans: readonly Span[],
  date: string,
  kinsmen: readonly { spans: Span[] }[],
): (Partial<Span> & { label: string }) | undefined {
  const all = kinsmen.flatMap((each) => each.spans).filter(({ from }) => from.date < date);
  const ends = all.map(({ to }) => to?.date ?? '~').sort();
  const end = ends.at(-1);
  if (end === undefined || end >= date) return undefined;
  const last = spans.find(({ to }) => to?.date === end);
  return last && factOf(last);
}

test('every turn of every row is told once, at its commit, and nothing else is', () => {
  fc.assert(
    fc.property(arbitraryTable('official', 'some-codes'), (history) => {
      const told = log(history).map(({ date, tables }): [string, string[]] => [
        date,
        tables.flatMap(({ events }) => events.flatMap(tellings)).sort(),
      ]);
      const expected = [...facts(history)].map(([date, all]): [string, string[]] => [
        date,
        all.sort(),
      ]);
      expect(new Map(told)).toEqual(new Map(expected));
    }),
    { numRuns: 500 },
  );
});

test('a boundary that no event tells belongs to a slip', () => {
  fc.assert(
    fc.property(arbitraryTable('official', 'some-codes'), (history) => {
      const dates = new Set(log(history).map(({ date }) => date));
      for (const line of history.codes) {
        const { slips } = settle(line);
        const slipped = new Set(slips.flatMap(({ from, to }) => [from.date, to.date]));
        for (const { at } of stepsOf(line.spans)) {
          if (!slipped.has(at.date)) expect(dates).toContain(at.date);
        }
      }
    }),
  );
});

test('a commit has an entry only where there is something to tell, and all of it in one', () => {
  fc.assert(
    fc.property(
      arbitraryTable('official', 'some-codes'),
      arbitraryTable('official', 'other-codes'),
      (first, second) => {
        const sets = log(first, second);
        for (const { tables } of sets) {
          expect(tables.length).toBeGreaterThan(0);
          for (const { events } of tables) expect(events.length).toBeGreaterThan(0);
        }
        expect(new Set(sets.map(({ date }) => date)).size).toBe(sets.length);
        const alone = log(first).map(({ date }) => date);
        expect(sets.map(({ date }) => date)).toEqual(expect.arrayContaining(alone));
      },
    ),
  );
});

test('the log runs back in time, and is the same in whatever order the content was read', () => {
  const views = fc.tuple(
    ...['official', 'userdoccers'].map((id) =>
      fc.record({
        source: fc.constant(makeSource(id)),
        histories: fc.tuple(arbitraryTable(id, 'some-codes'), arbitraryTable(id, 'other-codes')),
        head: fc.constant({ source: id, head: { date: '', commit: null }, files: {} }),
      }),
    ),
  );
  fc.assert(
    fc.property(views, (sources) => {
      const whole = changeLog({ sources });
      const keys = whole.map(({ date, source: id, commit }) => ({ date, id, commit }));
      for (const [at, next] of keys.slice(1).entries()) {
        const before = keys[at]!;
        expect(before.date >= next.date).toBe(true);
        if (before.date === next.date)
          expect([before.id, next.id]).toEqual(['official', 'userdoccers']);
      }
      const turned = sources.map((view) => ({
        ...view,
        histories: view.histories.map((history) => ({
          ...history,
          codes: [...history.codes].reverse(),
        })),
      }));
      expect(changeLog({ sources: turned })).toEqual(whole);
    }),
  );
});

test('whatever happened can be told as JSON', () => {
  fc.assert(
    fc.property(arbitraryTable('official', 'some-codes'), (history) => {
      const response = changesResponse(log(history), (path) => path);
      expect(changesResponseSchema.safeParse(response).error).toBeUndefined();
    }),
  );
});
