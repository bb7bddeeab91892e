/** Buttons that copy wait for the first sign that they are wanted. */
const row = document.querySelector('.share');

async function load(): Promise<void> {
  await import('./copy-button.ts');
}

function wanted({ type, target }: Event): void {
  if (customElements.get('copy-button') !== undefined) return;
  void load().then(() => {
    // A click that comes before the code is done again once it is there.
    if (type === 'click' && target instanceof HTMLButtonElement) target.click();
  });
}

for (const type of ['pointerover', 'focusin', 'click']) {
  row?.addEventListener(type, wanted, { once: true });
}

export {};
