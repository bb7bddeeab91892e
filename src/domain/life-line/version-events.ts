import type { Line, Moment } from '../../schemas/history.ts';
import { compareText } from '../codes.ts';
import { settle } from '../history/settle.ts';
import { stepsOf } from '../history/steps.ts';
import { versionNumber } from './spoken-spans.ts';
import type { LifeEvent, Occasion } from './types.ts';

/**
 * When further API versions began to list a code that their source listed anyway, and when versions
 * ceased to, each told once.
 *
 * @param lines the lines of the code in the source
 * @param moments dates at which the source itself began or ceased to list the code
 */
export function versionEvents(lines: readonly Line[], moments: ReadonlySet<string>): LifeEvent[] {
  if (lines.length < 2) return [];
  const joined = new Map<string, Occasion>();
  const left = new Map<string, Occasion>();
  for (const line of [...lines].sort((a, b) => versionNumber(a) - versionNumber(b))) {
    for (const { at, before, after } of stepsOf(settle(line).spans)) {
      if (moments.has(at.date) || line.version === undefined) continue;
      if (before === undefined) note(joined, at, line.version);
      if (after === undefined) note(left, at, line.version);
    }
  }
  return [...eventOf('joined', joined), ...eventOf('left', left)];
}

function note(occasions: Map<string, Occasion>, at: Moment, version: string): void {
  const occasion = occasions.get(at.date) ?? { at, versions: [] };
  occasions.set(at.date, occasion);
  occasion.versions.push(version);
}

function eventOf(kind: 'joined' | 'left', occasions: ReadonlyMap<string, Occasion>): LifeEvent[] {
  const [first, ...again] = [...occasions.values()].sort((a, b) =>
    compareText(a.at.date, b.at.date),
  );
  return first === undefined ? [] : [{ kind, ...first, again }];
}
