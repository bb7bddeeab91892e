import styles from '../styles/copy-by-hand.css?inline';
import { adopt } from './adopt.ts';
import { make } from './lookup-dom.ts';

let shared: { dialog: HTMLDialogElement; field: HTMLTextAreaElement } | undefined;

/** Shows a text that the browser let nobody copy, selected, so that a key does it. */
export function copyByHand(text: string): void {
  shared ??= build();
  const { dialog, field } = shared;
  field.value = text;
  dialog.showModal();
  field.focus();
  field.select();
  field.scrollTop = 0;
}

function build(): NonNullable<typeof shared> {
  adopt(styles);
  const key = /Mac|iP(?:hone|ad|od)/.test(navigator.userAgent) ? '⌘C' : 'Ctrl+C';
  const title = make('h2', '', 'The browser did not let this page copy');
  const field = make('textarea');
  field.readOnly = true;
  field.spellcheck = false;
  field.ariaLabel = 'Text to copy';
  const close = make('button', 'ox-button', 'Close');
  close.addEventListener('click', () => dialog.close());
  const words = make(
    'p',
    '',
    `The text is selected: copy it with ${key}, or by holding it on a phone.`,
  );
  const dialog = make('dialog', 'copy-by-hand', title, words, field, close);
  dialog.ariaLabel = title.textContent;
  document.body.append(dialog);
  return { dialog, field };
}
