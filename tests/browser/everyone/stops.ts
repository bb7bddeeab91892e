import type { Page } from 'playwright-core';

/** Where the focus rests after a key. */
export interface Stop {
  /** What the element is called, or the beginning of its text. */
  name: string;
  part: 'skip' | 'head' | 'main' | 'foot' | 'dialog' | 'menu';
  /** What keeps one from seeing that the focus is there. */
  faults: string[];
}

/** The element that has the focus; nothing where the page has none, since it was left. */
export function nextStop(page: Page): Promise<Stop | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const faults: string[] = [];

    const isDrawn = (colour: string) => !/^rgba\(.*, 0\)$/.test(colour);
    const isRinged = (each: Element, pseudo?: string) => {
      const style = getComputedStyle(each, pseudo);
      const { outlineStyle, outlineWidth, outlineColor, boxShadow } = style;
      const outlined = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      // A shadow counts as a ring where it surrounds the element without a blur.
      const shadowed = /0px 0px 0px [2-9]/.test(boxShadow);
      return (outlined && isDrawn(outlineColor)) || shadowed;
    };
    const label = element.closest('label');
    const around = [element, ...(label ? [label] : []), element.parentElement ?? element];
    // The calendar inside a field for dates is drawn, and ringed, by the browser.
    const isCalendar = element.matches('input[type=date]:not(:focus-visible)');
    if (!isCalendar && !element.matches(':focus-visible')) faults.push('not :focus-visible');
    if (!isCalendar && !around.some((each) => isRinged(each)) && !isRinged(element, '::after')) {
      faults.push('no ring');
    }

    // Of a link that breaks over lines, the first of them.
    const [box = element.getBoundingClientRect()] = element.getClientRects();
    if (box.width < 1 || box.height < 1) faults.push('without a size');
    const isInside = box.top >= 0 && box.top < innerHeight && box.left < innerWidth;
    if (!isInside) faults.push(`out of the window at ${String(Math.round(box.top))}`);
    const middle = box.left + Math.min(box.width / 2, box.width - 1);
    for (const y of [box.top + Math.min(3, box.height / 2), box.top + box.height / 2]) {
      const hit = y < innerHeight ? document.elementFromPoint(middle, y) : null;
      if (hit && !element.contains(hit) && !hit.contains(element) && !label?.contains(hit)) {
        faults.push(`covered by ${hit.tagName}.${hit.className}`);
      }
    }
    if ((element as HTMLElement).tabIndex > 0) faults.push('before all others');

    const part = element.closest('dialog')
      ? 'dialog'
      : element.closest('#menu')
        ? 'menu'
        : element.matches('a[href="#_top"]') && !element.closest('main')
          ? 'skip'
          : element.closest('.foot')
            ? 'foot'
            : element.closest('main')
              ? 'main'
              : 'head';
    const named = element.matches('select') ? (label?.querySelector('span') ?? element) : element;
    const copy = named.cloneNode(true) as Element;
    for (const each of copy.querySelectorAll('[aria-hidden=true]')) each.remove();
    const words = element.ariaLabel ?? copy.textContent;
    return { name: words.replace(/\s+/g, ' ').trim().slice(0, 40), part, faults } as const;
  });
}
