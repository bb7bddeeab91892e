import styles from '../styles/snippets/panel.css?inline';
import { leftWords } from '../components/snippets/left-out.ts';
import { forms } from '../domain/snippets/forms.ts';
import { fileName, snippet } from '../domain/snippets/snippet.ts';
import type { Form, Snippet, SnippetTable } from '../domain/snippets/types.ts';
import type { CopyButton } from './copy-button.ts';
import './copy-button.ts';
import { partOf } from './part.ts';
import { choiceQuery, startingChoice, type Choice } from './snippet-choice.ts';
import { askedWords } from './snippet-counts.ts';
import { SnippetData } from './snippet-data.ts';
import { SnippetFields } from './snippet-fields.ts';
import { recall, remember } from './snippet-memory.ts';
import { SnippetPreview } from './snippet-preview.ts';
import { SnippetTicks } from './snippet-ticks.ts';
import { panelHtml } from './snippet-view.ts';
import { keepInAddress } from './table-address.ts';

/** While letters are typed into the filter, nothing is written. */
const REFRESH_DELAY_MS = 150;

/** More codes than fit into an address that is still sent whole are not kept in it. */
const LONGEST_PICK = 1200;

/** The panel below a table of codes: TypeScript of the rows that are ticked, else of those that are shown. */
export class SnippetPanel {
  readonly #table: HTMLElement;
  readonly #section: HTMLElement;
  readonly #panel: HTMLElement;
  readonly #ticks: SnippetTicks;
  readonly #fields: SnippetFields;
  readonly #data: SnippetData;
  readonly #preview: SnippetPreview;
  readonly #facts: SnippetTable;
  readonly #usual: Form;
  #snippet: Snippet = { text: '', left: [] };
  readonly #room = new ResizeObserver(() => this.#keepClear());
  #timer = 0;
  #asked = 0;

  /** @param table the `<code-table>`, with the section of its TypeScript in it */
  constructor(table: HTMLElement) {
    this.#table = table;
    this.#section = partOf(table, '.snippets');
    const { facts = '{}', forms: offered = '', entries = '', payloads } = this.#section.dataset;
    this.#facts = JSON.parse(facts) as SnippetTable;
    const choices = offered.split(' ') as Form[];
    this.#usual = choices[0] ?? 'const-object';
    this.#data = new SnippetData(this.#facts, { entries, payloads });
    this.#panel = document.createElement('div');
    this.#panel.className = 'snippet-panel';
    this.#panel.innerHTML = panelHtml(choices).toString();
    this.#fields = new SnippetFields(partOf(this.#panel, 'form'));
    this.#ticks = new SnippetTicks(partOf(table, 'tbody'), this.#changed, () =>
      this.#fields.focus(),
    );
    const sample = this.#section.querySelector('noscript')?.textContent ?? '';
    this.#preview = new SnippetPreview(partOf(this.#panel, '.expressive-code'), sample);
    this.#section.append(this.#panel);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    document.adoptedStyleSheets.push(sheet);
    this.#listen();
    this.#read(choices);
  }

  /** Shows the panel and the boxes in the rows, and writes what the address or the memory asks. */
  open(): void {
    this.#table.classList.add('ticking');
    this.#table.addEventListener('filtered', this.#filtered);
    this.#room.observe(this.#section);
    this.#keep();
    void this.#write();
  }

  /** Leads the keyboard to the form; on a page that is not scrolled yet, makes room for the panel. */
  focus(): void {
    const { bottom } = this.#panel.getBoundingClientRect();
    if (bottom > window.innerHeight) this.#table.scrollIntoView();
    this.#fields.focus({ preventScroll: true });
  }

  /** Shows the first row that is ticked, and without one the table's beginning. */
  reveal(): void {
    const row = this.#table.querySelector('tr.ticked');
    this.#keepClear();
    if (row === null) this.#table.scrollIntoView();
    else row.scrollIntoView({ block: 'center' });
  }

  /** Puts the panel away; what is ticked stays so until the page is left. */
  close(): void {
    this.#table.classList.remove('ticking');
    this.#table.removeEventListener('filtered', this.#filtered);
    this.#room.disconnect();
    document.documentElement.style.scrollPaddingBlockEnd = '';
    keepInAddress('snippet', []);
  }

  /** What is scrolled to, by a link or by Tab, stops above the panel. */
  #keepClear = (): void => {
    const { height } = this.#section.getBoundingClientRect();
    document.documentElement.style.scrollPaddingBlockEnd = `${String(Math.ceil(height))}px`;
  };

  /** Whether something is on its way; what stands meanwhile is out of date. */
  set #busy(busy: boolean) {
    this.#panel.ariaBusy = String(busy);
  }

  get #choice(): Choice {
    return this.#fields.choice;
  }

  #read(offered: readonly Form[]): void {
    const address = new URLSearchParams(window.location.search);
    this.#fields.choice = startingChoice(address, recall(), offered);
    this.#ticks.ticked = address.get('pick')?.split(',') ?? [];
  }

  #listen(): void {
    const acts: Readonly<Record<string, () => void>> = {
      shown: () => {
        this.#ticks.tickShown();
        this.#changed();
      },
      clear: () => {
        this.#ticks.ticked = [];
        this.#changed();
      },
      download: () => this.#download(),
      retry: () => void this.#write(),
      close: () => {
        this.close();
        partOf(document.body, '[data-snippets]').focus();
      },
    };
    this.#panel.addEventListener('click', ({ target }) => {
      acts[(target as HTMLElement).closest<HTMLElement>('[data-act]')?.dataset.act ?? '']?.();
    });
    this.#panel.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') acts.close?.();
    });
    this.#panel.addEventListener('change', () => {
      remember(this.#choice);
      this.#changed();
    });
    partOf<CopyButton>(this.#panel, 'copy-button').text = () => this.#preview.copied;
  }

  #changed = (): void => {
    this.#keep();
    this.#filtered();
  };

  #filtered = (): void => {
    this.#busy = true;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#write(), REFRESH_DELAY_MS);
  };

  #keep(): void {
    const pick = this.#ticks.ticked.join(',');
    const fits = pick !== '' && pick.length <= LONGEST_PICK;
    keepInAddress('snippet', [
      ...(fits ? [['pick', pick] as const] : []),
      ...choiceQuery(this.#choice, this.#usual),
    ]);
  }

  /** Writes what is asked for; of several calls the last one counts. */
  async #write(): Promise<void> {
    this.#asked += 1;
    const own = this.#asked;
    const { form, options } = this.#choice;
    const { ticked, shown, count } = this.#ticks;
    const picked = ticked.length > 0 ? ticked : shown;
    this.#busy = true;
    try {
      const source = await this.#data.source(form === 'interface');
      if (own !== this.#asked) return;
      this.#snippet = snippet(source, form, { options, picked });
      const { text, left } = this.#snippet;
      const words = askedWords(
        { ticked: ticked.length, shown: shown.length, all: count },
        left.length,
      );
      this.#say(words, `${sentence(forms[form].about)} ${leftWords(left)}`);
      this.#preview.show(text);
    } catch (error) {
      if (own !== this.#asked) return;
      this.#snippet = { text: '', left: [] };
      this.#preview.show('');
      this.#say('The codes did not load.', 'Check the connection and try again.', true);
      reportError(error);
    }
    this.#busy = false;
  }

  #say(count: string, more: string, failed = false): void {
    const { ticked, shown, count: all } = this.#ticks;
    partOf<HTMLOutputElement>(this.#panel, 'output').value = count;
    partOf(this.#panel, '.snippet-left').textContent = more;
    const empty = this.#snippet.text === '';
    for (const button of this.#panel.querySelectorAll('button')) {
      const act = button.dataset.act ?? 'copy';
      if (act === 'copy' || act === 'download') button.disabled = empty;
      if (act === 'clear') button.disabled = ticked.length === 0;
      if (act === 'shown') button.disabled = all === ticked.length || shown.length === 0;
      if (act === 'retry') button.hidden = !failed;
    }
  }

  #download(): void {
    const file = new Blob([this.#snippet.text], { type: 'text/typescript' });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = fileName({ table: this.#facts });
    link.click();
    URL.revokeObjectURL(link.href);
  }
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
