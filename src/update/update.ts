import { recordIdentifiers } from '../domain/codex/record-identifiers.ts';
import { bodyOf } from '../domain/updates/body.ts';
import { titleOf } from '../domain/updates/title.ts';
import type { Failure } from '../domain/updates/types.ts';
import { isWorthProposing, updateOf } from '../domain/updates/update.ts';
import { writeOutputs } from '../importer/write.ts';
import { attempt, readingOf } from './attempt.ts';
import type { Options } from './options.ts';
import { readFollowed } from './read-sources.ts';
import { readLibraries } from './read-libraries.ts';
import type { Report } from './report.ts';
import { applyPrepared, makeScratch } from './scratch.ts';

/** What an update did. */
export interface Updated extends Report {
  /** Paths that were written or removed. */
  files: string[];
  failures: Failure[];
}

/**
 * Brings a project's content up to date. All of it is prepared elsewhere and takes its place at the end,
 * so that a run that is broken off leaves the project as it was.
 *
 * @param root the project's folder, in a git repository
 * @param tell what is done, in lines
 * @throws InputError where the content is not valid to begin with
 */
export async function update(
  root: string,
  options: Options,
  tell: (line: string) => void,
): Promise<Updated> {
  const scratch = await makeScratch(root);
  const { committed, working } = scratch;
  try {
    const before = readingOf(committed);
    // What stands in the project may be of people who write what an update asked for.
    readingOf(working);
    const failures = [
      ...(await readFollowed(working, options, tell)),
      ...(await readLibraries(working, options, tell)),
    ];
    const recording = await attempt({
      what: 'Identifiers of new codes could not be recorded',
      run: () => recordNew(working),
    });
    if (recording !== undefined) failures.push(recording);
    const found = updateOf(before, readingOf(working));
    const files = await applyPrepared(working, root);
    return {
      files,
      failures,
      title: titleOf(found),
      body: bodyOf(found, failures),
      isNews: isWorthProposing(found),
    };
  } finally {
    await scratch.remove();
  }
}

async function recordNew(root: string): Promise<void> {
  const { content } = readingOf(root);
  const records = recordIdentifiers(content).filter(({ added }) => added > 0);
  await writeOutputs(root, new Map(records.map(({ file, text }) => [file, text])));
}
