/** A new element with its classes and what stands in it; text stays text. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  classes = '',
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (classes !== '') element.className = classes;
  element.append(...content);
  return element;
}

/**
 * A link to an address as it stands in the page: with the site's base before it. What a text names is
 * asked for when it is followed, not when a pointer passes by.
 */
export function linkTo(url: string, content: Node | string): HTMLAnchorElement {
  const link = make('a', '', content);
  link.href = url;
  link.dataset.noPrefetch = '';
  return link;
}

/** Sets a text where it differs: an unchanged one costs no layout. */
export function write(element: Element | Text, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
