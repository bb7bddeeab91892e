import { readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Head, History, Moment } from '../schemas/history.ts';
import type { Payload } from '../schemas/payload.ts';
import type { Source } from '../schemas/registry.ts';
import { BlobReader } from './blobs.ts';
import { readChanges, readHead, readTree } from './git.ts';
import { ImportError } from './import-error.ts';
import { loadDialect } from './parse/index.ts';
import { readPayloads } from './payloads.ts';
import { Timeline } from './timeline.ts';

/** What an import yields, in memory: nothing is written before all of it is read. */
export interface Imported {
  head: Head;
  histories: History[];
  /** Keyed by table. */
  payloads: Map<string, Payload[]>;
}

/** Told how many of the commits have been read. */
export type Progress = (done: number, total: number) => void;

/**
 * Reads a source: the whole history of a clone's main line, or one document as the single edition
 * that the registry dates.
 *
 * @param location folder of a clone, or a document.
 * @throws ImportError for a missing clone and for anything in it that cannot be read.
 */
export async function importSource(
  source: Source,
  location: string,
  progress: Progress = () => undefined,
): Promise<Imported> {
  const kind = await kindOf(location);
  if (kind === undefined) throw missing(source, location);
  if (kind === 'file') return importDocument(source, location);
  if (source.kind === 'git') return importClone(source, location, progress);
  const file = join(location, basename(source.files[0]?.path ?? ''));
  if ((await kindOf(file)) !== 'file') throw missing(source, file);
  return importDocument(source, file);
}

async function importClone(
  source: Source,
  repository: string,
  progress: Progress,
): Promise<Imported> {
  const head = await readHead(repository);
  const paths = [...new Set(source.files.map((file) => file.path))];
  const changes = await readChanges(repository, paths);
  const timeline = new Timeline(source, await loadDialect(source.dialect));
  const described = await readTree(
    repository,
    head.commit ?? 'HEAD',
    source.payloads.map(({ path }) => path),
  );
  const descriptions = new Map<string, string>();
  const blobs = new BlobReader(repository);
  try {
    for (const [index, change] of changes.entries()) {
      const texts = new Map<string, string | null>();
      for (const [path, blob] of change.blobs) {
        texts.set(path, blob && (await blobs.read(blob, path, change.moment.commit)));
      }
      timeline.record({ moment: change.moment, texts });
      progress(index + 1, changes.length);
    }
    for (const [path, blob] of described) {
      descriptions.set(path, await blobs.read(blob, path, head.commit));
    }
  } finally {
    blobs.close();
  }
  // Dates along the history only rise, so the head stands no earlier than its last change.
  const newest = changes.at(-1)?.moment.date ?? head.date;
  const date = newest > head.date ? newest : head.date;
  return finish(source, { ...head, date }, timeline, descriptions);
}

async function importDocument(source: Source, location: string): Promise<Imported> {
  const { edition } = source;
  if (edition === undefined) {
    throw new ImportError({
      file: location,
      expected: `a clone of ${source.repository ?? source.id}`,
      received: 'a single file, which has no history',
      hint: 'Name the folder of the clone, or give the source an edition in content/registry/sources.yaml.',
    });
  }
  const moment: Moment = {
    date: `${edition.date}T00:00:00Z`,
    commit: edition.commit ?? null,
    approximate: true,
  };
  const text = await readFile(location, 'utf8');
  // The document stands for the source's first file, and may be in another notation of the same facts.
  const [file] = source.files;
  if (file === undefined) throw missing(source, location);
  const path = extname(location) === extname(file.path) ? file.path : location;
  const single: Source = { ...source, files: [{ ...file, path }] };
  const timeline = new Timeline(single, await loadDialect(source.dialect));
  const texts = new Map([[path, text]]);
  timeline.record({ moment, texts });
  const imported = finish(source, moment, timeline, new Map());
  // Where the document lies on this disk is no fact of the source.
  for (const table of Object.keys(imported.head.files)) imported.head.files[table] = [file.path];
  return imported;
}

function finish(
  source: Source,
  head: Moment,
  timeline: Timeline,
  described: ReadonlyMap<string, string>,
): Imported {
  const tables = timeline
    .finish()
    .map(({ table, builder, files }) => ({ history: builder.build(source.id, table), files }))
    .filter(({ history }) => history.codes.length > 0);
  const histories = tables.map(({ history }) => history);
  return {
    head: {
      source: source.id,
      head,
      files: Object.fromEntries(tables.map(({ history, files }) => [history.table, files])),
    },
    histories,
    payloads: readPayloads(source, head, histories, described),
  };
}

async function kindOf(path: string): Promise<'folder' | 'file' | undefined> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return undefined;
  }
}

function missing(source: Source, location: string): ImportError {
  return new ImportError({
    file: location,
    expected:
      source.kind === 'git'
        ? `a clone of ${source.repository ?? source.id}`
        : `the document of ${source.id}`,
    received: 'no such file or folder',
    hint:
      source.kind === 'git'
        ? `git clone https://github.com/${source.repository ?? ''} ${location}`
        : `Name the document: npm run import -- ${source.id} <path>.`,
  });
}
