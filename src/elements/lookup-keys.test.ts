import { expect, test } from 'vitest';
import { actionOf } from './lookup-keys.ts';

const plain = { keyCode: 0, isComposing: false, shiftKey: false };
const idle = { ...plain, ctrlKey: false, metaKey: false, altKey: false };

/** A field with a text whose caret stands at the bar. */
function field(text: string) {
  const caret = text.indexOf('|');
  const value = text.replace('|', '');
  return { value, selectionEnd: caret };
}

const one = field('4014|');
const first = field('shard 0|\nclosed with 4014');
const last = field('shard 0\nclosed with 4014|');

test.each([
  ['Enter', one, 'open'],
  ['Enter', first, 'open'],
  ['ArrowDown', one, 'next'],
  ['ArrowUp', one, 'previous'],
  ['ArrowDown', first, undefined],
  ['ArrowDown', last, 'next'],
  ['ArrowUp', last, undefined],
  ['Escape', one, 'clear'],
  ['Escape', field('|'), undefined],
  ['a', one, undefined],
  ['ArrowLeft', one, undefined],
] as const)('%s in %o', (key, text, action) => {
  expect(actionOf({ ...idle, key }, text, false)).toBe(action);
});

test('once the hits are being walked, both arrows walk on', () => {
  expect(actionOf({ ...idle, key: 'ArrowUp' }, last, true)).toBe('previous');
  expect(actionOf({ ...idle, key: 'ArrowDown' }, first, true)).toBe('next');
});

test('Shift+Enter is a new line', () => {
  expect(actionOf({ ...idle, key: 'Enter', shiftKey: true }, one, false)).toBeUndefined();
});

test.each(['Enter', 'ArrowDown', 'Escape'])('%s belongs to an input method at work', (key) => {
  expect(actionOf({ ...idle, key, isComposing: true }, one, false)).toBeUndefined();
  expect(actionOf({ ...idle, key, keyCode: 229 }, one, false)).toBeUndefined();
});

test.each(['ctrlKey', 'metaKey', 'altKey'])('arrows with %s move through the text', (held) => {
  expect(actionOf({ ...idle, key: 'ArrowDown', [held]: true }, one, false)).toBeUndefined();
});
