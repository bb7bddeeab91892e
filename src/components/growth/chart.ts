import { countsAt, type GrowthCounts, type GrowthStep } from '../../domain/growth/growth.ts';

/** Units of the drawing; it is stretched to the room that there is. */
export const WIDTH = 1200;
export const HEIGHT = 400;

/** Something that stands beside the drawing, in per cent from its left and its bottom. */
interface Place {
  x: number;
  y: number;
}

/** One series: what to draw, and where its last count stands. */
export interface Curve {
  /** Steps from the baseline up, and beyond the right edge back to it: a line, and an area if filled. */
  path: string;
  count: number;
  /** Per cent from the bottom. */
  y: number;
}

/** Growth as it is drawn. */
export interface Chart {
  documented: Curve;
  known: Curve;
  /** Where each year begins; the last may be short. */
  years: { year: number; x: number }[];
  /** Round counts to measure by. */
  counts: { count: number; y: number }[];
  /** Where a moment stands on the curve of known codes. */
  placeOf: (at: number) => Place;
}

/**
 * The drawing of some growth, from the beginning of its first year on.
 *
 * @param steps in the order of time, at least one
 * @param until where the drawing ends, in milliseconds since 1970
 */
export function chartOf(steps: readonly GrowthStep[], until: number): Chart {
  const firstYear = new Date(steps[0]?.at ?? until).getUTCFullYear();
  const lastYear = new Date(until).getUTCFullYear();
  const begin = Date.UTC(firstYear, 0, 1);
  const most = Math.max(1, ...steps.map(({ known }) => known));
  // Room above the highest count for the line's width and the label at its end.
  const top = most * 1.06;
  const x = (at: number): number => (at - begin) / (until - begin);
  const y = (count: number): number => count / top;
  const curve = (series: keyof GrowthCounts): Curve => {
    const count = countsAt({ steps }, until)[series];
    const points = steps
      .filter(({ at }) => at <= until)
      .map(
        (step) =>
          [Math.round(x(step.at) * WIDTH), Math.round((1 - y(step[series])) * HEIGHT)] as const,
      );
    return { path: pathOf(points), count, y: percent(y(count)) };
  };
  return {
    documented: curve('documented'),
    known: curve('known'),
    years: Array.from({ length: lastYear - firstYear + 1 }, (_, past) => ({
      year: firstYear + past,
      x: percent(x(Date.UTC(firstYear + past, 0, 1))),
    })),
    counts: roundCounts(most).map((count) => ({ count, y: percent(y(count)) })),
    placeOf: (at) => ({ x: percent(x(at)), y: percent(y(countsAt({ steps }, at).known)) }),
  };
}

/** Of the points that fall on one unit of time only the last is drawn: no eye tells them apart. */
function pathOf(points: readonly (readonly [x: number, y: number])[]): string {
  const byX = new Map(points);
  let last = HEIGHT;
  const steps = [...byX].map(([x, y], at) => {
    if (at > 0 && y === last) return '';
    last = y;
    return `${at === 0 ? `M${String(x)} ${String(HEIGHT)}` : `H${String(x)}`}V${String(y)}`;
  });
  return `${steps.join('')}H${String(WIDTH + 20)}V${String(HEIGHT)}`;
}

/** About four round counts up to the highest: 250, 500, 750, 1000 up to 1139. */
function roundCounts(most: number): number[] {
  const rough = most / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((each) => each * power).find((each) => each >= rough) ?? most;
  return Array.from({ length: Math.floor(most / step) }, (_, at) => (at + 1) * step);
}

/** A share in per cent, to one hundredth. */
function percent(share: number): number {
  return Math.round(share * 10_000) / 100;
}
