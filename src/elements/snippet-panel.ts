import type { CodeTable } from './code-table.ts';
import styles from '../styles/snippets/panel.css?inline';
import { leftWords } from '../components/snippets/left-out.ts';
import { forms } from '../domain/snippets/forms.ts';
import type { Form } from '../domain/snippets/types.ts';
import './copy-button.ts';
import type { CopyButton } from './copy-button.ts';
import { partOf } from './part.ts';
import { choiceQuery, startingChoice } from './snippet-choice.ts';
import { askedWords } from './snippet-counts.ts';
import { DataMissing } from './snippet-data.ts';
import { SnippetFields } from './snippet-fields.ts';
import { SnippetHead } from './snippet-head.ts';
import { recall, remember } from './snippet-memory.ts';
import { SnippetPreview } from './snippet-preview.ts';
import { SnippetTicks } from './snippet-ticks.ts';
import { panelHtml } from './snippet-view.ts';
import { SnippetWriter } from './snippet-writer.ts';
import { keepInAddress } from './table-address.ts';

/** While letters are typed into the filter, nothing is written. */
const REFRESH_DELAY_MS = 150;

/** More codes than fit into an address of this length are not kept in it. */
const LONGEST_PICK = 1200;

/** The panel below a table of codes: TypeScript of the rows that are ticked, else of those that are shown. */
export class SnippetPanel {
  readonly #table: HTMLElement;
  readonly #section: HTMLElement;
  readonly #panel = document.createElement('div');
  readonly #writer: SnippetWriter;
  readonly #head: SnippetHead;
  readonly #fields: SnippetFields;
  readonly #preview: SnippetPreview;
  readonly #ticks: SnippetTicks;
  readonly #room = new ResizeObserver(() => this.#keepClear());
  #timer = 0;
  #written: Promise<void> | undefined;

  /** @param table the `<code-table>`, with the section of its TypeScript in it */
  constructor(table: CodeTable) {
    this.#table = table;
    this.#section = partOf(table, '.snippets');
    this.#writer = new SnippetWriter(this.#section);
    this.#panel.className = 'snippet-panel';
    this.#panel.innerHTML = panelHtml(this.#writer.forms).toString();
    this.#section.append(this.#panel);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    document.adoptedStyleSheets.push(sheet);
    this.#head = new SnippetHead(this.#panel, {
      shown: () => this.#tick(() => this.#ticks.tickShown()),
      clear: () => this.#tick(() => (this.#ticks.ticked = [])),
      download: () => this.#writer.download(this.#preview.text),
      retry: () => void this.#write(),
      close: this.#putAway,
    });
    this.#fields = new SnippetFields(partOf(this.#panel, 'form'));
    const sample = this.#section.querySelector('noscript')?.textContent ?? '';
    this.#preview = new SnippetPreview(partOf(this.#panel, '.expressive-code'), sample);
    this.#ticks = new SnippetTicks(
      partOf(table, 'table'),
      () => table.shownRows,
      this.#changed,
      () => this.#fields.focus(),
    );
    partOf<CopyButton>(this.#panel, 'copy-button').text = () => this.#preview.copied;
    this.#panel.addEventListener('change', () => {
      remember(this.#fields.choice);
      this.#changed();
    });
    this.#panel.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.#putAway();
    });
    const address = new URLSearchParams(window.location.search);
    this.#fields.choice = startingChoice(address, recall(), this.#writer.forms);
    this.#ticks.ticked = address.get('pick')?.split(',') ?? [];
  }

  /** Shows the panel and the boxes in the rows, and writes what the address or the memory asks. */
  open(): void {
    this.#table.classList.add('ticking');
    this.#table.addEventListener('filtered', this.#writeSoon);
    this.#room.observe(this.#section);
    this.#keep();
    this.#written = this.#write();
  }

  /** Leads the keyboard to the form; on a page that is not scrolled yet, makes room for the panel. */
  focus(): void {
    const { bottom } = this.#panel.getBoundingClientRect();
    if (bottom > window.innerHeight) this.#table.scrollIntoView();
    this.#fields.focus({ preventScroll: true });
  }

  /** Shows the first row that is ticked, and without one the table's beginning, once the panel has its height. */
  async reveal(): Promise<void> {
    await this.#written;
    const row = this.#table.querySelector('tr.ticked');
    this.#keepClear();
    if (row === null) this.#table.scrollIntoView();
    else row.scrollIntoView({ block: 'center' });
  }

  /** What is ticked stays so until the page is left. */
  #putAway = (): void => {
    this.#table.classList.remove('ticking');
    this.#table.removeEventListener('filtered', this.#writeSoon);
    this.#room.disconnect();
    document.documentElement.style.scrollPaddingBlockEnd = '';
    keepInAddress('snippet', []);
    partOf(this.#table, '[data-snippets]').focus();
  };

  /** What is scrolled to, by a link or by Tab, stops above the panel. */
  #keepClear(): void {
    const { height } = this.#section.getBoundingClientRect();
    document.documentElement.style.scrollPaddingBlockEnd = `${Math.ceil(height)}px`;
  }

  #tick(act: () => void): void {
    act();
    this.#changed();
  }

  #changed = (): void => {
    this.#keep();
    this.#writeSoon();
  };

  #keep(): void {
    const pick = this.#ticks.ticked.join(',');
    const fits = pick !== '' && pick.length <= LONGEST_PICK;
    const choice = choiceQuery(this.#fields.choice, this.#writer.forms[0]);
    keepInAddress('snippet', [...(fits ? [['pick', pick] as const] : []), ...choice]);
  }

  #writeSoon = (): void => {
    this.#panel.ariaBusy = 'true';
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#write(), REFRESH_DELAY_MS);
  };

  async #write(): Promise<void> {
    this.#panel.ariaBusy = 'true';
    const { ticked, shown } = this.#ticks;
    const { choice } = this.#fields;
    try {
      const written = await this.#writer.write(choice, ticked.length > 0 ? ticked : shown);
      if (written === undefined) return;
      const { text, left } = written;
      this.#preview.show(text);
      const rows = { ticked: ticked.length, shown: shown.length, all: this.#ticks.count };
      this.#say(askedWords(rows, left.length), `${aboutOf(choice.form)} ${leftWords(left)}`);
    } catch (error) {
      if (!(error instanceof DataMissing)) throw error;
      this.#preview.show('');
      this.#say(error.message, 'Check the connection and try again.', true);
    }
    this.#panel.ariaBusy = 'false';
  }

  #say(count: string, more: string, failed = false): void {
    const { ticked, shown } = this.#ticks;
    const own = new Set(ticked);
    this.#head.state = {
      ...{ count, more, failed },
      filled: this.#preview.text !== '',
      ticked: ticked.length > 0,
      tickable: shown.some((code) => !own.has(code)),
    };
  }
}

/** What a form gives, as a sentence. */
function aboutOf(form: Form): string {
  const { about } = forms[form];
  return `${about.charAt(0).toUpperCase()}${about.slice(1)}.`;
}
