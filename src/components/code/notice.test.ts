import { expect, test } from 'vitest';
import { readContentFolder } from '../../data/read-content.ts';
import { assemble } from '../../domain/codex/assemble.ts';
import { statusLooks } from '../status.ts';
import { noticeOf } from './notice.ts';
import { sourceRows } from './source-rows.ts';
import { standingOf } from './standing.ts';

const codex = assemble(readContentFolder(process.cwd()));
const sources = new Map(codex.sources.map((each) => [each.source.id, each]));

/** The notice of a code, and since when it has its status. */
function told(url: string): [notice: string | undefined, standing: string] {
  for (const view of codex.tables) {
    const entry = view.entries.find((each) => each.url === url);
    if (entry === undefined) continue;
    const standing = standingOf(view, entry);
    return [
      noticeOf(view, entry, sourceRows(view, entry, sources)),
      `${standing?.title ?? ''} ${standing?.day ?? ''}`,
    ];
  }
  throw new Error(`No code at ${url}.`);
}

test.each([
  [
    '/gateway/op/5/',
    'Discord API docs listed it from 2016-03-29 until 2018-09-11. Userdoccers',
    'Delisted on 2018-09-11',
  ],
  [
    '/gateway/op/12/',
    'Userdoccers has listed it since 2023-05-14, struck out from the start. No source lists it as live.',
    'Retired by 2023-05-14',
  ],
  [
    '/gateway/op/16/',
    'Userdoccers listed it from 2023-05-14 and struck it out on 2024-11-30.',
    'Retired on 2024-11-30',
  ],
  [
    '/gateway/close/4006/',
    'Discord API docs listed it only for a day, from 2016-06-05 until 2016-06-06. Userdoccers has listed it since 2023-02-27, struck out from the start.',
    'Delisted on 2016-06-06',
  ],
  [
    '/gateway/op/5/',
    'Discord API docs listed it from 2016-03-29 until 2018-09-11. Userdoccers and discord-undocumented still list it. Gateway list had it by 2023-04-30.',
    'Delisted on 2018-09-11',
  ],
  [
    '/gateway/op/24/',
    'Userdoccers listed it from 2023-05-14 and struck it out on 2024-01-26. discord-undocumented still lists it; that list has not changed since. Gateway list had it by 2023-04-30.',
    'Retired on 2024-01-26',
  ],
  [
    '/rpc/error/4013/',
    'Userdoccers has listed it since 2026-03-20, struck out from the start. discord-api-types lists 4013 as InvalidEntitlement; that list has not changed since.',
    'Retired by 2026-03-20',
  ],
  [
    '/utilbot/op/0/',
    'Utilbot listed it from 2021-04-25 until 2026-03-20, when the whole list went. No source lists it now.',
    'Delisted on 2026-03-20',
  ],
  [
    '/gateway/event/USER_SETTINGS_UPDATE/',
    'Discord API docs listed it from 2016-03-29 until 2017-04-19. Userdoccers still lists it.',
    'Delisted on 2017-04-19',
  ],
  [
    '/json/70001/',
    'Discord API docs listed it only for 45 minutes, on 2016-06-07. No source lists it now.',
    'Delisted on 2016-06-07',
  ],
])('%s', (url, beginning, expected) => {
  const [notice, standing] = told(url);
  expect(notice?.slice(0, beginning.length)).toBe(beginning);
  expect(standing).toBe(expected);
});

test.each([
  ['/gateway/op/32/', '2025-08-25'],
  ['/gateway/op/33/', '2025-08-25'],
  ['/gateway/op/17/', '2025-05-28'],
  ['/voice/op/19/', '2025-08-25'],
])('%s was struck out, and is undocumented since it was restored', (url, day) => {
  expect(told(url)).toEqual([undefined, `Undocumented since ${day}`]);
});

test('a retired code may still stand in a list at rest, and the status says so', () => {
  const [notice] = told('/gateway/op/24/');
  expect(notice).toContain('still lists it; that list has not changed since');
  expect(statusLooks.retired.meaning).toContain('none that has changed since');
});

test('a code that is not gone has no notice', () => {
  expect(told('/gateway/op/3/')).toEqual([undefined, 'Documented since 2016-03-29']);
});
