import { fileName, snippet } from '../domain/snippets/snippet.ts';
import type { Form, Snippet, SnippetTable } from '../domain/snippets/types.ts';
import type { Choice } from './snippet-choice.ts';
import { SnippetData } from './snippet-data.ts';

/** Writes a table's codes as TypeScript, once its data are there. */
export class SnippetWriter {
  readonly #table: SnippetTable;
  readonly #data: SnippetData;
  #asked = 0;
  /** The forms in which the table can be written; the first is usual. */
  readonly forms: readonly Form[];

  /** @param section of the page, which says what the table is called and where its data stand */
  constructor({ dataset }: HTMLElement) {
    const { facts = '{}', forms = '', entries = '', payloads } = dataset;
    this.#table = JSON.parse(facts) as SnippetTable;
    this.forms = forms.split(' ') as Form[];
    this.#data = new SnippetData(this.#table, { entries, payloads });
  }

  /**
   * @param picked the codes, as text
   * @returns undefined where something else has been asked for meanwhile
   * @throws DataMissing where the data do not arrive, and nothing else has been asked for
   */
  async write({ form, options }: Choice, picked: readonly string[]): Promise<Snippet | undefined> {
    this.#asked += 1;
    const own = this.#asked;
    try {
      const source = await this.#data.source(form === 'interface');
      return own === this.#asked ? snippet(source, form, { options, picked }) : undefined;
    } catch (error) {
      if (own === this.#asked) throw error;
      return undefined;
    }
  }

  /** Gives the reader a text as a file that is called as the table. */
  download(text: string): void {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/typescript' }));
    link.download = fileName({ table: this.#table });
    link.click();
    // Some browsers read it only now.
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }
}
