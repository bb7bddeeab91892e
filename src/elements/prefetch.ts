/** A pointer that rests this long on a link is taken for one that follows it, in milliseconds. */
const REST = 80;
const fetched = new Set([location.pathname]);
let timer = 0;

/**
 * Fetches a page of this site when the pointer rests on its link: not where data is short, nor by a
 * link that a text led to (`data-no-prefetch`), for that would tell of the text.
 */
document.addEventListener('pointerover', ({ target }) => {
  clearTimeout(timer);
  const link = target instanceof Element && target.closest('a');
  if (!link || link.origin !== location.origin || !link.pathname.endsWith('/')) return;
  if (fetched.has(link.pathname) || 'noPrefetch' in link.dataset || saves()) return;
  timer = window.setTimeout(() => {
    fetched.add(link.pathname);
    const hint = document.createElement('link');
    hint.rel = 'prefetch';
    hint.href = link.pathname;
    document.head.append(hint);
  }, REST);
});

/** Whether the reader has asked for less data. Not every browser tells. */
function saves(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

export {};
