import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { outlineOf } from '../../src/domain/markdown/outline.ts';
import { RUN } from '../../src/domain/notes/own-words.ts';
import { sharedRuns, shinglesOf } from '../../src/domain/text/shingles.ts';
import { root } from '../facts/support/content.ts';
import { labels, prose } from './support/prose.ts';

/** Whole documents of the sources, where they lie beside the project: they are not ours to commit. */
const seeds = join(root, '../shared/seeds');

/** The front matter's texts and the prose; no keys, no code. */
function readable(text: string, body: string): string {
  const head = text.slice(0, text.length - body.length).replace(/^---$/gm, '');
  return [...textsIn(parse(head)), ...outlineOf(body).headings, outlineOf(body).prose].join('\n\n');
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const isThere = existsSync(seeds);

describe.skipIf(!isThere)('our words are our own', () => {
  const api = new Set(labels.flatMap((label) => [...shinglesOf(label, RUN)]));
  const theirs = new Set(
    (isThere ? readdirSync(seeds) : [])
      .flatMap((name) => [...shinglesOf(readFileSync(join(seeds, name), 'utf8'), RUN)])
      .filter((run) => !api.has(run)),
  );

  it('the seeds are there to be compared with', () => {
    expect(theirs.size).toBeGreaterThan(5000);
  });

  it('no eight words of theirs stand in our notes, families and guides', () => {
    const copied = prose.flatMap(({ file, text, body }) =>
      sharedRuns(readable(text, body), theirs, RUN).map((run) => `${file}: ${run}`),
    );
    expect(copied).toEqual([]);
  });
});
