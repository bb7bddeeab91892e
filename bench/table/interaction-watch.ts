/** What one interaction took, in milliseconds from the moment at which the browser was told of it. */
export interface Interaction {
  /** What was done, as the driver calls it. */
  name: string;
  /** Until the frame that shows the answer had been made: handlers, style, layout, paint. */
  painted: number;
  /** Until that frame was on the screen, as Event Timing tells: in steps of 8 ms, 0 below 16. */
  shown: number;
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
 * process sets. It ends with the frame after the last of its events: a message that is posted when a frame
 * is begun is delivered once style, layout and paint are through.
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
    if (now) now.painted = performance.now() - now.start;
  };
  for (const type of ['keydown', 'pointerup']) {
    const begin = ({ timeStamp }: Event): void => {
      now = { name: watched.nextInteraction, start: timeStamp, painted: 0, shown: 0 };
    };
    window.addEventListener(type, begin, { capture: true });
  }
  for (const type of ['input', 'click']) {
    window.addEventListener(type, () => {
      if (now && !all.includes(now)) all.push(now);
      requestAnimationFrame(() => port2.postMessage(0));
    });
  }
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      const own = all.findLast(({ start }) => Math.abs(start - startTime) < 1);
      if (own) own.shown = Math.max(own.shown, duration);
    }
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
}
