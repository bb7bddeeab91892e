import type { CheckQuestion } from './check-answer.ts';
import type { CheckReply, CheckStart } from './check-worker.ts';

/** The answer to a text of such length takes long: it is given up for the next question. */
const LONG = 200_000;

/** A question that waits for its answer. */
interface Waiting {
  question: CheckQuestion;
  resolve: (reply: CheckReply | undefined) => void;
}

/**
 * Asks the worker that checks pastes: it is loaded with the first question, and keeps a long paste from
 * holding up the page.
 */
export class CheckEngine {
  readonly #start: CheckStart;
  #worker: Worker | undefined;
  #current: Waiting | undefined;
  #next: Waiting | undefined;

  constructor(start: CheckStart) {
    this.#start = start;
  }

  /** What came of a question; undefined where a later one took its place. */
  ask(question: CheckQuestion): Promise<CheckReply | undefined> {
    return new Promise((resolve) => {
      this.#next?.resolve(undefined);
      this.#next = { question, resolve };
      if (this.#current && this.#current.question.text.length > LONG) this.#giveUp();
      if (this.#current === undefined) this.#send();
    });
  }

  /** Ends the worker. What waits comes to nothing. */
  end(): void {
    this.#next?.resolve(undefined);
    this.#next = undefined;
    this.#giveUp();
  }

  #giveUp(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#current?.resolve(undefined);
    this.#current = undefined;
  }

  #send(): void {
    this.#current = this.#next;
    this.#next = undefined;
    if (this.#current === undefined) return;
    this.#worker ??= this.#load();
    this.#worker.postMessage(this.#current.question);
  }

  #load(): Worker {
    const worker = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<CheckReply>) => this.#settle(data));
    // It did not load: the next question tries again.
    worker.addEventListener('error', () => {
      this.#worker = undefined;
      this.#settle({ kind: 'missing' });
    });
    worker.postMessage(this.#start);
    return worker;
  }

  #settle(reply: CheckReply): void {
    this.#current?.resolve(reply);
    this.#current = undefined;
    this.#send();
  }
}
