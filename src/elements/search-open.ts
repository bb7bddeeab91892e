import { partOf } from './part.ts';

/**
 * `<site-search>`: a button and the dialog that it opens, as does Ctrl or Cmd with K. What fills the
 * dialog is fetched when it is opened for the first time; the field takes keys from the first moment.
 */
class SiteSearch extends HTMLElement {
  #dialog!: HTMLDialogElement;
  #field!: HTMLInputElement;
  #loaded: Promise<void> | undefined;

  connectedCallback(): void {
    this.#dialog = partOf(this, 'dialog');
    this.#field = partOf(this, 'input');
    const button = partOf<HTMLButtonElement>(this, '[data-open-modal]');
    button.disabled = false;
    if (/Mac|iP(?:hone|ad|od)/.test(navigator.userAgent)) {
      button.title = button.title.replace('Ctrl ', '⌘');
    }
    button.addEventListener('click', () => this.#open());
    partOf(this, '[data-close-modal]').addEventListener('click', () => this.#dialog.close());
    partOf(this, 'form').addEventListener('submit', (event) => event.preventDefault());
    // What lies around the dialog is the dialog itself to a click.
    this.#dialog.addEventListener('click', ({ target }) => {
      if (target === this.#dialog) this.#dialog.close();
    });
    document.addEventListener('keydown', (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      if (event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      if (this.#dialog.open) this.#dialog.close();
      else this.#open();
    });
  }

  #open(): void {
    this.#dialog.showModal();
    this.#field.focus();
    // What is typed next takes the place of what was asked before.
    this.#field.select();
    void this.#load();
  }

  #load(): Promise<void> {
    return (this.#loaded ??= this.#fill());
  }

  async #fill(): Promise<void> {
    const line = partOf(this, '[data-line]');
    const show = (): boolean => this.#dialog.toggleAttribute('data-ready', true);
    // Without its style it is not seen, unless that takes long.
    const late = setTimeout(() => {
      line.textContent = 'Loading the search…';
      show();
    }, 400);
    try {
      const { fillDialog } = await import('./search-dialog.ts');
      fillDialog(this.#dialog);
    } catch {
      line.textContent = 'The search did not load. Check the connection, then load the page again.';
    }
    clearTimeout(late);
    show();
  }
}

customElements.define('site-search', SiteSearch);
