import type { ChangeEvent } from '../../schemas/change.ts';
import type { Code } from '../../schemas/code.ts';
import type { History, Line, Moment } from '../../schemas/history.ts';
import { compareCodes } from '../codes.ts';
import { settle } from '../history/settle.ts';
import { mergeVersions } from './merge-versions.ts';
import { slipEvents, type SettledLine } from './slip-events.ts';
import { turnEvents } from './turn-events.ts';
import { momentKey, turnsOf } from './turns.ts';

/** In the order in which events are told. */
const KINDS: readonly ChangeEvent['kind'][] = [
  'read',
  'began',
  'returned',
  'ended',
  'added',
  'removed',
  'renamed',
  'respelt',
  'changed',
  'stated',
  'unstated',
  'reworded',
  'slip',
];

/** What happened to a table at a moment. */
export interface DatedEvents {
  at: Moment;
  /** At least one. */
  events: ChangeEvent[];
}

/** Everything that happened to a source's table over its whole history, by moment, in any order. */
export function datedEventsOf({ codes }: History): DatedEvents[] {
  const moments = new Map<string, DatedEvents>();
  const tell = (at: Moment, events: readonly ChangeEvent[]): void => {
    const known = moments.get(momentKey(at)) ?? { at, events: [] };
    known.events.push(...events);
    moments.set(momentKey(at), known);
  };
  for (const lines of editionsOf(codes)) {
    for (const turn of turnsOf(lines.map(({ line, spans }) => ({ ...line, spans })))) {
      tell(turn.at, turnEvents(turn));
    }
    for (const [at, event] of slipEvents(lines)) tell(at, [event]);
  }
  return [...moments.values()].flatMap(({ at, events }) =>
    events.length === 0 ? [] : [{ at, events: mergeVersions(events).sort(inOrder) }],
  );
}

/** The lines of each API version, settled. What has no version is an edition of its own. */
function editionsOf(lines: readonly Line[]): SettledLine[][] {
  const editions = Map.groupBy(lines, ({ version }) => version);
  return [...editions.values()].map((own) => own.map((line) => ({ line, ...settle(line) })));
}

function inOrder(a: ChangeEvent, b: ChangeEvent): number {
  return (
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    compareCodes(firstCode(a), firstCode(b)) ||
    firstVersion(a) - firstVersion(b)
  );
}

function firstVersion({ versions }: ChangeEvent): number {
  return Number(versions?.[0]?.slice(1) ?? 0);
}

function firstCode(event: ChangeEvent): Code {
  if ('code' in event) return event.code;
  const [first] = 'codes' in event ? event.codes : event.values.flatMap(({ codes }) => codes);
  return first ?? 0;
}
