import type { Conflict, Entry } from '../schemas/entry.ts';
import type { Table } from '../schemas/registry.ts';
import { namesDiffer } from './merge/same-name.ts';
import { speakers } from './merge/speakers.ts';
import { normalise } from './text/normalise.ts';

/**
 * How a source stands to a merged entry: it lists the code and contradicts nothing (`agrees`), lists
 * it and contradicts the entry on a fact (`differs`), lists it struck out (`struck`), has taken it off
 * its list (`dropped`), or never listed it (`absent`).
 */
export type Stance = 'agrees' | 'differs' | 'struck' | 'dropped' | 'absent';

/** What a source says otherwise than the entry. */
export interface Difference {
  fact: Conflict['fact'];
  /** In the source's own words. */
  value: string;
}

/** A source's stance to an entry, with what it rests on. */
export interface Agreement {
  stance: Stance;
  /** Empty unless the stance is `differs`. */
  differences: Difference[];
  /** The source lists the code now, but has struck it out; it may differ as well. */
  struck: boolean;
  /** The day (UTC) on which the source no longer listed the code; absent while it does. */
  until?: string;
}

/**
 * How a source stands to an entry. It differs where it takes part in a conflict with another value
 * than the entry's own; a row that is struck and differs counts as differing.
 *
 * @param labels - Whether the table's labels are names, or messages that constants abbreviate.
 */
export function agreementOf(entry: Entry, source: string, labels: Table['labels']): Agreement {
  const testimony = entry.sources[source];
  if (testimony === undefined) return { stance: 'absent', differences: [], struck: false };
  const { until } = testimony;
  if (until !== undefined) return { stance: 'dropped', differences: [], struck: false, until };

  // A source with a second, struck row for the code speaks twice.
  const differences = entry.conflicts.flatMap(({ fact, values }) =>
    values
      .filter((said) => said.source === source && contradicts(entry, fact, said.value, labels))
      .map(({ value }): Difference => ({ fact, value })),
  );
  const struck = testimony.struck === true;
  if (differences.length > 0) return { stance: 'differs', differences, struck };
  return { stance: struck ? 'struck' : 'agrees', differences, struck };
}

function contradicts(
  entry: Entry,
  fact: Conflict['fact'],
  value: string,
  labels: Table['labels'],
): boolean {
  if (fact === 'name') return namesDiffer([canonicalLabel(entry), value], labels);
  return value !== String(entry[fact]);
}

/**
 * The label that the entry's name was made from, which still tells a constant from a message; the
 * name itself where a note gives another.
 */
function canonicalLabel(entry: Entry): string {
  const label = speakers(entry.sources, entry.status)[0]?.[1].label;
  return label !== undefined && normalise(label) === normalise(entry.name) ? label : entry.name;
}
