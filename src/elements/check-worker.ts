import type { CompareIndex } from '../domain/compare/types.ts';
import type { CheckTable } from '../domain/enum-check/types.ts';
import { answerCheck, type CheckOutcome, type CheckQuestion } from './check-answer.ts';
import { Histories, HistoryMissing } from './compare-histories.ts';

/** What a page tells its worker before the first question. */
export interface CheckStart {
  index: CompareIndex;
  /** Addresses: of the tables that a check knows, and of the folder of the sources' histories. */
  tables: string;
  histories: string;
}

/** What the worker answers. */
export type CheckReply =
  | CheckOutcome
  /** What did not load: a source's history, by the source's id; absent for anything else. */
  | { kind: 'missing'; source?: string }
  /** Something went wrong that trying again does not mend. */
  | { kind: 'broken' };

/** What a check knows of the tables did not load. */
class TablesMissing extends Error {}

let histories = new Histories('');
let index: CompareIndex = { tables: [], sources: [] };
let address = '';
let tables: Promise<CheckTable[]> | undefined;

// One question at a time: the page sends the next when it has the answer.
addEventListener('message', ({ data }: MessageEvent<CheckStart | CheckQuestion>) => {
  if ('text' in data) {
    void reply(data);
    return;
  }
  histories = new Histories(data.histories);
  index = data.index;
  address = data.tables;
});

/** @throws what is no part that did not load, once the page knows that there is no answer */
async function reply(question: CheckQuestion): Promise<void> {
  const send = (message: CheckReply): void => postMessage(message);
  try {
    tables ??= fetchTables(address);
    const grounds = { index, tables: await tables, histories: histories.of.bind(histories) };
    send(await answerCheck(question, grounds));
  } catch (error) {
    if (error instanceof HistoryMissing) {
      send({ kind: 'missing', source: error.source });
    } else if (error instanceof TablesMissing) {
      tables = undefined;
      send({ kind: 'missing' });
    } else {
      send({ kind: 'broken' });
      throw error;
    }
  }
}

async function fetchTables(url: string): Promise<CheckTable[]> {
  try {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${url}: ${String(response.status)}`);
    const read: unknown = await response.json();
    if (!Array.isArray(read)) throw new Error(`${url} holds no list of tables.`);
    return read as CheckTable[];
  } catch (cause) {
    throw new TablesMissing('The tables did not load.', { cause });
  }
}
