import type { Code } from '../../schemas/code.ts';
import type { History, Line } from '../../schemas/history.ts';
import { byCode } from '../by-code.ts';
import { compareText } from '../codes.ts';
import { settle } from '../history/settle.ts';
import { barsOf, gapsOf } from './bars.ts';
import { eventsOf, ticksOf } from './events.ts';
import { spokenSpans } from './spoken-spans.ts';
import type { Lane, LifeRow } from './types.ts';

/**
 * The life of a code: a lane for each source that ever listed it, in the order of the histories, and
 * behind its source's one for a former meaning, where a struck row stands beside a live one.
 *
 * @param histories those of the code's table, in its order of precedence
 * @param current per source, the API version that speaks for it in this table
 */
export function lifeLineOf(
  histories: readonly History[],
  code: Code,
  current: ReadonlyMap<string, string> = new Map(),
): Lane[] {
  return histories.flatMap(({ source, codes }) => {
    const lines = byCode(codes, code);
    const live = lines.filter((line) => line.former !== true);
    const former = live.length > 0 ? lines.filter((line) => line.former === true) : [];
    const version = current.get(source);
    return [
      ...laneOf(source, live.length > 0 ? live : lines, version, false),
      ...laneOf(source, former, version, true),
    ];
  });
}

/** Everything that happened in some lanes, oldest first; at one moment in the order of the lanes. */
export function lifeRows(lanes: readonly Lane[]): LifeRow[] {
  return lanes
    .flatMap((lane) => {
      const rows = new Map<string, LifeRow>();
      for (const event of lane.events) {
        const row = rows.get(event.at.date) ?? { lane, at: event.at, events: [] };
        rows.set(event.at.date, row);
        row.events.push(event);
      }
      return [...rows.values()];
    })
    .sort((a, b) => compareText(a.at.date, b.at.date));
}

function laneOf(
  source: string,
  lines: readonly Line[],
  current: string | undefined,
  former: boolean,
): Lane[] {
  const [first] = lines;
  if (first === undefined) return [];
  const spoken = spokenSpans(lines, current);
  const settled = settle({ ...first, spans: spoken });
  const bars = barsOf(settled.spans.length > 0 ? settled.spans : spoken);
  const events = eventsOf(lines, settled);
  const label = spoken.at(-1)?.label ?? '';
  return [{ source, label, former, bars, gaps: gapsOf(bars), ticks: ticksOf(events), events }];
}
