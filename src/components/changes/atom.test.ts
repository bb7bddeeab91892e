import { describe, expect, test } from 'vitest';
import { assemble } from '../../domain/codex/assemble.ts';
import { changeLog } from '../../domain/changes/log.ts';
import { toldLog } from '../../domain/changes/told.ts';
import type { ToldEvent, ToldSet } from '../../domain/changes/types.ts';
import { makeContent, makeHistory, makeTable } from '../../domain/testing/content.ts';
import { momentAt } from '../../domain/testing/moment.ts';
import { atomOf } from './atom.ts';
import { directoryOf } from './directory.ts';
import { stableId } from './stable-id.ts';

const codex = assemble(
  makeContent(
    [makeTable('some-codes')],
    [
      makeHistory('official', 'some-codes', [[1, 'A & <b>B</b> ]]> "C"']]),
      makeHistory('userdoccers', 'some-codes', [[2, 'B']]),
    ],
  ),
);
const directory = directoryOf(codex);
const log = toldLog(changeLog(codex));
const absolute = (path: string): string => `https://example.org/base${path}`;

function entriesOf(feed: string): string[] {
  return feed.split('<entry>').slice(1);
}

function setAt(hours: number, kind: 'added' | 'reworded' | 'read'): ToldSet {
  const event: ToldEvent =
    kind === 'added' ? { kind, code: 1, after: { label: 'A' } } : { kind, codes: [1] };
  const { date, commit } = momentAt(hours);
  return {
    date,
    commit,
    source: 'official',
    tables: [{ table: 'some-codes', events: [event] }],
  };
}

describe('the feed', () => {
  test('holds every source, or one', () => {
    expect(entriesOf(atomOf(log, directory, absolute))).toHaveLength(2);
    const own = entriesOf(atomOf(log, directory, absolute, directory.source('userdoccers')));
    expect(own).toHaveLength(1);
    expect(own[0]).toContain('/changes/2024-01/#userdoccers-0000000');
  });

  test('is as new as its newest entry, whenever it is built', () => {
    const feed = atomOf([setAt(50, 'added'), setAt(3, 'added')], directory, absolute);
    expect(/<updated>([^<]+)</.exec(feed)?.[1]).toBe('2024-01-03T02:00:00.000Z');
    expect(atomOf([setAt(50, 'added'), setAt(3, 'added')], directory, absolute)).toBe(feed);
  });

  test('leaves out what only reworded or was only read, and all but the newest fifty', () => {
    const sets = Array.from({ length: 60 }, (_, at) => setAt(100 - at, 'added'));
    const feed = atomOf([setAt(300, 'read'), setAt(200, 'reworded'), ...sets], directory, absolute);
    const dates = entriesOf(feed).map((entry) => /<updated>([^<]+)</.exec(entry)?.[1]);
    expect(dates).toHaveLength(50);
    expect(dates[0]?.slice(0, 13)).toBe(momentAt(100).date.slice(0, 13));
  });

  test('keeps what sources write from being read as markup', () => {
    const set = setAt(1, 'added');
    set.tables[0]!.events = [{ kind: 'added', code: 1, after: { label: 'A & <b>B</b> ]]> "C"' } }];
    const feed = atomOf([set], directory, absolute);
    expect(feed).toContain('A &amp; &lt;b&gt;B&lt;/b&gt; ]]&gt; &quot;C&quot;');
    expect(feed.split(']]>')).toHaveLength(feed.split('<![CDATA[').length);
  });

  test('holds no character that XML cannot', () => {
    const set = setAt(1, 'added');
    const label = 'A\u0000\u0001\u001B\uFFFE\uD800 \u{1F600}\t\u00E9';
    set.tables[0]!.events = [{ kind: 'added', code: 1, after: { label } }];
    const feed = atomOf([set], directory, absolute);
    expect(feed).toContain('A\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD \u{1F600}\t\u00E9');
  });

  test('links to where the site stands', () => {
    const links = [...atomOf(log, directory, absolute).matchAll(/href="([^"]+)"/g)].map(
      ([, link]) => link ?? '',
    );
    expect(links.length).toBeGreaterThan(4);
    expect(links.filter((link) => !link.startsWith('https://example.org/base/'))).toEqual([]);
  });
});

describe('an id', () => {
  test('is a UUID of version 5, and stays what it is', () => {
    expect(stableId('/changes/feed.xml')).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(stableId('/changes/feed.xml')).toBe('urn:uuid:bb63220f-52fb-5f29-be55-24ee0b095fbe');
    expect(stableId('a')).not.toBe(stableId('b'));
  });

  test('does not know where the site stands', () => {
    const ids = (feed: string): string[] => [...feed.matchAll(/<id>[^<]+/g)].map(([id]) => id);
    const here = ids(atomOf(log, directory, absolute));
    expect(here).toHaveLength(3);
    expect(ids(atomOf(log, directory, (path) => `http://localhost:4321${path}`))).toEqual(here);
  });
});
