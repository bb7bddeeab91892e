import { afterFrame } from './after-frame.ts';

/** Ends when the reader has touched the page. */
const waiting = new AbortController();

/**
 * Has the site kept for times without a connection, from the reader's first touch on; never before.
 * Browsers tell of a pointer that rests as of one that moves, by nothing.
 */
function start({ type, movementX }: Event & { movementX?: number }): void {
  if (type === 'pointermove' && !movementX) return;
  waiting.abort();
  // The page answers the touch first.
  afterFrame(() => void import('./offline.ts').catch(() => undefined));
}

if (import.meta.env.OPCODEX_OFFLINE === true) {
  // Not `scroll`: a page also scrolls by itself, to where it was left or to a fragment.
  for (const touch of ['pointerdown', 'pointermove', 'keydown', 'wheel']) {
    addEventListener(touch, start, waiting);
  }
}
