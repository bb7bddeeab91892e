import type { Line, Moment } from '../../schemas/history.ts';
import { compareText } from '../codes.ts';
import { keyOf, keyText } from '../diff/row-key.ts';
import type { Row } from '../diff/types.ts';
import { stepsOf } from '../history/steps.ts';

/** The rows of a table at a moment, by their keys. */
export type Edition = ReadonlyMap<string, Row>;

/** One commit at which a table turned from one edition into another. */
export interface Turn {
  at: Moment;
  before: Edition;
  after: Edition;
  /** Keys of every row that the table ever had before. */
  known: ReadonlySet<string>;
  /** The edition with which the table went the last time, and when; absent where it never did. */
  last?: { edition: Edition; until: Moment };
}

/** The moment as a key; two commits may share a second. */
export function momentKey({ date, commit }: Moment): string {
  return `${date} ${commit ?? ''}`;
}

/** Every turn of a table, oldest first, from the settled lines of one API version. */
export function turnsOf(lines: readonly Line[]): Turn[] {
  let before: Edition = new Map();
  let last: Turn['last'];
  const known = new Set<string>();
  return movesOf(lines).map(([at, moves]): Turn => {
    const after = new Map(before);
    for (const [key, row] of moves) {
      if (row === undefined) after.delete(key);
      else after.set(key, row);
    }
    const turn = { at, before, after, known: new Set(known), ...(last && { last }) };
    for (const key of after.keys()) known.add(key);
    if (before.size > 0 && after.size === 0) last = { edition: before, until: at };
    before = after;
    return turn;
  });
}

type Move = readonly [key: string, row: Row | undefined];

function movesOf(lines: readonly Line[]): [Moment, Move[]][] {
  const moments = new Map<string, [Moment, Move[]]>();
  for (const line of lines) {
    const key = keyText(line);
    for (const { at, after } of stepsOf(line.spans)) {
      const known = moments.get(momentKey(at)) ?? [at, []];
      known[1].push([key, after && { ...keyOf(line), ...after }]);
      moments.set(momentKey(at), known);
    }
  }
  return [...moments].sort(([a], [b]) => compareText(a, b)).map(([, each]) => each);
}
