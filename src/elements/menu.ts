/** The menu of phones opens and closes without a script; with one, the keys stay in it. */
const menu = document.getElementById('menu');

menu?.addEventListener('toggle', ({ newState }) => {
  for (const element of document.querySelectorAll<HTMLElement>('.main-frame, .sl-skip-link')) {
    element.inert = newState === 'open';
  }
});
// On a wide screen there is none.
matchMedia('(min-width: 50rem)').addEventListener('change', () => menu?.hidePopover());

export {};
