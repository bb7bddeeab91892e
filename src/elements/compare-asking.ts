import type { ChangeDate } from '../components/compare/change-dates.ts';
import { neededSources, sourcesOf } from '../components/compare/needed-sources.ts';
import { sourceName } from '../domain/compare/times.ts';
import type {
  CompareIndex,
  CompareQuery,
  CompareTable,
  RawQuery,
} from '../domain/compare/types.ts';
import type { Answer } from './compare-answer.ts';
import { Histories, HistoryMissing } from './compare-histories.ts';

/** What came of a question. */
export type Outcome =
  | { kind: 'answer'; query: CompareQuery; answer: Answer }
  /** The question names what is not: the nearest that works, and what is wrong as HTML. */
  | { kind: 'problems'; query: CompareQuery; html: string }
  /**
   * Something did not load: what, the question as far as it is understood, and whether it takes a
   * new load of the page to try again.
   */
  | { kind: 'failure'; query?: CompareQuery; sentence: string; reload: boolean };

/** The heavy part of /compare/ did not load. */
class HeavyMissing extends Error {}

/** An edition's source whose change dates are asked for. */
export interface DatesOf {
  source: string;
  version?: string;
  /** Absent for all tables. */
  table: CompareTable | undefined;
}

/** Asks the heavy part of /compare/, which is loaded with the first question. */
export class Asking {
  readonly #index: CompareIndex;
  readonly #histories: Histories;
  readonly #origin: string;

  /**
   * @param addresses.histories of the folder of the sources' histories
   * @param addresses.origin of the site with its base path, without a slash at its end
   */
  constructor(index: CompareIndex, addresses: { histories: string; origin: string }) {
    this.#index = index;
    this.#histories = new Histories(addresses.histories);
    this.#origin = addresses.origin;
  }

  /**
   * @param unfinished sides whose date is begun and not complete
   * @param loading is told in words what the answer waits for
   * @throws whatever is no part that did not load
   */
  async ask(
    raw: RawQuery,
    unfinished: readonly ('a' | 'b')[],
    loading: (words: string) => void,
  ): Promise<Outcome> {
    let known: { query?: CompareQuery } = {};
    try {
      const { answer, checkQuery, problemsHtml } = await this.#load();
      const { query, problems } = checkQuery(raw, this.#index);
      known = { query };
      problems.unshift(
        ...unfinished.map((part) => ({ part, message: 'The date is not complete.' })),
      );
      if (problems.length > 0) {
        const html = String(problemsHtml({ query, problems }, this.#index));
        return { kind: 'problems', query, html };
      }
      const needed = neededSources(query, this.#index);
      const missing = this.#histories.missing(needed);
      if (missing.length > 0) loading(`Loading ${this.#historyOf(missing)}…`);
      const histories = await this.#histories.of(needed);
      return {
        kind: 'answer',
        query,
        answer: answer(histories, this.#index, query, this.#origin),
      };
    } catch (error) {
      const [what, reload] = this.#missing(error);
      const sentence = `${what} did not load. Check the connection and try again.`;
      return { kind: 'failure', ...known, sentence, reload };
    }
  }

  /**
   * The change dates of an edition's source, newest first; undefined where they do not load.
   *
   * @throws whatever is no part that did not load
   */
  async dates({ table, ...ref }: DatesOf): Promise<ChangeDate[] | undefined> {
    try {
      const [{ changeDates }, histories] = await Promise.all([
        this.#load(),
        this.#histories.of(sourcesOf(ref, table?.id, this.#index)),
      ]);
      return changeDates(histories, ref, table === undefined ? this.#index.tables : [table]);
    } catch (error) {
      this.#missing(error);
      return undefined;
    }
  }

  /** A browser may keep a module that failed: it is not tried again before the page is loaded anew. */
  async #load(): Promise<typeof import('./compare-answer.ts')> {
    try {
      return await import('./compare-answer.ts');
    } catch (cause) {
      throw new HeavyMissing('The comparison did not load.', { cause });
    }
  }

  /**
   * What did not load, in words, and whether it takes a new load of the page to try again.
   *
   * @throws any other error
   */
  #missing(error: unknown): [what: string, reload: boolean] {
    if (error instanceof HeavyMissing) return ['The comparison', true];
    if (!(error instanceof HistoryMissing)) throw error;
    const what = this.#historyOf([error.source]);
    return [what.charAt(0).toUpperCase() + what.slice(1), false];
  }

  /** `the history of Teufelsbot`, `the histories of 5 sources`. */
  #historyOf(sources: readonly string[]): string {
    const names = sources.map((source) => sourceName(source, this.#index));
    if (names.length === 1) return `the history of ${names.join('')}`;
    return `the histories of ${names.length === 2 ? names.join(' and ') : `${String(names.length)} sources`}`;
  }
}
