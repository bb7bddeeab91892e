const known = new Map<string, Promise<string>>();

/**
 * Starlight's tabs of these labels, still empty. They read and write again all that stands in them, which
 * for thousands of pages takes longer than the code itself: they are rendered once, and filled by others.
 */
export function tabsWith(
  labels: readonly string[],
  render: () => Promise<string>,
): Promise<string> {
  const key = labels.join('\n');
  const html = known.get(key) ?? render();
  known.set(key, html);
  return html;
}
