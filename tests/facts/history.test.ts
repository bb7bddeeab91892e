import { describe, expect, it } from 'vitest';
import type { Code } from '../../src/schemas/code.ts';
import type { Span } from '../../src/schemas/history.ts';
import { editionOf, entryOf, historyOf, lineOf } from './support/content.ts';

/** What changed of a line from one span to the next, with the end of the first and the start of the second. */
function turnsOf(spans: readonly Span[], fact: 'label' | 'encoding'): unknown[] {
  return spans.slice(1).flatMap((span, at) => {
    const before = spans[at];
    if (before === undefined || before[fact] === span[fact]) return [];
    return [{ from: before[fact], to: span[fact], ended: before.to, began: span.from }];
  });
}

const day = (date: string): unknown => expect.stringMatching(`^${date}T`);

describe('the deletion of 2022-02-01', () => {
  const gone = '2022-02-01T22:42:14Z';
  const back = '2022-02-01T23:52:53Z';
  const edition = (at: string): unknown[] =>
    editionOf('official', 'json-error-codes', at).map(({ code, label }) => [code, label]);

  it('is a gap: nothing for 70 minutes, the same 148 codes before and after', () => {
    const before = edition('2022-02-01T22:42:13Z');
    expect(before).toHaveLength(148);
    expect(edition(gone)).toEqual([]);
    expect(edition('2022-02-01T23:30:00Z')).toEqual([]);
    expect(edition('2022-02-01T23:52:52Z')).toEqual([]);
    expect(edition(back)).toEqual(before);
  });

  it('breaks every line in two and begins none', () => {
    const lines = historyOf('official', 'json-error-codes').codes;
    const broken = lines.filter(({ spans }) => spans.some(({ to }) => to?.date === gone));
    expect(broken).toHaveLength(148);
    for (const { spans } of broken) {
      const at = spans.findIndex(({ to }) => to?.date === gone);
      expect(spans[at + 1]?.from.date).toBe(back);
    }
  });

  it('moves the first day of no code', () => {
    expect(entryOf('json-error-codes', 10001).sources.official?.since).toBe('2016-06-05');
    expect(entryOf('json-error-codes', 50013).sources.official?.since).toBe('2016-06-05');
    const lines = historyOf('official', 'json-error-codes').codes;
    const since = lines.map(({ code }) => entryOf('json-error-codes', code).sources.official);
    expect(since.filter((each) => each?.since === '2022-02-01')).toEqual([]);
  });

  it('touches no other table', () => {
    for (const table of ['gateway-opcodes', 'http-status-codes', 'rpc-error-codes']) {
      expect(editionOf('official', table, '2022-02-01T23:30:00Z')).toEqual(
        editionOf('official', table, '2022-02-01T22:42:13Z'),
      );
    }
  });
});

type Rename = [source: string, table: string, code: Code, date: string, from: string, to: string];

const renames: Rename[] = [
  ['official', 'gateway-opcodes', 7, '2016-03-30', 'Redirect', 'Reconnect'],
  ['official', 'gateway-opcodes', 3, '2020-02-20', 'Status Update', 'Presence Update'],
  ['userdoccers', 'voice-close-codes', 4020, '2025-01-14', 'Invalid heartbeat', 'Bad request'],
  [
    'official',
    'json-error-codes',
    30007,
    '2023-03-18',
    'Maximum number of webhooks reached (10)',
    'Maximum number of webhooks reached (15)',
  ],
  [
    'official',
    'json-error-codes',
    30003,
    '2026-06-23',
    'Maximum number of pins reached for the channel (50)',
    'Maximum number of pins reached for the channel (250)',
  ],
  [
    'discord-api-types',
    'json-error-codes',
    50138,
    '2026-03-19',
    'FailedToResizeAssetBelowTheMinimumSize',
    'FailedToResizeAssetBelowTheMaximumSize',
  ],
];

describe('a rename is a span that ends where the next begins', () => {
  it.each(renames)('%s %s %s on %s', (source, table, code, date, from, to) => {
    const turn = turnsOf(lineOf(source, table, code).spans, 'label').at(-1);
    expect(turn).toMatchObject({
      from,
      to,
      ended: { date: day(date) },
      began: { date: day(date) },
    });
    const { ended, began } = turn as { ended: unknown; began: unknown };
    expect(ended).toEqual(began);
  });

  it('holds for facts beside the label: voice 29 is binary since 2025-07-02', () => {
    const [turn, ...others] = turnsOf(lineOf('official', 'voice-opcodes', 29).spans, 'encoding');
    expect(others).toEqual([]);
    expect(turn).toMatchObject({ from: 'json', to: 'binary', began: { date: day('2025-07-02') } });
    const { ended, began } = turn as { ended: unknown; began: unknown };
    expect(ended).toEqual(began);
  });
});

describe('codes that went', () => {
  it('has op 5 in the official table until 2018-09-11', () => {
    const codes = (at: string): Code[] =>
      editionOf('official', 'gateway-opcodes', at).map(({ code }) => code);
    expect(lineOf('official', 'gateway-opcodes', 5).spans.at(-1)?.to?.date).toMatch(/^2018-09-11T/);
    expect(codes('2018-09-10')).toContain(5);
    expect(codes('2018-09-11')).not.toContain(5);
    expect(codes('2026-08-06')).not.toContain(5);
  });

  it('keeps both rows that Userdoccers has for voice 11', () => {
    const rows = editionOf('userdoccers', 'voice-opcodes', '2026-07-22')
      .filter(({ code }) => code === 11)
      .map(({ label, struck, former }) => ({ label, struck, former }));
    expect(rows).toHaveLength(2);
    expect(rows).toContainEqual({ label: 'Clients Connect' });
    expect(rows).toContainEqual({ label: 'Reset', struck: true, former: true });
    expect(lineOf('userdoccers', 'voice-opcodes', 11).spans[0]?.from.date).toMatch(/^2024-08-26T/);
    expect(lineOf('userdoccers', 'voice-opcodes', 11, true).spans[0]?.from.date).toMatch(
      /^2024-12-28T/,
    );
  });

  it('has the RPC tables of Userdoccers absent from 2023-02-11 to 2026-03-20', () => {
    const rows = (at: string): number => editionOf('userdoccers', 'rpc-error-codes', at).length;
    expect(rows('2023-02-10')).toBe(16);
    expect(rows('2023-02-11')).toBe(0);
    expect(rows('2026-03-19')).toBe(0);
    expect(rows('2026-03-20')).toBe(38);
  });
});
