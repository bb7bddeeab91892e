import { describe, expect, test } from 'vitest';
import type { ToldEvent } from '../../domain/changes/types.ts';
import { assemble } from '../../domain/codex/assemble.ts';
import { makeContent, makeTable } from '../../domain/testing/content.ts';
import { momentAt } from '../../domain/testing/moment.ts';
import { directoryOf } from './directory.ts';
import { titleOf } from './title.ts';

const directory = directoryOf(
  assemble(
    makeContent(
      ['first', 'second'].map((id) => makeTable(id)),
      [],
    ),
  ),
);

function title(first: ToldEvent[], second: ToldEvent[] = []): string {
  const tables = [
    { table: 'first', events: first },
    { table: 'second', events: second },
  ].filter(({ events }) => events.length > 0);
  return titleOf({ date: momentAt(0).date, commit: null, source: 'official', tables }, directory);
}

const added = (label: string): ToldEvent => ({ kind: 'added', code: 1, after: { label } });
const removed: ToldEvent = { kind: 'removed', code: 2, before: { label: 'Two' } };
const deprecated: ToldEvent = {
  kind: 'changed',
  code: 12,
  label: 'Client Disconnect',
  fact: 'deprecated',
  after: true,
};

describe('a title', () => {
  test('names the source, and what happened table by table', () => {
    expect(title([added('One'), removed], [deprecated])).toBe(
      'official: first + added 1 One, − dropped 2 Two; second ~ deprecated 12 Client Disconnect',
    );
  });

  test('says nothing of explanations, nor of a table of which there is nothing else to say', () => {
    const quiet: ToldEvent[] = [
      { kind: 'unstated', fact: 'explanation', values: [{ codes: [1, 2] }] },
      { kind: 'reworded', codes: [1, 2] },
    ];
    expect(title([added('One'), ...quiet], quiet)).toBe('official: first + added 1 One');
    expect(title(quiet, [removed])).toBe('official: second − dropped 2 Two');
  });

  test('fills a hundred letters, and counts what has no room', () => {
    // What stands around the label is as long as this.
    const around = 'official: first + added 1 '.length;
    const rest = ', − dropped 2 Two'.length;
    const fits = title([added('a'.repeat(100 - around - rest)), removed]);
    expect(fits).toHaveLength(100);
    expect(fits).toMatch(/a, − dropped 2 Two$/);
    const name = 'a'.repeat(101 - around - rest);
    expect(title([added(name), removed], [deprecated])).toMatch(/1 [Aa]+ … and 2 more$/);
  });

  test('names fewer codes where many have no room, and counts the others', () => {
    const codes = ['A', 'B', 'C'].map((end) => `GUILD_SOUNDBOARD_${end}`);
    const rows = (ends: string[]): ToldEvent[] =>
      ends.map((code) => ({ kind: 'added', code, after: { label: code } }));
    expect(title(rows(codes))).toBe(`official: first + added ${codes.join(', ')}`);
    expect(title(rows(codes.map((code) => `${code}_BEFORE_IT_PLAYS`)))).toBe(
      'official: first + added GUILD_SOUNDBOARD_A_BEFORE_IT_PLAYS and 2 more',
    );
  });

  test('tells no API version where there is no room for all', () => {
    const versions = ['v6', 'v8', 'v9', 'v10'];
    const row: ToldEvent = {
      kind: 'added',
      code: 1,
      versions,
      after: { label: 'word '.repeat(8).trim() },
    };
    expect(title([row, removed])).toMatch(/word in v6, v8, v9 and v10 … and 1 more$/);
    const longer = { ...row, after: { label: 'word '.repeat(9).trim() } };
    expect(title([longer, removed])).toMatch(/word… and 1 more$/);
  });

  test('cuts a long name between words', () => {
    const name = 'word '.repeat(40).trim();
    expect(title([added(name)])).toMatch(/^official: first \+ added 1 word( word)+…$/);
    expect(title([added(name), removed])).toMatch(/ word… and 1 more$/);
    for (const text of [title([added(name)]), title([added(name), removed])]) {
      expect(text.length).toBeGreaterThan(90);
      expect(text.length).toBeLessThanOrEqual(100);
    }
  });
});
