/** What one interaction took, in milliseconds from the moment at which the browser was told of it. */
export interface Interaction {
  /** What was done, as the driver calls it. */
  name: string;
  /** Until the next frame was on the screen, as Event Timing tells: in steps of 8 ms, 0 below 16. */
  shown: number;
  /** Until the frame with the rows that fit had been made: style, layout, paint. 0 where the same stay. */
  answered: number;
}

/** What the driver finds in the page. */
export interface WatchedWindow {
  interactions: Interaction[];
  /** Says what will be done next. */
  nextInteraction: string;
}

/**
 * Runs in the page: keeps an `Interaction` for every key and click from now on that a control answers.
 *
 * An interaction begins with `timeStamp` of its key or of the button's release, which the browser's own
 * process sets. A message that is posted when a frame is begun is delivered once its style, layout and paint
 * are through.
 */
export function watchInteractions(): void {
  interface Watched extends Interaction {
    start: number;
  }
  const watched = Object.assign(window as unknown as WatchedWindow, {
    interactions: [] as Watched[],
    nextInteraction: '',
  });
  const all = watched.interactions as Watched[];
  let now: Watched | undefined;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    const end = performance.now();
    // What was chosen already has no answer.
    const asked = all.filter(({ start, answered }) => answered === 0 && end - start < 400);
    for (const each of asked) each.answered = end - each.start;
  };
  for (const type of ['keydown', 'pointerup']) {
    const begin = ({ timeStamp }: Event): void => {
      now = { name: watched.nextInteraction, start: timeStamp, shown: 0, answered: 0 };
    };
    window.addEventListener(type, begin, { capture: true });
  }
  for (const type of ['input', 'click']) {
    window.addEventListener(type, () => {
      if (now && !all.includes(now)) all.push(now);
    });
  }
  const tellFrame = (): number => requestAnimationFrame(() => port2.postMessage(0));
  window.addEventListener('filtered', tellFrame, { capture: true });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      const own = all.findLast(({ start }) => Math.abs(start - startTime) < 1);
      if (own) own.shown = Math.max(own.shown, duration);
    }
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
}
