import { describe, expect, test } from 'vitest';
import type { Payload } from '../../schemas/payload.ts';
import { makeContent, makeHistory, makeSource, makeTable } from '../testing/content.ts';
import { assemble } from './assemble.ts';
import type { Content, PlacedNote } from './types.ts';

const gateway = makeTable('gateway-close', { likelihood: 5 });
const voice = makeTable('voice-close', { likelihood: 6 });
const http = makeTable('http', { likelihood: 3 });

function content(rest: Partial<Content> = {}): Content {
  return makeContent(
    [voice, gateway, http],
    [
      makeHistory('userdoccers', 'voice-close', [[4014, 'Disconnected']]),
      makeHistory('official', 'gateway-close', [[4014, 'Disallowed intent(s)']]),
      makeHistory('userdoccers', 'gateway-close', [[4014, 'Disallowed intent(s)']]),
      makeHistory('userdoccers', 'http', [
        [404, 'NOT FOUND'],
        ['5xx', 'SERVER ERROR'],
        [4014, { label: 'Struck', struck: true }],
      ]),
    ],
    rest,
  );
}

function note(table: string, code: string): PlacedNote {
  return { table, code, id: `${table}/${code}`, summary: 'What happened.' };
}

function payload(code: Payload['code'], source: string): Payload {
  return { code, source, commit: '0'.repeat(40), structures: [{ name: 'Data', fields: [] }] };
}

describe('assemble', () => {
  test('keeps the order of the registry, and of precedence within a table', () => {
    const { tables, sources } = assemble(content());
    expect(tables.map(({ table }) => table.id)).toEqual(['voice-close', 'gateway-close', 'http']);
    expect(tables[1]?.histories.map(({ source }) => source)).toEqual(['official', 'userdoccers']);
    expect(tables[1]?.sources.map(({ id }) => id)).toEqual(['official', 'userdoccers']);
    expect(sources.map(({ source }) => source.id)).toEqual(voice.precedence);
    expect(sources[1]?.histories.map(({ table }) => table)).toEqual([
      'voice-close',
      'gateway-close',
      'http',
    ]);
  });

  test('a number leads to all that bear it: the living likeliest first, then the dead', () => {
    const { byNumber } = assemble(content());
    const tables = byNumber.get('4014')?.map(({ view }) => view.table.id);
    expect(tables).toEqual(['gateway-close', 'voice-close', 'http']);
    expect([...byNumber.keys()]).toEqual(['404', '5xx', '4014']);
  });

  test('notes and payloads come to their codes', () => {
    const structures = { table: 'http', payloads: [payload('5xx', 'userdoccers')] };
    const codex = assemble(content({ notes: [note('http', '404')], payloads: [structures] }));
    const view = codex.tables[2];
    expect(view?.entries[0]?.summary).toBe('What happened.');
    expect(view?.notes.get('404')?.id).toBe('http/404');
    expect(view?.payloads.get('5xx')).toEqual(structures.payloads);
  });

  test('phrases come to their codes, those of other tables to theirs', () => {
    const phrases = [
      { table: 'http', phrases: { '404': ['nobody home'], '5xx': ['it broke'] } },
      { table: 'voice-close', phrases: { '4014': ['kicked from voice', 'moved away'] } },
    ];
    const { tables } = assemble(content({ phrases }));
    expect(tables.map((view) => Object.fromEntries(view.phrases))).toEqual([
      phrases[1]?.phrases,
      {},
      phrases[0]?.phrases,
    ]);
  });

  test('an identifier that was given out stays, and whoever would have it now gives way', () => {
    const identifiers = [{ table: 'http', identifiers: { '404': 'ServerError' } }];
    const [, , view] = assemble(content({ identifiers })).tables;
    expect(view?.entries.map(({ identifier }) => identifier)).toEqual([
      'ServerError',
      'ServerError5xx',
      'Struck',
    ]);
  });

  test("the registry's current version speaks for a source in its table", () => {
    const spans = (label: string) =>
      makeHistory('discord-api-types', 'http', [[1, label]]).codes.map(({ spans }) => spans)[0] ??
      [];
    const history = {
      source: 'discord-api-types',
      table: 'http',
      codes: [
        { code: 1, version: 'v8', spans: spans('Eight') },
        { code: 1, version: 'v10', spans: spans('Ten') },
      ],
    };
    const sources = http.precedence.map((id) => makeSource(id, { http: 'v8' }));
    const codex = assemble({ ...content(), histories: [history], sources });
    expect(codex.tables[2]?.entries[0]?.name).toBe('Eight');
  });
});

describe('content that does not fit together is refused', () => {
  const faults: [string, Partial<Content>, RegExp][] = [
    [
      'a history of an unknown table',
      { histories: [makeHistory('official', 'gatway', [])] },
      /content\/history\/official\/gatway\.json[^]*voice-close, gateway-close, http[^]*gatway/,
    ],
    [
      'a history of an unknown source',
      { histories: [makeHistory('offical', 'http', [])] },
      /content\/history\/offical\/http\.json[^]*sources\.yaml/,
    ],
    [
      'a history of a source that the table does not believe',
      {
        sources: [...voice.precedence, 'kord'].map((id) => makeSource(id)),
        histories: [makeHistory('kord', 'http', [])],
      },
      /kord[^]*precedence of http/,
    ],
    [
      'two histories of one source and table',
      { histories: [makeHistory('official', 'http', []), makeHistory('official', 'http', [])] },
      /received: two/,
    ],
    ['a source that was never read', { heads: [] }, /npm run import -- official/],
    [
      'a head of an unknown source',
      {
        heads: [
          { source: 'nobody', head: { date: '2024-01-01T00:00:00Z', commit: null }, files: {} },
        ],
      },
      /content\/history\/nobody\/head\.json/,
    ],
    [
      'a note for a code that does not exist',
      { notes: [note('http', '418')] },
      /content\/notes\/http\/418\.md[^]*received: 418/,
    ],
    [
      'a note for a table that does not exist',
      { notes: [note('htp', '404')] },
      /content\/notes\/htp\/404\.md[^]*received: htp/,
    ],
    ['a note with a code in the wrong case', { notes: [note('http', '5XX')] }, /did you mean 5xx/],
    [
      'a payload for a code that does not exist',
      { payloads: [{ table: 'http', payloads: [payload(1, 'official')] }] },
      /content\/payloads\/http\.yaml[^]*received: 1/,
    ],
    [
      'a payload of an unknown source',
      { payloads: [{ table: 'http', payloads: [payload(404, 'nobody')] }] },
      /content\/payloads\/http\.yaml[^]*received: nobody/,
    ],
    [
      'a phrase for a code that does not exist',
      { phrases: [{ table: 'http', phrases: { '404': ['gone'], '418': ['short and stout'] } }] },
      /content\/phrases\/http\.yaml[^]*received: 418[^]*No source lists 418/,
    ],
    [
      'a phrase for a code in the wrong case',
      { phrases: [{ table: 'http', phrases: { '5XX': ['it broke'] } }] },
      /did you mean 5xx/,
    ],
    [
      'a phrase that is the name of its code',
      { phrases: [{ table: 'http', phrases: { '404': ['nobody home', 'Not-found'] } }] },
      /content\/phrases\/http\.yaml[^]*received: Not-found[^]*needless/,
    ],
    [
      'a phrase that was a name of its code once',
      {
        histories: [makeHistory('userdoccers', 'http', [[404, { label: 'Lost', struck: true }]])],
        phrases: [{ table: 'http', phrases: { '404': ['LOST'] } }],
      },
      /received: LOST[^]*needless/,
    ],
    [
      'phrases of an unknown table',
      { phrases: [{ table: 'nowhere', phrases: {} }] },
      /content\/phrases\/nowhere\.yaml[^]*voice-close, gateway-close, http/,
    ],
    [
      'an identifier of a code that does not exist',
      { identifiers: [{ table: 'http', identifiers: { '404': 'NotFound', '418': 'Teapot' } }] },
      /content\/identifiers\/http\.json[^]*received: 418/,
    ],
    [
      'one identifier of two codes',
      { identifiers: [{ table: 'http', identifiers: { '404': 'NotFound', '5xx': 'NotFound' } }] },
      /content\/identifiers\/http\.json[^]*received: NotFound at 404 and at 5xx/,
    ],
    [
      'identifiers of an unknown table',
      { identifiers: [{ table: 'nowhere', identifiers: {} }] },
      /content\/identifiers\/nowhere\.json/,
    ],
    [
      'payloads of an unknown table',
      { payloads: [{ table: 'nowhere', payloads: [] }] },
      /content\/payloads\/nowhere\.yaml/,
    ],
  ];
  test.each(faults)('%s', (_, rest, message) => {
    expect(() => assemble(content(rest))).toThrow(message);
  });
});
