import { describe, expect, test } from 'vitest';
import { readContentFolder } from '../../data/read-content.ts';
import { assemble } from '../../domain/codex/assemble.ts';
import type { Line } from '../../schemas/history.ts';
import { noticeOf } from './notice.ts';
import { sourceRows } from './source-rows.ts';
import { standingOf } from './standing.ts';

/** The registry and its heads; what names codes beside the histories below would find none. */
const content = {
  ...readContentFolder(process.cwd()),
  identifiers: [],
  families: [],
  libraries: [],
  libraryNames: [],
};
const at = (date: string, digit: string) => ({
  date: `${date}T12:00:00Z`,
  commit: digit.repeat(40),
});

/** The gateway's opcodes as two sources might list them, over the real registry. */
function opcodes(official: Line[], userdoccers: Line[]) {
  const codex = assemble({
    ...content,
    notes: [],
    payloads: [],
    phrases: [],
    histories: [
      { source: 'official', table: 'gateway-opcodes', codes: official },
      { source: 'userdoccers', table: 'gateway-opcodes', codes: userdoccers },
    ],
  });
  const view = codex.tables.find(({ table }) => table.id === 'gateway-opcodes');
  const entry = view?.entries[0];
  if (view === undefined || entry === undefined) throw new Error('No gateway opcodes.');
  const rows = sourceRows(
    view,
    entry,
    new Map(codex.sources.map((each) => [each.source.id, each])),
  );
  return { rows, notice: noticeOf(view, entry, rows), standing: standingOf(view, entry) };
}

const span = (label: string, from: string, to: string | null) => ({
  from: at(from, 'a'),
  to: to === null ? null : at(to, 'b'),
  label,
});

describe('a code that was official once', () => {
  const { rows, notice, standing } = opcodes(
    [{ code: 90, spans: [span('Ping', '2016-03-29', '2018-09-11')] }],
    [{ code: 90, spans: [span('Ping', '2021-01-01', null)] }],
  );

  test('has a row for each source, most believed first, with the commits of its dates', () => {
    expect(rows.map(({ source }) => source.id)).toEqual(['official', 'userdoccers']);
    const [official, userdoccers] = rows;
    expect(official?.since.url).toBe(
      `https://github.com/discord/discord-api-docs/commit/${'a'.repeat(40)}`,
    );
    expect(official?.until).toMatchObject({ day: '2018-09-11', approximate: false });
    expect(official?.files).toEqual([]);
    expect(userdoccers?.until).toBeUndefined();
    expect(userdoccers?.files[0]?.url).toContain('/discord-userdoccers/blob/');
  });

  test('says when it went, and who still lists it', () => {
    expect(notice).toBe(
      'Discord API docs listed it from 2016-03-29 until 2018-09-11. Userdoccers still lists it.',
    );
    expect(standing).toEqual({ title: 'Delisted on', day: '2018-09-11', approximate: false });
  });
});

describe('a code that a source struck out', () => {
  const struck = { ...span('Ping', '2023-05-01', null), struck: true as const };
  const { notice, standing } = opcodes(
    [{ code: 91, spans: [span('Other', '2016-01-01', null)] }],
    [{ code: 90, spans: [span('Ping', '2021-01-01', '2023-05-01'), struck] }],
  );

  test('is retired from the day on which it was struck', () => {
    expect(notice).toBe(
      'Userdoccers listed it from 2021-01-01 and struck it out on 2023-05-01. No source lists it as live.',
    );
    expect(standing).toEqual({ title: 'Retired on', day: '2023-05-01', approximate: false });
  });
});

describe('absences', () => {
  const rowsOf = (back: string) =>
    opcodes(
      [{ code: 90, spans: [span('Ping', '2016-01-01', '2020-01-01'), span('Ping', back, null)] }],
      [],
    );

  test('of a day or more are told, and the code is documented since its return', () => {
    const { rows, standing } = rowsOf('2021-06-01');
    expect(rows[0]?.absences.map(({ from, to }) => [from.day, to.day])).toEqual([
      ['2020-01-01', '2021-06-01'],
    ]);
    expect(standing?.day).toBe('2021-06-01');
  });

  test('shorter than a day are slips', () => {
    const hour = (line: Line): Line => ({
      ...line,
      spans: line.spans.map((each, index) =>
        index === 0 ? each : { ...each, from: { ...each.from, date: '2020-01-01T13:10:00Z' } },
      ),
    });
    const { rows, standing } = opcodes(
      [
        hour({
          code: 90,
          spans: [span('Ping', '2016-01-01', '2020-01-01'), span('Ping', '2020-01-01', null)],
        }),
      ],
      [],
    );
    expect(rows[0]?.absences).toEqual([]);
    expect(standing?.day).toBe('2016-01-01');
  });
});

test('a former meaning is a row of its own behind its source', () => {
  const reset = { ...span('Reset', '2019-01-01', null), struck: true as const };
  const { rows } = opcodes(
    [],
    [
      { code: 90, spans: [span('Clients Connect', '2024-08-26', null)] },
      { code: 90, former: true, spans: [reset] },
    ],
  );
  expect(rows.map(({ fact, former }) => [fact.label, former])).toEqual([
    ['Clients Connect', false],
    ['Reset', true],
  ]);
  expect(rows[1]?.since.day).toBe('2019-01-01');
});

test('where a code was seen is told of the source that gives it', () => {
  const seen = 'https://github.com/lamp/oil/issues/12';
  const spans = [span('Ping', '2020-01-01', null)];
  const { rows } = opcodes([{ code: 90, spans }], [{ code: 90, seen, spans }]);
  expect(rows.map((row) => row.seen)).toEqual([undefined, seen]);
});

describe('a notice over several sources', () => {
  const noticeFor = (...sources: [source: string, spans: Line['spans'], version?: string][]) => {
    const codex = assemble({
      ...content,
      notes: [],
      payloads: [],
      phrases: [],
      histories: [...Map.groupBy(sources, ([source]) => source)].map(([source, own]) => ({
        source,
        table: 'gateway-opcodes',
        codes: own.map(([, spans, version]) => ({ code: 90, ...(version && { version }), spans })),
      })),
    });
    const view = codex.tables.find(({ table }) => table.id === 'gateway-opcodes');
    const [entry] = view?.entries ?? [];
    if (view === undefined || entry === undefined) throw new Error('No gateway opcodes.');
    const byId = new Map(codex.sources.map((each) => [each.source.id, each]));
    return noticeOf(view, entry, sourceRows(view, entry, byId));
  };
  const struck = { ...span('Ping', '2023-05-01', null), struck: true as const };
  const strike = [span('Ping', '2021-01-01', '2023-05-01'), struck];
  const struckOut = 'Userdoccers listed it from 2021-01-01 and struck it out on 2023-05-01.';
  const dropped = [span('PING', '2020-01-01', '2022-01-01')];

  test('tells of a retired code who struck it out and who dropped it', () => {
    expect(noticeFor(['userdoccers', strike], ['discord-undocumented', dropped])).toBe(
      `${struckOut} discord-undocumented listed it from 2020-01-01 until 2022-01-01. No source lists it as live.`,
    );
  });

  test('tells of a delisted code who struck it out, but not who dropped it', () => {
    expect(
      noticeFor(['official', dropped], ['userdoccers', strike], ['discord-undocumented', dropped]),
    ).toBe(
      `Discord API docs listed it from 2020-01-01 until 2022-01-01. ${struckOut} No source lists it as live.`,
    );
  });

  test('says what a list has there that lists another thing', () => {
    const other = [span('Pong', '2022-01-01', null)];
    const pong = 'lists 90 as Pong';
    expect(noticeFor(['userdoccers', strike], ['discord-undocumented', other])).toBe(
      `${struckOut} discord-undocumented ${pong}; that list has not changed since.`,
    );
    expect(noticeFor(['official', dropped], ['userdoccers', other])).toBe(
      `Discord API docs listed it from 2020-01-01 until 2022-01-01. Userdoccers ${pong}.`,
    );
  });

  test('says of a source that was read once by when it had the code', () => {
    const once = (label: string) => {
      const { from, ...rest } = span(label, '2022-01-01', null);
      return [{ ...rest, from: { ...from, approximate: true as const } }];
    };
    expect(noticeFor(['userdoccers', strike], ['gateway-list', once('PING')])).toBe(
      `${struckOut} Gateway list had it by 2022-01-01.`,
    );
    expect(noticeFor(['userdoccers', strike], ['gateway-list', once('PONG')])).toBe(
      `${struckOut} Gateway list had 90 as PONG by 2022-01-01.`,
    );
  });

  test('counts a time over all API versions', () => {
    expect(
      noticeFor(
        ['discord-api-types', [span('Ping', '2020-01-01', '2022-01-01')], 'v6'],
        ['discord-api-types', [span('Ping', '2020-01-01', '2020-01-02')], 'v8'],
      ),
    ).toBe('discord-api-types listed it from 2020-01-01 until 2022-01-01. No source lists it now.');
  });
});

describe('a whole list that went', () => {
  const spanOf = (code: number, to: string | null): Line => ({
    code,
    spans: [span('Ping', '2020-01-01', to)],
  });

  test('is told where several codes went with it, and none stayed', () => {
    const gone = '2022-01-01';
    const told = (...codes: Line[]) => opcodes(codes, []).notice;
    const listed = 'Discord API docs listed it from 2020-01-01 until 2022-01-01';
    expect(told(spanOf(90, gone), spanOf(91, gone), spanOf(92, '2021-01-01'))).toBe(
      `${listed}, when the whole list went. No source lists it now.`,
    );
    expect(told(spanOf(90, gone), spanOf(91, gone), spanOf(92, null))).toBe(
      `${listed}. No source lists it now.`,
    );
    expect(told(spanOf(90, gone))).toBe(`${listed}. No source lists it now.`);
    expect(told(spanOf(90, gone), spanOf(91, '2023-01-01'), spanOf(92, '2023-01-01'))).toBe(
      `${listed}. No source lists it now.`,
    );
  });
});

test('a list at rest since before a code was struck out is told as such', () => {
  const struck = { ...span('Ping', '2023-05-01', null), struck: true as const };
  const codex = assemble({
    ...content,
    notes: [],
    payloads: [],
    phrases: [],
    histories: [
      {
        source: 'userdoccers',
        table: 'gateway-opcodes',
        codes: [{ code: 90, spans: [span('Ping', '2021-01-01', '2023-05-01'), struck] }],
      },
      {
        source: 'discord-undocumented',
        table: 'gateway-opcodes',
        codes: [{ code: 90, spans: [span('PING', '2022-01-01', null)] }],
      },
    ],
  });
  const view = codex.tables.find(({ table }) => table.id === 'gateway-opcodes');
  const [entry] = view?.entries ?? [];
  if (view === undefined || entry === undefined) throw new Error('No gateway opcodes.');
  const rows = sourceRows(
    view,
    entry,
    new Map(codex.sources.map((each) => [each.source.id, each])),
  );
  expect(entry.status).toBe('retired');
  expect(noticeOf(view, entry, rows)).toBe(
    'Userdoccers listed it from 2021-01-01 and struck it out on 2023-05-01. discord-undocumented still lists it; that list has not changed since.',
  );
});
