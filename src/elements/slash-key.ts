/**
 * Whether `/` leads to the lookup, and the browser's memory of it. Whoever steers by voice, or hits keys
 * by chance, can turn it off below the field.
 */
const KEY = 'opcodex-slash-key';
let isOn = true;
try {
  isOn = localStorage.getItem(KEY) !== 'off';
} catch {
  // The choice holds as long as the page does.
}

export const isSlashOn = (): boolean => isOn;

/** Shows the choice in what stands on the page by now: the box to tick, and the hints at the key. */
export function showSlash(): void {
  for (const box of document.querySelectorAll<HTMLInputElement>('.lookup-key input')) {
    box.checked = isOn;
  }
  for (const find of document.querySelectorAll('.find')) {
    if (isOn) find.setAttribute('aria-keyshortcuts', '/');
    else find.removeAttribute('aria-keyshortcuts');
  }
  for (const hint of document.querySelectorAll<HTMLElement>('.find kbd, lookup-box search > kbd')) {
    hint.style.visibility = isOn ? '' : 'hidden';
  }
}

document.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement && target.closest('.lookup-key'))) return;
  isOn = target.checked;
  showSlash();
  try {
    localStorage.setItem(KEY, isOn ? 'on' : 'off');
  } catch {
    // As above.
  }
});
showSlash();
