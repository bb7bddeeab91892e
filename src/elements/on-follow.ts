/** Runs something when a link in an element is followed, before the page is left. */
export function onFollow(element: HTMLElement, run: () => void): void {
  element.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) run();
  });
}
