/** What a key does in the lookup field. */
export type FieldAction = 'next' | 'previous' | 'open' | 'clear';

/** What is asked of a `KeyboardEvent`. */
interface Key {
  key: string;
  keyCode: number;
  isComposing: boolean;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

type Field = Pick<HTMLTextAreaElement, 'value' | 'selectionEnd'>;

/** An input method has the key while it composes: some browsers say so by this code alone. */
const COMPOSING = 229;

/**
 * What a key does in the field; undefined where it does what it does in any text. Arrows move through
 * a text of several lines first, and walk the hits from its last line on.
 *
 * @param walking the arrows have begun to walk the hits
 */
export function actionOf(event: Key, field: Field, walking: boolean): FieldAction | undefined {
  const { key, isComposing, keyCode, shiftKey, ctrlKey, metaKey, altKey } = event;
  if (isComposing || keyCode === COMPOSING || ctrlKey || metaKey || altKey) return undefined;
  if (key === 'Escape') return field.value === '' ? undefined : 'clear';
  if (shiftKey) return undefined;
  if (key === 'Enter') return 'open';
  if (key === 'ArrowDown') {
    return walking || !field.value.slice(field.selectionEnd).includes('\n') ? 'next' : undefined;
  }
  if (key !== 'ArrowUp') return undefined;
  return walking || !field.value.includes('\n') ? 'previous' : undefined;
}
