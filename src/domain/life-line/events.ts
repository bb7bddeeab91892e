import type { Line } from '../../schemas/history.ts';
import { compareText } from '../codes.ts';
import { factChanges, gaveWay, kindOf, type Change } from '../diff/fact-changes.ts';
import type { Settled } from '../history/settle.ts';
import { stepsOf, type Step } from '../history/steps.ts';
import { standsAt } from './spoken-spans.ts';
import type { Happening, LifeEvent, Tick } from './types.ts';
import { versionEvents } from './version-events.ts';

/** Facts that a row has or has not: absent says as much as present. */
const MARKS = new Set<Change['fact']>(['struck', 'deprecated']);

/** Where a source begins or ceases to list the code. */
const TURNS = new Set<Happening['kind']>(['listed', 'relisted', 'dropped']);

/**
 * What happened to a code in a source, oldest first. Rewordings of its explanation that came
 * alone are one event, at the first of them or where the explanation was added.
 *
 * @param lines the lines of the code in the source
 * @param settled what the source said of it, over all its API versions
 */
export function eventsOf(lines: readonly Line[], { spans, slips }: Settled): LifeEvent[] {
  const steps = stepsOf(spans);
  const told = steps.flatMap((step, at) =>
    happeningsOf(step, steps[at - 1]).map((happening): LifeEvent => {
      const versions = versionsAt(lines, step, happening);
      return { ...happening, at: step.at, versions, again: [] };
    }),
  );
  const mistakes = slips.map((slip): LifeEvent => ({
    kind: 'slip',
    slip,
    at: slip.from,
    versions: [],
    again: [],
  }));
  const moments = new Set(told.filter(({ kind }) => TURNS.has(kind)).map(({ at }) => at.date));
  const all = [...told, ...mistakes, ...versionEvents(lines, moments)];
  return foldRewordings(all).sort((a, b) => compareText(a.at.date, b.at.date));
}

/** The moments at which a lane's name or facts became others. */
export function ticksOf(events: readonly LifeEvent[]): Tick[] {
  const ticks = new Map<string, Tick>();
  for (const event of events) {
    if (event.kind !== 'renamed' && event.kind !== 'changed') continue;
    // A strike ends a bar and begins another.
    if (event.change.fact === 'struck') continue;
    const { at, kind } = event;
    if (kind === 'renamed' || !ticks.has(at.date)) ticks.set(at.date, { at, kind });
  }
  return [...ticks.values()];
}

function happeningsOf({ before, after }: Step, previous: Step | undefined): Happening[] {
  if (after === undefined) return [{ kind: 'dropped' }];
  if (before !== undefined) {
    const changes = factChanges(before, after);
    return changes.filter((change) => !gaveWay(change, changes)).map(changeOf);
  }
  if (previous?.before === undefined) return [{ kind: 'listed', fact: after }];
  return [{ kind: 'relisted', fact: after, before: previous.before }];
}

function changeOf(change: Change): Happening {
  const { fact, before, after } = change;
  if (MARKS.has(fact) || (before !== undefined && after !== undefined)) {
    return { kind: kindOf(change), change };
  }
  return { kind: before === undefined ? 'stated' : 'withdrawn', change };
}

/** The API versions that took a step, where they are not all that stand then. A start names them all. */
function versionsAt(lines: readonly Line[], { at }: Step, { kind }: Happening): string[] {
  const standing = lines.filter((line) => standsAt(line, at));
  const moved = standing.filter(({ spans }) => spans.some(({ from }) => from.date === at.date));
  if (moved.length === standing.length && !TURNS.has(kind)) return [];
  return moved.flatMap(({ version }) => version ?? []);
}

/** Puts rewordings that nothing else came with into one event, at the first of them. */
function foldRewordings(events: readonly LifeEvent[]): LifeEvent[] {
  const alone = events.filter(
    (event) =>
      isAboutExplanation(event) &&
      !events.some((other) => other !== event && other.at.date === event.at.date),
  );
  const [first, ...later] = alone;
  const folded = new Set(later.filter(({ kind }) => kind === 'reworded'));
  if (first === undefined || folded.size === 0) return [...events];
  const again = [...folded].map(({ at, versions }) => ({ at, versions }));
  return events
    .filter((event) => !folded.has(event))
    .map((event) => (event === first ? { ...first, again } : event));
}

function isAboutExplanation(event: LifeEvent): boolean {
  return 'change' in event && event.change.fact === 'explanation' && event.kind !== 'withdrawn';
}
