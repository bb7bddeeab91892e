/**
 * Lets a text area grow with its text up to its `max-height`, where CSS does not.
 *
 * @returns to be called whenever the text has changed
 */
export function growing(field: HTMLTextAreaElement): () => void {
  if (CSS.supports('field-sizing', 'content')) return () => undefined;
  return () => {
    field.style.height = 'auto';
    const border = field.offsetHeight - field.clientHeight;
    field.style.height = `${field.scrollHeight + border}px`;
  };
}
