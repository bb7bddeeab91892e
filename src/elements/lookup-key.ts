const typing = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/** `/` goes to the page's lookup field, or to the home page's where this page has none. */
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target instanceof Element && event.target.closest(typing)) return;
  const target =
    document.querySelector<HTMLElement>('#lookup') ??
    document.querySelector<HTMLElement>('a[aria-keyshortcuts="/"]');
  if (!target) return;
  event.preventDefault();
  if (target instanceof HTMLAnchorElement) target.click();
  else target.focus();
  // What is typed next takes the place of an old query.
  if (target instanceof HTMLInputElement) target.select();
});
