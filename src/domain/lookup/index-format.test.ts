import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { buildIndex } from './build-index.ts';
import { INDEX_FORMAT } from './index-format.ts';
import { smallCodex } from './testing/small-index.ts';

test('the format is raised with the form of the index', () => {
  const shipped = JSON.stringify(buildIndex(smallCodex));
  const digest = createHash('sha256').update(shipped).digest('hex').slice(0, 16);
  // Another digest? Where pages of the build before would read such an index wrongly, raise the format.
  expect({ format: INDEX_FORMAT, digest }).toEqual({ format: 1, digest: '83ce81ea3500c9a9' });
});
