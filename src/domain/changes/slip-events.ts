import type { ChangeEvent } from '../../schemas/change.ts';
import type { Line, Moment } from '../../schemas/history.ts';
import { factChanges, kindOf } from '../diff/fact-changes.ts';
import { keyOf } from '../diff/row-key.ts';
import type { RowKey } from '../diff/types.ts';
import type { Settled, Slip } from '../history/settle.ts';
import { listOf } from './keys.ts';
import { momentKey } from './turns.ts';

type SlipEvent = Extract<ChangeEvent, { kind: 'slip' }>;

/** A line with its slips taken out. */
export interface SettledLine extends Settled {
  line: Line;
}

/**
 * The mistakes in a table of one API version, each told once, at the commit that undid it: only then
 * was it known for one. Where only spelling or an explanation went to and fro there is nothing to tell.
 */
export function slipEvents(lines: readonly SettledLine[]): [at: Moment, event: SlipEvent][] {
  const found = new Map<string, { slip: Slip; rows: RowKey[] }>();
  for (const { line, slips } of lines) {
    for (const slip of slips.filter(isNews)) {
      const key = [momentKey(slip.from), momentKey(slip.to), whatOf(slip)].join(' ');
      const known = found.get(key) ?? { slip, rows: [] };
      known.rows.push(keyOf(line));
      found.set(key, known);
    }
  }
  return [...found.values()].map(({ slip, rows }) => {
    const what = whatOf(slip);
    const whole = what === 'missing' && rows.length === standingAt(lines, slip.from);
    return [
      slip.to,
      { kind: 'slip', what, from: slip.from, ...listOf(rows), ...(whole && { whole }) },
    ];
  });
}

function whatOf({ during, around }: Slip): SlipEvent['what'] {
  if (during === undefined) return 'missing';
  return around === undefined ? 'present' : 'different';
}

function isNews({ during, around }: Slip): boolean {
  if (during === undefined || around === undefined) return true;
  const kinds = factChanges(around, during).map((change) => kindOf(change));
  return kinds.some((kind) => kind === 'renamed' || kind === 'changed');
}

/** How many rows the table has at a moment, its slips apart. */
function standingAt(lines: readonly SettledLine[], { date }: Moment): number {
  return lines.filter(({ spans }) =>
    spans.some(({ from, to }) => from.date <= date && (to === null || to.date > date)),
  ).length;
}
