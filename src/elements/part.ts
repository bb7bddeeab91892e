/**
 * The first element below a root that a selector finds.
 *
 * @throws Error where there is none: the markup and the element that brings it to life have parted
 */
export function partOf<Found extends HTMLElement>(root: HTMLElement, selector: string): Found {
  const part = root.querySelector<Found>(selector);
  if (part === null) throw new Error(`<${root.localName}> lacks ${selector}.`);
  return part;
}
