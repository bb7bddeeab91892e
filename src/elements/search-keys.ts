/**
 * Lets the arrows walk from the field through what it found, and typing go back to it. `/` leads to the
 * field as it does on a page.
 */
export function walkWithKeys(dialog: HTMLDialogElement, field: HTMLInputElement): void {
  dialog.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const { target, key } = event;
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    const isSelect = target instanceof HTMLSelectElement;
    if (key === '/' && target !== field) {
      event.preventDefault();
      event.stopPropagation();
      field.focus();
    } else if (step !== undefined && !isSelect) {
      const stops = [
        field,
        ...dialog.querySelectorAll<HTMLElement>('[data-results] :is(a, button)'),
      ];
      const here = stops.indexOf(target as HTMLElement);
      const next = stops[here + step];
      event.preventDefault();
      if (next === undefined || here === -1) return;
      next.focus();
      if (next === field) dialog.scrollTop = 0;
    } else if (!isSelect && key.length === 1 && key !== ' ') {
      field.focus();
    }
  });
}
