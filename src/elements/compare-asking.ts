import type { ChangeDate } from '../components/compare/change-dates.ts';
import { neededSources, sourcesOf } from '../components/compare/needed-sources.ts';
import type { RawQuery } from '../domain/compare/check-query.ts';
import { sourceName } from '../domain/compare/times.ts';
import type { CompareIndex, CompareQuery, CompareTable } from '../domain/compare/types.ts';
import type { Answer } from './compare-answer.ts';
import { Histories, HistoryMissing } from './compare-histories.ts';

/** What came of a question. */
export type Outcome =
  | { kind: 'answer'; query: CompareQuery; answer: Answer }
  /** The question names what is not: the nearest that works, and what is wrong as HTML. */
  | { kind: 'problems'; query: CompareQuery; html: string }
  /** Something did not load: what, and the question as far as it is understood. */
  | { kind: 'failure'; query?: CompareQuery; sentence: string };

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
  #heavy: Promise<typeof import('./compare-answer.ts')> | undefined;

  /**
   * @param addresses.histories of the folder of the sources' histories
   * @param addresses.origin of the site with its base path, without a slash at its end
   */
  constructor(index: CompareIndex, addresses: { histories: string; origin: string }) {
    this.#index = index;
    this.#histories = new Histories(addresses.histories);
    this.#origin = addresses.origin;
  }

  /** @param unfinished sides whose date is begun and not complete */
  async ask(raw: RawQuery, unfinished: readonly ('a' | 'b')[] = []): Promise<Outcome> {
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
      const histories = await this.#histories.of(neededSources(query, this.#index));
      return {
        kind: 'answer',
        query,
        answer: answer(histories, this.#index, query, this.#origin),
      };
    } catch (error) {
      return { kind: 'failure', ...known, sentence: this.#failureText(error) };
    }
  }

  /** The change dates of an edition's source, newest first; undefined where they do not load. */
  async dates({ table, ...ref }: DatesOf): Promise<ChangeDate[] | undefined> {
    try {
      const [{ changeDates }, histories] = await Promise.all([
        this.#load(),
        this.#histories.of(sourcesOf(ref, table?.id, this.#index)),
      ]);
      return changeDates(histories, ref, table === undefined ? this.#index.tables : [table]);
    } catch {
      return undefined;
    }
  }

  /** A part that did not load is tried again with the next question. */
  #load(): Promise<typeof import('./compare-answer.ts')> {
    this.#heavy ??= import('./compare-answer.ts').catch((error: unknown) => {
      this.#heavy = undefined;
      throw error;
    });
    return this.#heavy;
  }

  #failureText(error: unknown): string {
    const what =
      error instanceof HistoryMissing
        ? `The history of ${sourceName(error.source, this.#index)}`
        : 'The comparison';
    return `${what} did not load. Check the connection and try again.`;
  }
}
