import fc from 'fast-check';
import type { Code } from '../../schemas/code.ts';
import type { Fact } from '../../schemas/fact.ts';
import type { History, Line, Span } from '../../schemas/history.ts';
import type { Table } from '../../schemas/registry.ts';
import { makeTable } from './content.ts';
import { momentAt } from './moment.ts';

/** A code of any kind, from few, so that sources meet. */
export const arbitraryCode: fc.Arbitrary<Code> = fc.oneof(
  fc.integer({ min: -1, max: 6 }),
  fc.constantFrom(404, 500, 599, 600, 4014, 50013),
  fc.constantFrom('4xx', '5xx'),
  fc.constantFrom('READY', 'GUILD_CREATE', 'GUILD_DELETE'),
);

/** A label as sources write them: names, messages, constants, and whatever else fits in a string. */
export const arbitraryLabel: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('Ready', 'READY', 'Heartbeat ACK', 'HeartbeatAck', 'HEARTBEAT_ACK', 'NOT FOUND'),
  fc.constantFrom('Unknown account', 'UnknownAccount', 'Missing Permissions', '2FA is required'),
  fc.constantFrom('Maximum number of guilds reached (100)', 'MaximumNumberOfGuildsReached'),
  fc.constantFrom('Invalid `seq`', 'Invalid intent(s)', '...', 'NaN', '名前'),
  fc.string({ minLength: 1, maxLength: 90 }),
);

/** What a source says of a code. */
export const arbitraryFact: fc.Arbitrary<Fact> = fc.record(
  {
    label: arbitraryLabel,
    identifier: fc.constantFrom('Ready', 'UnknownAccount', 'General'),
    direction: fc.constantFrom('send', 'receive', 'both'),
    reconnect: fc.boolean(),
    encoding: fc.constantFrom('json', 'binary'),
    struck: fc.constant(true),
    deprecated: fc.constant(true),
    documented: fc.boolean(),
    explanation: fc.constantFrom('0a0a0a0a', '1b1b1b1b'),
  },
  { requiredKeys: ['label'] },
);

/** Spans in the order of time, some side by side, some with a gap between, the last perhaps open. */
export const arbitrarySpans: fc.Arbitrary<Span[]> = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 0, max: 24 * 60 }), { minLength: 2, maxLength: 8 }),
    fc.array(fc.tuple(arbitraryFact, fc.boolean()), { minLength: 8, maxLength: 8 }),
    fc.boolean(),
  )
  .map(([hours, facts, open]) => {
    const moments = hours.sort((a, b) => a - b).map(momentAt);
    const spans = moments.slice(0, -1).flatMap((from, at): Span[] => {
      const [fact, absent] = facts[at] ?? [];
      if (fact === undefined || (absent && at > 0)) return [];
      return [{ from, to: moments[at + 1] ?? null, ...fact }];
    });
    const last = spans.pop();
    return last === undefined ? spans : [...spans, { ...last, to: open ? null : last.to }];
  });

const arbitraryLine: fc.Arbitrary<Line> = fc.record(
  {
    code: arbitraryCode,
    version: fc.constantFrom('v6', 'v8', 'v10'),
    former: fc.constant(true),
    spans: arbitrarySpans,
  },
  { requiredKeys: ['code', 'spans'] },
);

/** The history of one source: at most one line for each code, version and former meaning. */
export function arbitraryHistory(source: string, table: string): fc.Arbitrary<History> {
  return fc
    .uniqueArray(arbitraryLine, {
      maxLength: 12,
      selector: ({ code, version, former }) => JSON.stringify([code, version, former]),
    })
    .map((codes) => ({ source, table, codes }));
}

/** Histories of the sources that a table believes, each with some codes or none. */
export function arbitraryHistories(table: Table): fc.Arbitrary<History[]> {
  return fc.tuple(...table.precedence.map((source) => arbitraryHistory(source, table.id)));
}

/** A table that believes three sources, of names or of messages. */
export const arbitraryTable: fc.Arbitrary<Table> = fc
  .constantFrom('name' as const, 'message' as const)
  .map((labels) => makeTable('some-codes', { labels, url: '/some/' }));
