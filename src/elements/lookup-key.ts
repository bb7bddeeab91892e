import { startLookup } from './lookup-start.ts';
import { isSlashOn, showSlash } from './slash-key.ts';

const typing = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/** The field of a page that has one. */
const own = document.querySelector<HTMLElement>('main lookup-box');
const ownField = own?.querySelector('textarea');
const control = document.querySelector<HTMLAnchorElement>('a.find');
let dialog: HTMLDialogElement | undefined;

/** The dialog that stands in for a field of the page's own: made once, from the header's template. */
function openDialog(): void {
  if (!dialog) {
    const template = document.querySelector<HTMLTemplateElement>('#lookup-dialog');
    const made = template?.content.querySelector('dialog')?.cloneNode(true);
    if (!(made instanceof HTMLDialogElement)) return;
    dialog = made;
    document.body.append(made);
    showSlash();
    made.addEventListener('click', ({ target, ctrlKey, metaKey, shiftKey }) => {
      // The dialog itself is clicked beside its content: on its backdrop. Whoever follows a link and
      // comes back finds the page as it was.
      const closing = ctrlKey || metaKey || shiftKey ? '[data-close]' : '[data-close], a';
      const closes = target === made || (target instanceof Element && target.closest(closing));
      if (closes) made.close();
    });
    const box = made.querySelector<HTMLElement>('lookup-box');
    if (box) startLookup(box);
    const show = () => made.toggleAttribute('data-ready', true);
    void import('./lookup-style.ts').then(show, show);
    // Without its style it is not seen, unless that takes long.
    setTimeout(show, 400);
  }
  dialog.showModal();
  focusOn(dialog.querySelector('textarea'));
}

/** What is typed next takes the place of an old query. */
function focusOn(field: HTMLTextAreaElement | null | undefined): void {
  field?.focus();
  field?.select();
}

// `/` goes to the page's own field, or opens the dialog.
document.addEventListener('keydown', (event) => {
  if (!isSlashOn() || event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target instanceof Element && event.target.closest(typing)) return;
  if (document.querySelector('dialog[open]')) return;
  event.preventDefault();
  if (own) focusOn(ownField);
  else openDialog();
});

control?.addEventListener('click', (event) => {
  if (own || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  openDialog();
});
if (!own) control?.setAttribute('aria-haspopup', 'dialog');

if (own) {
  if (ownField && location.hash === `#${ownField.id}`) ownField.focus();
  let started = false;
  const start = () => {
    if (!started) startLookup(own);
    started = true;
  };
  if (ownField === document.activeElement || ownField?.value || location.search !== '') start();
  ownField?.addEventListener('focus', start, { once: true });
  // A page that never rests has to be usable too.
  if ('requestIdleCallback' in window) window.requestIdleCallback(start, { timeout: 1000 });
  else setTimeout(start, 200);
}
