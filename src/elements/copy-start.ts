/** Buttons that copy: their code is fetched at the first sign that one of them is wanted. */
function wanted({ type, target }: Event): void {
  if (!(target instanceof HTMLElement) || !target.closest('copy-button')) return;
  if (customElements.get('copy-button')) return;
  import('./copy-button.ts').then(
    () => {
      // A click that came before the code is done again once it is there.
      if (type === 'click') target.click();
    },
    () => {
      if (type === 'click') target.textContent = 'Did not load';
    },
  );
}

for (const sign of ['pointerover', 'focusin', 'click']) document.addEventListener(sign, wanted);

export {};
