import { href } from '../components/with-base.ts';
import type { Hit } from '../domain/lookup/types.ts';

/** What `lookup-summaries.json` holds: a summary by table and code. */
export type Summaries = Readonly<Record<string, Readonly<Record<string, string>>>>;

let summaries: Summaries = {};
let loading: Promise<void> | undefined;

/** A code's summary; empty where it has none or it has not arrived. */
export function summaryOf({ table, code }: Pick<Hit, 'table' | 'code'>): string {
  return summaries[table]?.[code] ?? '';
}

/** Fetches the summaries, once for each page. Without them a card tells less: it never fails. */
export function loadSummaries(): Promise<void> {
  loading ??= fetch(href('/lookup-summaries.json'))
    .then((response) => (response.ok ? response.json() : undefined))
    .catch(() => undefined)
    .then((loaded: unknown) => {
      if (typeof loaded === 'object' && loaded !== null) summaries = loaded as Summaries;
    });
  return loading;
}
