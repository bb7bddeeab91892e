import { readChanges, readHead, type Change } from '../importer/git.ts';
import type { Head } from '../schemas/history.ts';
import { InputError } from '../schemas/input-error.ts';
import type { Source } from '../schemas/registry.ts';
import { git } from './git.ts';
import { placesOf, type Place } from './places.ts';

/** The part of a clone's history that was imported. */
export interface MainLine {
  places: Place[];
  changes: Change[];
}

/**
 * Reads a clone's main line (first parents), oldest first, up to the commit that was imported.
 *
 * @throws InputError where the clone is none, is cut short, or does not hold that commit there.
 */
export async function readMainLine(
  repository: string,
  source: Source,
  { head }: Head,
): Promise<MainLine> {
  await readHead(repository);
  const line = await readLine(repository);
  const end = line.findIndex(({ commit }) => commit === head.commit);
  if (end < 0) {
    throw new InputError({
      file: repository,
      expected: `commit ${head.commit ?? ''}, up to which ${source.id} was imported, on the main line`,
      received: `${String(line.length)} commits up to ${line.at(-1)?.commit ?? 'none'}`,
      hint: `Bring the clone up to date, or import it: npm run import -- ${source.id} ${repository}`,
    });
  }
  const imported = line.slice(0, end + 1);
  const known = new Set<string | null>(imported.map(({ commit }) => commit));
  const paths = [...new Set(source.files.map(({ path }) => path))];
  const all = await readChanges(repository, paths);
  const changes = all.filter(({ moment }) => known.has(moment.commit));
  return {
    places: placesOf(
      imported,
      changes.map(({ moment }) => moment),
    ),
    changes,
  };
}

async function readLine(repository: string): Promise<{ commit: string; date: string }[]> {
  const list = await git(
    repository,
    'rev-list',
    '--first-parent',
    '--reverse',
    '--timestamp',
    'HEAD',
  );
  return list
    .trim()
    .split('\n')
    .map((text) => {
      const [seconds = '', commit = ''] = text.split(' ');
      const date = new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z');
      return { commit, date };
    });
}
