import { href } from '../components/with-base.ts';
import { INDEX_FORMAT } from '../domain/lookup/index-format.ts';
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
  const [index, engine] = await Promise.all([loadIndex(), import('./lookup-engine.ts')]);
  return { ...engine, index };
}

/** What arrives cut off, or in another build's form, is asked for again, past everything that is kept. */
async function loadIndex(): Promise<LookupIndex> {
  const url = href('/lookup-index.json');
  return (await fetchIndex(url, 'default')) ?? (await fetchIndex(url, 'reload')) ?? fail(url);
}

/**
 * The index; undefined where what arrives is none that this code can read.
 *
 * @throws Error where nothing arrives
 */
async function fetchIndex(url: string, cache: RequestCache): Promise<LookupIndex | undefined> {
  const response = await fetch(url, { cache });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const text = await response.text();
  try {
    const index = JSON.parse(text) as Partial<LookupIndex & { format: number }> | null;
    const isReadable = index?.format === INDEX_FORMAT && Array.isArray(index.tables);
    return isReadable ? (index as LookupIndex) : undefined;
  } catch {
    return undefined;
  }
}

function fail(url: string): never {
  throw new Error(`${url} holds no index that this page can read.`);
}
