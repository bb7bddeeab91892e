import { expect, test } from 'vitest';
import { readContentFolder } from '../../src/data/read-content.ts';
import { findJobs } from '../../src/history-check/jobs.ts';
import { verifySource, type Job } from '../../src/history-check/verify.ts';
import type { Span } from '../../src/schemas/history.ts';
import { opcodes } from './support/repository.ts';
import { PATH, useVerification } from './support/verification.ts';

const { workshop, importOfficial } = useVerification();

/** What `npm run import -- --verify` compares: a code that one commit renamed, and one left alone. */
async function renamed(): Promise<Job> {
  workshop.repository.commit('2020-01-01T00:00:00Z', { [PATH]: opcodes('3|Knock', '4|Open') });
  workshop.repository.commit('2020-01-02T00:00:00Z', { [PATH]: opcodes('3|Ring', '4|Open') });
  importOfficial();
  const { root } = workshop.project;
  const { jobs } = await findJobs(root, workshop.folder, readContentFolder(root));
  expect(jobs).toHaveLength(1);
  return jobs[0]!;
}

/** Compares at both commits; gives each difference as the place of its commit and what the spans say. */
async function differencesOf(job: Job): Promise<[number, string | undefined][]> {
  const { places } = job.line;
  const { differences } = await verifySource(job, places, () => undefined);
  return differences.map(({ place, spans }) => [places.indexOf(place), spans]);
}

test('sound spans agree', async () => {
  expect(await differencesOf(await renamed())).toEqual([]);
});

// Content may refuse such spans before they come here; the comparison must not lean on that.
test.each<[string, (spans: Span[]) => void, [number, string | undefined][]]>([
  [
    'spans in another order, of which asOf alone tells otherwise than each span for itself',
    (spans) => spans.reverse(),
    [[1, undefined]],
  ],
  [
    'spans that overlap, of which asOf tells the newest alone',
    (spans) => (spans[0]!.to = null),
    [[1, '{"label":"Knock"}']],
  ],
])('finds %s', async (_, change, expected) => {
  const job = await renamed();
  change(job.histories[0]!.codes[0]!.spans);
  expect(await differencesOf(job)).toEqual(expected);
});
