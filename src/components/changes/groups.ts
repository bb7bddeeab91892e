import type { ToldEvent } from '../../domain/changes/types.ts';
import { factTitles } from './fact-words.ts';

/**
 * What a group's sign and colour say: the list grew, shrank, turned into something else, was mistaken
 * for a while, or was only read.
 */
export type Tone = 'plus' | 'minus' | 'turn' | 'slip' | 'read';

/** An event of one row. */
export type RowEvent = Extract<ToldEvent, { code: unknown }>;

/** An event that tells many codes at once. */
export type ListEvent = Exclude<ToldEvent, RowEvent>;

/** Whether an event is of one row. */
export function isRow(event: ToldEvent): event is RowEvent {
  return 'code' in event;
}

/** Events that are told in one breath: of one kind, in the same API versions. */
export interface Group {
  tone: Tone;
  /** What happened to the codes: `added`, `struck out`; for a whole table, to its list. */
  word: string;
  /** The API versions that it happened in; empty where the source keeps none. */
  versions: string[];
  /** At least one, in the order of codes. */
  events: ToldEvent[];
}

/** The signs that stand before the words. */
export const signs = {
  plus: '+',
  minus: '−',
  turn: '~',
  slip: '↺',
  read: '·',
} as const satisfies Record<Tone, string>;

/** A table's events in groups, in the order in which they are told. */
export function groupsOf(events: readonly ToldEvent[]): Group[] {
  const groups = new Map<string, Group>();
  for (const event of events) {
    const { versions = [] } = event;
    const [tone, word] = toldAs(event);
    const key = [event.kind, tone, word, ...versions].join(' ');
    const known = groups.get(key) ?? { tone, word, versions, events: [] };
    known.events.push(event);
    groups.set(key, known);
  }
  return [...groups.values()];
}

function toldAs(event: ToldEvent): [Tone, string] {
  switch (event.kind) {
    case 'read':
      return ['read', 'list read once'];
    case 'began':
      return ['plus', 'list begins'];
    case 'returned':
      return ['plus', 'list back'];
    case 'ended':
      return ['minus', 'list gone'];
    case 'added':
      return addedAs(event);
    case 'removed':
      return ['minus', 'dropped'];
    case 'renamed':
      return ['turn', 'renamed'];
    case 'changed':
      return changedAs(event);
    case 'stated':
      return ['turn', `${factTitles[event.fact]} stated`];
    case 'unstated':
      return ['turn', `${factTitles[event.fact]} no longer stated`];
    case 'reworded':
      return ['turn', 'reworded'];
    case 'slip':
      return ['slip', 'slip'];
  }
}

/** A row that comes struck out says that the code is gone: the list did not grow. */
function addedAs({ again, former, after }: Extract<ToldEvent, { kind: 'added' }>): [Tone, string] {
  const added = again ? 'added again' : 'added';
  if (former) return ['turn', `${added} as a former meaning`];
  return after.struck ? ['turn', `${added}, struck out`] : ['plus', added];
}

function changedAs({ fact, after }: Extract<ToldEvent, { kind: 'changed' }>): [Tone, string] {
  if (fact === 'struck')
    return after === true ? ['minus', 'struck out'] : ['plus', 'no longer struck out'];
  if (fact === 'deprecated')
    return ['turn', after === true ? 'deprecated' : 'no longer deprecated'];
  return ['turn', `${factTitles[fact]} changed`];
}
