import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { assemble } from '../domain/codex/assemble.ts';
import { countsAt } from '../domain/growth/growth.ts';
import { asOf } from '../domain/history/as-of.ts';
import { listsNow } from '../domain/merge/testimony.ts';
import { discordGrowth } from './home.ts';
import { readContentFolder } from './read-content.ts';

const codex = assemble(readContentFolder(join(import.meta.dirname, '../..')));
const facts = discordGrowth(codex);
const tables = codex.tables.filter(({ table }) => table.protocol === 'discord');
const entries = tables.flatMap((view) => view.entries);

describe('the growth of the real lists', () => {
  test('ends with the codes as they stand, those without dates apart', () => {
    const documented = entries.filter(({ status }) => status === 'documented').length;
    const listed = entries.filter(({ sources }) => Object.values(sources).some(listsNow)).length;
    const { growth, years, until } = facts;
    expect(growth.steps.at(-1)).toMatchObject({ documented, known: listed - growth.undatedOnly });
    expect(years.at(-1)).toMatchObject(countsAt(growth, until));
    expect(growth.steps.at(-1)?.at).toBeLessThanOrEqual(until);
  });

  test.each(['2016-04-15', '2018-09-30', '2021-05-20', '2023-06-25', '2024-03-05', '2026-01-31'])(
    'on %s the counts are those of the editions of that day',
    (day) => {
      const listed = { documented: 0, known: 0 };
      for (const { table, histories } of tables) {
        const rows = histories.flatMap((history) =>
          asOf(history, day)
            .filter(({ former, commit }) => !former && commit !== null)
            .map((row) => ({ ...row, source: history.source })),
        );
        const own = rows.filter(({ source, struck }) => source === table.authority && !struck);
        listed.documented += new Set(own.map(({ code }) => code)).size;
        listed.known += new Set(rows.map(({ code }) => code)).size;
      }
      const end = Date.parse(`${day}T23:59:59.999Z`);
      expect(listed.documented).toBeGreaterThan(0);
      expect(countsAt(facts.growth, end)).toEqual(listed);
    },
  );

  test('shows nothing of the 70 minutes without JSON errors on 2022-02-01', () => {
    const { steps } = facts.growth;
    const drops = steps.map(({ documented }, at) => (steps[at - 1]?.documented ?? 0) - documented);
    expect(Math.max(...drops)).toBeLessThan(10);
    const noon = countsAt(facts.growth, Date.parse('2022-02-01T12:00:00Z'));
    expect(countsAt(facts.growth, Date.parse('2022-02-01T23:00:00Z'))).toEqual(noon);
  });

  test('names the lists that began with many codes at once', () => {
    expect(
      facts.arrivals.map(({ source, at }) => [source.id, new Date(at).getUTCFullYear()]),
    ).toEqual([
      ['discord-undocumented', 2023],
      ['teufelsbot', 2024],
    ]);
  });
});
