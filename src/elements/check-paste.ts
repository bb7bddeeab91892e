import { textOf } from './check-file.ts';
import { lineRange } from './check-lines.ts';
import { partOf } from './part.ts';

/** A field that is given more stands still for a moment that one notices. */
const SHOWN = 250_000;

/** More bytes of a file are not read: long before, a check refuses it. */
const READ = 64_000_000;

/** What is to be done when something is done to the paste. */
interface Reactions {
  /** The text changed; `typed` where a key did it, so that it may change again at once. */
  text: (typed: boolean) => void;
  /** A file could not be read. */
  unread: () => void;
}

/** The text field of /check/ with its buttons: a paste, a file that is chosen or dropped, a sample. */
export class CheckPaste {
  readonly #root: HTMLElement;
  readonly #react: Reactions;
  /** What the field does not show: no text, or too much of it. */
  #unshown: string | undefined;

  /** @param root what files may be dropped on; it holds the field */
  constructor(root: HTMLElement, react: Reactions, signal: AbortSignal) {
    this.#root = root;
    this.#react = react;
    const field = this.#field;
    field.addEventListener('input', () => this.#changed(undefined, '', true), { signal });
    field.addEventListener('paste', (event) => this.#onPaste(event), { signal });
    this.#part('[data-example]').addEventListener('click', () => this.#fill(root.dataset.sample), {
      signal,
    });
    this.#part('[data-clear]').addEventListener('click', () => this.#clear(), { signal });
    const files = this.#part<HTMLInputElement>('[data-file]');
    files.addEventListener('change', () => void this.#read(files.files?.[0]), { signal });
    root.addEventListener('dragover', (event) => this.#onDrag(event), { signal });
    root.addEventListener('dragleave', () => this.#over(false), { signal });
    root.addEventListener('drop', (event) => this.#onDrop(event), { signal });
  }

  /** The text to check. */
  get text(): string {
    return this.#unshown ?? this.#field.value;
  }

  /** Whether the field shows the text, so that a line of it can be selected. */
  get isShown(): boolean {
    return this.#unshown === undefined;
  }

  /** Selects a line, counted from 1, and brings it into sight. */
  selectLine(line: number): void {
    const field = this.#field;
    const { start, end } = lineRange(field.value, line);
    field.focus({ preventScroll: true });
    field.setSelectionRange(start, end);
    // Lines do not wrap here: each is as high as any.
    const height = Number.parseFloat(getComputedStyle(field).lineHeight);
    field.scrollTop = (line - 1) * height - field.clientHeight / 3;
    field.scrollLeft = 0;
    field.scrollIntoView({ block: 'nearest' });
  }

  #onPaste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text.length <= SHOWN) return;
    event.preventDefault();
    this.#fill(text, 'The paste');
  }

  #onDrag(event: DragEvent): void {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.#over(true);
  }

  #onDrop(event: DragEvent): void {
    this.#over(false);
    const [file] = event.dataTransfer?.files ?? [];
    if (file === undefined) return;
    event.preventDefault();
    void this.#read(file);
  }

  #over(over: boolean): void {
    this.#root.toggleAttribute('data-over', over);
  }

  async #read(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    try {
      this.#fill(await textOf(file, READ), file.name);
    } catch {
      this.#react.unread();
    } finally {
      // The same file may be chosen again, once it has changed.
      this.#part<HTMLInputElement>('[data-file]').value = '';
    }
  }

  #clear(): void {
    this.#fill('');
    this.#field.focus();
  }

  /** @param name what the text is called where the field does not show it */
  #fill(text = '', name = ''): void {
    const isShown = text.length <= SHOWN && !text.includes('\0');
    const field = this.#field;
    field.value = isShown ? text : '';
    field.scrollTop = 0;
    this.#changed(isShown ? undefined : text, name, false);
  }

  #changed(unshown: string | undefined, name: string, typed: boolean): void {
    this.#unshown = unshown;
    this.#part<HTMLButtonElement>('[data-clear]').disabled = this.text === '';
    const isLong = unshown !== undefined && unshown.length > SHOWN;
    this.#part('[data-unshown]').textContent = isLong
      ? `${name} is too long to be shown here.`
      : '';
    this.#react.text(typed);
  }

  get #field(): HTMLTextAreaElement {
    return this.#part('textarea');
  }

  #part<Found extends HTMLElement>(selector: string): Found {
    return partOf(this.#root, selector);
  }
}
