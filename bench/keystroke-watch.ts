/** What one key took, in milliseconds from the moment at which the browser was told of it. */
export interface Keystroke {
  /** Until the frame that shows the answer had been made: handlers, style, layout, paint. */
  painted: number;
  /** How long the handlers of the field and of the page ran. */
  script: number;
  /** Until that frame was on the screen, as Event Timing tells: in steps of 8 ms, 0 below 16. */
  shown: number;
}

/**
 * Runs in the page: keeps a `Keystroke` for every character typed from now on in `window.keystrokes`.
 *
 * A key begins with `timeStamp` of its `keydown`, which the browser's own process sets when it is told of
 * the key: the way into the page counts, and so does waiting while the page is busy. It ends with the
 * frame in which its answer stands. `requestAnimationFrame` runs when such a frame is begun; a message
 * posted there is delivered once style, layout and paint are through. Where the cards still change later,
 * until the next key, the frame of their last change counts.
 */
export function watchKeys(): void {
  interface Watched extends Keystroke {
    start: number;
    handled: number;
  }
  const keystrokes: Watched[] = [];
  let key: Watched | undefined;

  // As little as possible is added to what is measured: one channel, and one message for each frame.
  const { port1, port2 } = new MessageChannel();
  const due = new Set<Watched>();
  port1.onmessage = () => {
    for (const own of due) own.painted = performance.now() - own.start;
    due.clear();
  };
  const markPainted = (): void => {
    if (!key) return;
    if (due.size === 0) requestAnimationFrame(() => port2.postMessage(0));
    due.add(key);
  };
  const begin = (event: Event): void => {
    if (event instanceof KeyboardEvent) {
      const isCharacter = event.key.length === 1 && !event.ctrlKey;
      const times = { start: event.timeStamp, handled: 0, painted: 0, script: 0, shown: 0 };
      key = isCharacter ? times : undefined;
      if (key) keystrokes.push(key);
    }
    if (key) key.handled = performance.now();
  };
  const end = ({ type }: Event): void => {
    if (!key) return;
    key.script += performance.now() - key.handled;
    if (type === 'input') markPainted();
  };
  // The window's own handlers run before all others on the way down, and after them on the way up.
  for (const type of ['keydown', 'beforeinput', 'input']) {
    window.addEventListener(type, begin, { capture: true });
    window.addEventListener(type, end);
  }
  const cards = document.querySelector('main [data-hits]');
  const changes = { subtree: true, childList: true, characterData: true };
  if (cards) new MutationObserver(markPainted).observe(cards, changes);
  new PerformanceObserver((list) => {
    for (const { name, startTime, duration } of list.getEntries()) {
      const own = keystrokes.findLast(({ start }) => start <= startTime + 0.1);
      if (own && name !== 'keyup') own.shown = Math.max(own.shown, duration);
    }
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  Object.assign(window, { keystrokes });
}
