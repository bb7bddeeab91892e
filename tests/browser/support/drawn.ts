import type { Page } from 'playwright-core';

/** Waits until a page has drawn what it was told, and done what it puts off until then. */
export function drawn(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => setTimeout(resolve));
      }),
  );
}
