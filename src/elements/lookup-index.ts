import { href } from '../components/with-base.ts';
import type { LookupIndex } from '../domain/lookup/types.ts';

type Engine = typeof import('./lookup-engine.ts');

/** The lookup's code with the index that it reads. */
export interface Lookup extends Engine {
  index: LookupIndex;
}

let loading: Promise<Lookup> | undefined;

/**
 * The lookup, loaded once for each page, whoever asks. A load that failed is forgotten, so that the
 * next call tries again.
 *
 * @throws Error where the code or the index does not arrive, or the index does not arrive whole.
 */
export function loadLookup(): Promise<Lookup> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<Lookup> {
  const [index, engine] = await Promise.all([
    fetchIndex(href('/lookup-index.json')),
    import('./lookup-engine.ts'),
  ]);
  return { ...engine, index };
}

async function fetchIndex(url: string): Promise<LookupIndex> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const index = (await response.json()) as Partial<LookupIndex> | null;
  if (!Array.isArray(index?.tables)) throw new Error(`${url} holds no list of tables.`);
  return index as LookupIndex;
}
